import type { Db } from '$lib/server/db/client';
import { catalogState } from '$lib/server/db/schema/catalog';
import type { Job } from '$lib/server/jobs';
import {
	buildListing,
	summarise,
	type BrandName,
	type GatheredValue,
	type IndexedProduct
} from './build-listing';
import type { ListingIndex } from './listing';
import { printListing } from './listing-text';

const INDEXED_PRODUCTS = `SELECT json_group_array(json_array(id, brand_id, min_price_rial, vat_class, published_at, sold_count)) AS body
FROM (SELECT p.id, p.brand_id, p.min_price_rial, p.vat_class, p.published_at, p.sold_count
	FROM category_products AS c CROSS JOIN products AS p ON p.id = c.product_id
	WHERE c.category_id = ? ORDER BY p.sort_key, p.id)`;

const BRANDS = `SELECT id, slug, name_fa AS nameFa, name_en AS nameEn FROM brands WHERE id IN (
	SELECT p.brand_id FROM category_products AS c CROSS JOIN products AS p ON p.id = c.product_id WHERE c.category_id = ?)`;

const ATTRIBUTES = `SELECT a.key, min(a.label_fa) AS keyFa, min(a.label_en) AS keyEn, a.code, min(a.value_fa) AS fa,
	min(a.value_en) AS en, NULL AS swatch, json_group_array(a.product_id) AS productIds
FROM category_products AS c CROSS JOIN product_attributes AS a ON a.product_id = c.product_id AND a.is_facet = 1
WHERE c.category_id = ? GROUP BY a.key, a.code`;

const OPTIONS = `SELECT o.value ->> 'key' AS key, min(o.value ->> 'labelFa') AS keyFa, min(o.value ->> 'labelEn') AS keyEn,
	o.value ->> 'value' AS code, min(o.value ->> 'valueFa') AS fa, min(o.value ->> 'valueEn') AS en,
	min(o.value ->> 'swatch') AS swatch, json_group_array(DISTINCT v.product_id) AS productIds
FROM category_products AS c CROSS JOIN variants AS v ON v.product_id = c.product_id AND v.is_withdrawn = 0
CROSS JOIN json_each(v.options) AS o
WHERE c.category_id = ? GROUP BY 1, 4`;

/**
 * Writes the indexes of every category in which something changed since the last time and answers how many those were.
 * Repeating it changes nothing.
 */
export async function refreshListings(
	db: Db,
	onProgress: (done: number, of: number) => void = () => undefined
): Promise<number> {
	const { version, listed } = await versions(db);
	if (version === listed) return 0;
	const changed = await db.$client.execute({
		sql: `SELECT DISTINCT ancestor_id AS id FROM category_ancestors
			WHERE category_id IN (SELECT DISTINCT category_id FROM products WHERE changed_in > ?)
			UNION SELECT c.id FROM categories AS c LEFT JOIN category_indexes AS i ON i.category_id = c.id
			WHERE i.total IS NOT (SELECT count(*) FROM category_products WHERE category_id = c.id)`,
		args: [listed]
	});
	for (const [done, row] of changed.rows.entries()) {
		await refreshCategory(db, Number(row.id));
		onProgress(done + 1, changed.rows.length);
	}
	await db.$client.batch(
		[
			`INSERT INTO brand_totals (brand_id, total) SELECT brand_id, sum(is_published) FROM products WHERE true
				GROUP BY brand_id ON CONFLICT (brand_id) DO UPDATE SET total = excluded.total`,
			{ sql: 'UPDATE catalog_state SET listed_version = ?', args: [version] }
		],
		'write'
	);
	return changed.rows.length;
}

/** Prices and places also change by sales: the indexes follow without an import. */
export const followSales: Job = {
	name: 'follow-sales',
	run: ({ db }) => refreshListings(db)
};

/** Whether products changed since the indexes were written. */
export async function areListingsBehind(db: Db): Promise<boolean> {
	const { version, listed } = await versions(db);
	return version !== listed;
}

async function versions(db: Db): Promise<{ version: number; listed: number }> {
	const [row] = await db
		.select({ version: catalogState.version, listed: catalogState.listedVersion })
		.from(catalogState);
	if (!row) throw new Error('the catalogue has no state');
	return row;
}

async function refreshCategory(db: Db, categoryId: number): Promise<void> {
	const index = await readListing(db, categoryId);
	await db.$client.execute({
		sql: `INSERT INTO category_indexes (category_id, total, summary, body) VALUES (?, ?, ?, ?)
			ON CONFLICT (category_id) DO UPDATE SET total = excluded.total, summary = excluded.summary, body = excluded.body`,
		args: [categoryId, index.ids.length, JSON.stringify(summarise(index)), printListing(index)]
	});
}

async function readListing(db: Db, categoryId: number): Promise<ListingIndex> {
	const [products, brands, attributes, options] = await db.$client.batch(
		[INDEXED_PRODUCTS, BRANDS, ATTRIBUTES, OPTIONS].map((sql) => ({ sql, args: [categoryId] })),
		'read'
	);
	const gathered = [...(attributes?.rows ?? []), ...(options?.rows ?? [])].map((row) => ({
		...row,
		productIds: JSON.parse(String(row.productIds)) as number[]
	}));
	return buildListing(
		// The shapes are those of the SELECT lists above.
		JSON.parse(String(products?.rows[0]?.body)) as IndexedProduct[],
		(brands?.rows ?? []) as unknown as BrandName[],
		gathered as unknown as GatheredValue[]
	);
}

/** Rewrites the words of "did you mean" from the full-text index, one first letter at a time to keep each lock short. */
export async function refreshSearchTerms(db: Db): Promise<void> {
	await db.$client.execute('DELETE FROM search_terms');
	for (const initial of [...'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی', ...'abcdefghijklmnopqrstuvwxyz'])
		await db.$client.execute({
			sql: `INSERT INTO search_terms (term, initial, size, weight)
				SELECT term, ?1, length(term), sum(doc) FROM product_terms
				WHERE term >= ?1 AND term < ?2 AND col <> 'body' AND length(term) BETWEEN 3 AND 30 AND term NOT GLOB '*[0-9]*'
				GROUP BY term`,
			args: [initial, String.fromCharCode(initial.charCodeAt(0) + 1)]
		});
}
