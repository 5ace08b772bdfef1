import { and, asc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { type Db, retryRead } from '$lib/server/db/client';
import {
	brands,
	categories,
	productAttributes,
	productImages,
	products,
	variants
} from '$lib/server/db/schema/catalog';
import type { Locale } from '$lib/values/locale';
import type { VatClass } from '$lib/values/vat';
import { inLocale } from './card';
import type { KeptCategory, ProductFacts } from './kept-product';
import type { PackedTexts } from './packed-products';
import type { ImageRow, OptionValue, Unit, WithdrawalExemption } from './product';
import { FEW_LEFT } from './product-choices';

const DAY_MS = 86_400_000;
const AT_ONCE = 250;

interface FeedProducts {
	facts: ProductFacts[];
	/** In the order of the facts. */
	texts: PackedTexts;
	tree: ReadonlyMap<string, KeptCategory>;
}

/** Everything public about these products in one language, in the order of their ids. */
export async function readFeedProducts(
	db: Db,
	ids: readonly number[],
	{ locale, withTexts }: { locale: Locale; withTexts: boolean }
): Promise<FeedProducts> {
	const [categoryRows, parts] = await Promise.all([
		retryRead(() => db.select().from(categories)),
		readParts(db, ids)
	]);
	const { rows, variantRows, imageRows, attributeRows } = parts;
	const tree = treeOf(categoryRows);
	const variantsBy = Map.groupBy(variantRows, ({ productId }) => productId);
	const imagesBy = Map.groupBy(imageRows, ({ productId }) => productId);
	const attributesBy = Map.groupBy(attributeRows, ({ productId }) => productId);
	const facts = rows.map(({ product, brand, categorySlug }) =>
		toFacts(product, {
			...{ locale, brand },
			category: known(tree.get(categorySlug)),
			variants: variantsBy.get(product.id) ?? [],
			images: imagesBy.get(product.id) ?? [],
			attributes: attributesBy.get(product.id) ?? []
		})
	);
	const summaries = rows.map(({ product }) =>
		inLocale(locale, product.summaryFa, product.summaryEn)
	);
	const texts = rows.map(({ product }) => inLocale(locale, product.textFa, product.textEn));
	return { facts, texts: withTexts ? { summaries, texts } : { summaries }, tree };
}

/** Part by part and one after another: sqld sends at most ten megabytes at a time, and a worker has little room. */
async function readParts(db: Db, ids: readonly number[]) {
	const sorted = ids.toSorted((a, b) => a - b);
	const starts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, n) => n * AT_ONCE);
	const read = (some: readonly number[]) =>
		db.batch([
			selectProducts(db, some),
			selectVariants(db, some),
			selectImages(db, some),
			selectAttributes(db, some)
		]);
	const parts: Awaited<ReturnType<typeof read>>[] = [];
	for (const start of starts)
		parts.push(await retryRead(() => read(sorted.slice(start, start + AT_ONCE))));
	return {
		rows: parts.flatMap(([rows]) => rows),
		variantRows: parts.flatMap(([, rows]) => rows),
		imageRows: parts.flatMap(([, , rows]) => rows),
		attributeRows: parts.flatMap(([, , , rows]) => rows)
	};
}

interface Parts {
	locale: Locale;
	brand: ProductFacts['brand'];
	category: KeptCategory;
	variants: readonly (typeof variants.$inferSelect)[];
	images: readonly (typeof productImages.$inferSelect)[];
	attributes: readonly (typeof productAttributes.$inferSelect)[];
}

function toFacts(row: typeof products.$inferSelect, parts: Parts): ProductFacts {
	const { locale, brand, category } = parts;
	const { id, slug, nameFa, nameEn, keywords, maxPerOrder, soldCount } = row;
	return {
		...{ id, slug, nameFa, nameEn, keywords, maxPerOrder, soldCount, brand, category },
		// CHECKs on the columns and the import allow only these.
		unit: row.unit as Unit,
		vatClass: row.vatClass as VatClass,
		withdrawalExempt: row.withdrawalExempt as WithdrawalExemption | null,
		warranty: inLocale(locale, row.warrantyFa ?? '', row.warrantyEn) || null,
		day: Math.floor(row.publishedAt / DAY_MS),
		images: parts.images.map((image) => inOneLanguage(image, locale)),
		attributes: parts.attributes.map(
			({ key, labelFa, labelEn, valueFa, valueEn, code, isFacet }) => ({
				...{ key, code, isFacet },
				label: inLocale(locale, labelFa, labelEn),
				value: inLocale(locale, valueFa, valueEn)
			})
		),
		variants: parts.variants.map((variant) => ({
			id: variant.id,
			code: variant.code,
			options: variant.options.map((option) => optionIn(option, locale)),
			priceRial: variant.priceRial,
			compareAtRial: variant.compareAtRial,
			stock: Math.min(variant.stock, Math.max(maxPerOrder, FEW_LEFT + 1)),
			imageName: variant.imageName
		})),
		lastPriceRial: row.minPriceRial,
		lastCompareAtRial: row.compareAtRial
	};
}

function inOneLanguage(
	{ name, altFa, altEn, width, height, placeholder }: ImageRow,
	locale: Locale
) {
	return { name, altFa: inLocale(locale, altFa, altEn), altEn: null, width, height, placeholder };
}

function optionIn(option: OptionValue, locale: Locale): OptionValue {
	return {
		...option,
		labelFa: inLocale(locale, option.labelFa, option.labelEn),
		valueFa: inLocale(locale, option.valueFa, option.valueEn)
	};
}

function treeOf(rows: readonly (typeof categories.$inferSelect)[]) {
	const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
	return new Map(
		rows.map(({ slug, nameFa, nameEn, parentId, position }): [string, KeptCategory] => [
			slug,
			{ slug, nameFa, nameEn, position, parent: slugs.get(parentId ?? 0) ?? null }
		])
	);
}

function known(category: KeptCategory | undefined): KeptCategory {
	if (!category) throw new Error('a product lies in a category that is not there');
	return category;
}

function selectProducts(db: Db, ids: readonly number[]) {
	return db
		.select({
			product: products,
			brand: { id: brands.id, slug: brands.slug, nameFa: brands.nameFa, nameEn: brands.nameEn },
			categorySlug: categories.slug
		})
		.from(products)
		.innerJoin(brands, eq(brands.id, products.brandId))
		.innerJoin(categories, eq(categories.id, products.categoryId))
		.where(isOneOf(products.id, ids))
		.orderBy(asc(products.id));
}

function selectVariants(db: Db, ids: readonly number[]) {
	return db
		.select()
		.from(variants)
		.where(and(isOneOf(variants.productId, ids), eq(variants.isWithdrawn, false)))
		.orderBy(asc(variants.position), asc(variants.id));
}

function selectImages(db: Db, ids: readonly number[]) {
	return db
		.select()
		.from(productImages)
		.where(isOneOf(productImages.productId, ids))
		.orderBy(asc(productImages.position));
}

function selectAttributes(db: Db, ids: readonly number[]) {
	return db
		.select()
		.from(productAttributes)
		.where(isOneOf(productAttributes.productId, ids))
		.orderBy(asc(productAttributes.position));
}

function isOneOf(column: SQLiteColumn, ids: readonly number[]): SQL {
	return inArray(column, sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`);
}
