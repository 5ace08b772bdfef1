import { indexText } from '$lib/values/persian-text';
import { sortKey } from '$lib/values/sort-key';
import type { FeedRow } from './feed-row';
import type { FeedTree } from './feed-tree';
import type { ImageRow } from './product';

/** A product with the rows of its variants; the product's own columns are taken from `row`. */
export interface FeedProduct {
	row: FeedRow;
	variants: { row: FeedRow; hash: string }[];
}

interface Statement {
	sql: string;
	args: (string | number | null)[];
}

/**
 * The write batch for a number of products: one statement per table, with all rows in one JSON parameter, because
 * a statement each would be a hundred times as many.
 */
export function importStatements(
	products: readonly FeedProduct[],
	tree: FeedTree,
	now: number
): Statement[] {
	const rows = products.map(({ row }) => row);
	const slugs = JSON.stringify(rows.map((row) => row.product_slug));
	const json = (values: readonly object[]) => JSON.stringify(values);
	return [
		{ sql: 'UPDATE catalog_state SET version = version + 1, changed_at = ?', args: [now] },
		...tree.newCategories(rows).map(category),
		...tree.newBrands(rows).map(brand),
		{ sql: PRODUCTS, args: [json(rows.map(productColumns)), now] },
		{ sql: VARIANTS, args: [json(products.flatMap(variantColumns))] },
		{ sql: `DELETE FROM product_attributes WHERE product_id IN (${IDS})`, args: [slugs] },
		{ sql: ATTRIBUTES, args: [json(rows.flatMap(attributeColumns))] },
		{ sql: `DELETE FROM product_images WHERE product_id IN (${IDS})`, args: [slugs] },
		{ sql: IMAGES, args: [json(products.flatMap(imageColumns))] },
		{ sql: `DELETE FROM product_fts WHERE rowid IN (${IDS})`, args: [slugs] },
		{ sql: WORDS, args: [json(products.filter(({ row }) => row.published).map(wordColumns))] },
		{
			sql: `UPDATE products SET changed_in = (SELECT version FROM catalog_state) WHERE id IN (${IDS})`,
			args: [slugs]
		}
	];
}

const IDS = 'SELECT p.id FROM json_each(?) AS j CROSS JOIN products AS p ON p.slug = j.value';

function category(given: ReturnType<FeedTree['newCategories']>[number]): Statement {
	return {
		sql: `INSERT INTO categories (parent_id, slug, name_fa, name_en, sort_key, position)
			VALUES ((SELECT id FROM categories WHERE slug = ?1), ?2, ?3, ?4, ?5, (SELECT count(*) FROM categories))
			ON CONFLICT (slug) DO UPDATE SET name_fa = excluded.name_fa, name_en = excluded.name_en, sort_key = excluded.sort_key`,
		args: [given.parent, given.slug, given.nameFa, given.nameEn, sortKey(given.nameFa)]
	};
}

function brand(given: FeedRow['brand']): Statement {
	return {
		sql: `INSERT INTO brands (slug, name_fa, name_en, sort_key) VALUES (?, ?, ?, ?)
			ON CONFLICT (slug) DO UPDATE SET name_fa = excluded.name_fa, name_en = excluded.name_en, sort_key = excluded.sort_key`,
		args: [given.slug, given.nameFa, given.nameEn, sortKey(given.nameFa)]
	};
}

const PRODUCT_COLUMNS = [
	...['slug', 'name_fa', 'name_en', 'summary_fa', 'summary_en', 'text_fa', 'text_en', 'keywords'],
	...['unit', 'vat_class', 'withdrawal_exempt', 'warranty_fa', 'warranty_en', 'max_per_order'],
	...['is_published', 'sold_count', 'sort_key', 'cover']
];

// A product that sells keeps its own count, and a feed without a date does not make it new again.
const PRODUCTS = `INSERT INTO products (${PRODUCT_COLUMNS.join(', ')}, category_id, brand_id, published_at)
SELECT ${PRODUCT_COLUMNS.map((name) => `j.value ->> '${name}'`).join(', ')}, c.id, b.id,
	coalesce(j.value ->> 'published_at', (SELECT published_at FROM products WHERE slug = j.value ->> 'slug'), ?2)
FROM json_each(?1) AS j
CROSS JOIN categories AS c ON c.slug = j.value ->> 'category'
CROSS JOIN brands AS b ON b.slug = j.value ->> 'brand'
WHERE true
ON CONFLICT (slug) DO UPDATE SET
	${PRODUCT_COLUMNS.filter((name) => name !== 'slug' && name !== 'sold_count')
		.map((name) => `${name} = excluded.${name}`)
		.join(', ')},
	category_id = excluded.category_id, brand_id = excluded.brand_id, published_at = excluded.published_at,
	sold_count = max(products.sold_count, excluded.sold_count)`;

// The feed's stock counts only when the feed changed its mind: read again, it would put sold pieces back on the shelf.
const VARIANTS = `INSERT INTO variants (product_id, code, options, price_rial, compare_at_rial, stock, feed_stock, position, image_name, feed_hash)
SELECT p.id, j.value ->> 'code', j.value -> 'options', j.value ->> 'price', j.value ->> 'compareAt', j.value ->> 'stock',
	j.value ->> 'stock', j.value ->> 'position', j.value ->> 'image', j.value ->> 'hash'
FROM json_each(?1) AS j CROSS JOIN products AS p ON p.slug = j.value ->> 'slug'
WHERE true
ON CONFLICT (code) DO UPDATE SET
	options = excluded.options, price_rial = excluded.price_rial, compare_at_rial = excluded.compare_at_rial,
	stock = iif(variants.feed_stock IS excluded.feed_stock, variants.stock, excluded.stock),
	feed_stock = excluded.feed_stock, position = excluded.position, image_name = excluded.image_name,
	feed_hash = excluded.feed_hash, is_withdrawn = 0`;

const ATTRIBUTES = `INSERT INTO product_attributes (product_id, position, key, label_fa, label_en, value_fa, value_en, code, is_facet)
SELECT p.id, j.value ->> 'position', j.value ->> 'key', j.value ->> 'labelFa', j.value ->> 'labelEn', j.value ->> 'valueFa',
	j.value ->> 'valueEn', j.value ->> 'code', j.value ->> 'isFacet'
FROM json_each(?1) AS j CROSS JOIN products AS p ON p.slug = j.value ->> 'slug'`;

const IMAGES = `INSERT INTO product_images (product_id, position, name, alt_fa, alt_en, width, height, placeholder)
SELECT p.id, j.value ->> 'position', j.value ->> 'name', j.value ->> 'altFa', j.value ->> 'altEn', j.value ->> 'width',
	j.value ->> 'height', j.value ->> 'placeholder'
FROM json_each(?1) AS j CROSS JOIN products AS p ON p.slug = j.value ->> 'slug'`;

const WORDS = `INSERT INTO product_fts (rowid, title, brand, category, keywords, body)
SELECT p.id, j.value ->> 'title', j.value ->> 'brand', j.value ->> 'category', j.value ->> 'keywords', j.value ->> 'body'
FROM json_each(?1) AS j CROSS JOIN products AS p ON p.slug = j.value ->> 'slug'`;

function productColumns(row: FeedRow): object {
	return {
		...row,
		slug: row.product_slug,
		is_published: row.published ? 1 : 0,
		sort_key: sortKey(row.name_fa),
		cover: row.images[0] ? JSON.stringify(row.images[0]) : null,
		category: row.category_path.at(-1)?.slug,
		brand: row.brand.slug,
		attributes: undefined,
		options: undefined,
		images: undefined
	};
}

function variantColumns({ variants }: FeedProduct): object[] {
	return variants.map(({ row, hash }, position) => ({
		slug: row.product_slug,
		code: row.variant_code,
		options: row.options,
		price: row.price,
		compareAt: row.compareAt,
		stock: row.stock,
		position,
		image: row.images[0]?.name ?? null,
		hash
	}));
}

function attributeColumns(row: FeedRow): object[] {
	return row.attributes.map((attribute, position) => ({
		slug: row.product_slug,
		position,
		...attribute,
		isFacet: attribute.isFacet ? 1 : 0
	}));
}

function imageColumns({ variants }: FeedProduct): object[] {
	const images = new Map<string, ImageRow & { slug: string }>();
	for (const { row } of variants)
		for (const image of row.images)
			if (!images.has(image.name)) images.set(image.name, { slug: row.product_slug, ...image });
	return [...images.values()].map((image, position) => ({ position, ...image }));
}

function wordColumns({ row, variants }: FeedProduct): object {
	const path = row.category_path.map(({ nameFa, nameEn }) => `${nameFa} ${nameEn}`);
	const facts = row.attributes.map(({ valueFa, valueEn }) => `${valueFa} ${valueEn}`);
	const choices = variants.flatMap(({ row: { options } }) =>
		options.map(({ valueFa, valueEn }) => `${valueFa} ${valueEn}`)
	);
	const texts = [row.summary_fa, row.summary_en, row.text_fa, row.text_en];
	const body = [...texts, ...facts, ...new Set(choices)];
	return {
		slug: row.product_slug,
		title: indexText(`${row.name_fa} ${row.name_en ?? ''}`),
		brand: indexText(`${row.brand.nameFa} ${row.brand.nameEn}`),
		category: indexText(path.join(' ')),
		keywords: indexText(row.keywords),
		body: indexText(body.filter((text) => text !== null).join(' '))
	};
}
