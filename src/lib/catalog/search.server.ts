import { type Column, inArray, sql, type SQL } from 'drizzle-orm';
import { type Db, retryRead } from '$lib/server/db/client';
import { brands, categories, vatRates } from '$lib/server/db/schema/catalog';
import { ftsQuery, searchWords } from '$lib/values/search-query';
import { inOrder, toCard, type Reading } from './card';
import { selectCards } from './cards.server';
import { selectBestSellers } from './home.server';
import { arrange } from './listing';
import { filterOf, pageOf, PAGE_SIZE, toFacets } from './listing-page';
import type { ListingQuery, ShelfName } from './listing-query';
import { nearbyQueries } from './nearby.server';
import { buildHits, MOST_HITS, named, veryWords, type Hit } from './search-hits';
import { shownPriceAt } from './shown-price';
import type { SearchView } from './views';

const COLUMNS = { title: '{title}', telling: '{title brand category keywords}' } as const;

/** A page of search results; null for a page beyond the last. */
export async function searchPage(
	db: Db,
	query: ListingQuery,
	reading: Reading
): Promise<SearchView | null> {
	const found = matching(query.q) ?? (query.shelf && onShelf(query.shelf));
	if (!found) return emptyPage(db, query, reading);
	const [hitRows, rates] = await retryRead(() =>
		db.batch([selectHits(db, found), db.select().from(vatRates)])
	);
	// The shape is that of json_array() in selectHits.
	const hits = JSON.parse(hitRows[0]?.hits ?? '[]') as Hit[];
	if (hits.length === 0) return emptyPage(db, query, reading);
	const price = shownPriceAt(rates, reading.now);
	const { index, soldOut, rank } = buildHits(hits);
	const arranged = arrange(index, filterOf(query), query.sort, {
		soldOut,
		rank,
		shownPrice: price
	});
	const paging = pageOf(query.page, arranged.ids.length);
	if (!paging) return null;
	const ids = arranged.ids.slice((paging.page - 1) * PAGE_SIZE, paging.page * PAGE_SIZE);
	const [rows, brandRows, categoryRows] = await retryRead(() =>
		db.batch([selectCards(db, ids), selectBrands(db, hits), selectCategories(db, hits)])
	);
	return {
		...paging,
		q: query.q,
		total: arranged.ids.length,
		...(hits.length === MOST_HITS ? { isTotalCapped: true } : {}),
		sort: query.sort,
		facets: toFacets(named(arranged.facets, brandRows, categoryRows), query, reading.locale),
		availableCount: arranged.availableCount,
		priceRange: arranged.priceRange,
		products: inOrder(ids, rows).map((row) => toCard(row, reading.locale, price)),
		nearby: [],
		instead: []
	};
}

/**
 * The products whose texts match, best kind of match first: the very words where they tell most, then words that begin so
 * in name, brand, category or keywords, then anywhere. bm25() would read every match of every word for its statistics
 * (20 ms for a common word among 100,000 products); of each kind only the newest are looked at, and the wider places only
 * where the narrower do not fill the list. Null when nothing searchable was typed.
 */
export function matching(typed: string): SQL | null {
	const match = ftsQuery(typed);
	if (match === null) return null;
	const matches = (text: string, kind: number, most: number) =>
		sql`SELECT rowid AS id, ${sql.raw(String(kind))} AS kind FROM product_fts
			WHERE product_fts MATCH ${text} ORDER BY rowid DESC LIMIT ${most}`;
	const isShort = (list: 'exact' | 'beginning') =>
		sql`(SELECT count(*) FROM ${sql.raw(list)}) < ${MOST_HITS}`;
	const among = (wanted: SQL, found: SQL) =>
		sql`SELECT more.* FROM (SELECT 1 WHERE ${wanted}) CROSS JOIN (${found}) AS more`;
	const { place, most } = veryWords(searchWords(typed));
	const exact = matches(`${COLUMNS[place]} : (${match.replaceAll('"*', '"')})`, 0, most);
	const beginning = matches(`${COLUMNS.telling} : (${match})`, 1, MOST_HITS);
	const anywhere = matches(match, 2, MOST_HITS);
	// Names alone never fill the list; not to ask spares writing it down once more.
	const wanted = most < MOST_HITS ? beginning : among(isShort('exact'), beginning);
	return sql`(
		WITH exact AS MATERIALIZED (${exact}), beginning AS MATERIALIZED (${wanted})
		SELECT id, min(kind) AS kind FROM (
			SELECT * FROM exact UNION ALL SELECT * FROM beginning UNION ALL
			${among(sql`${isShort('exact')} AND ${isShort('beginning')}`, anywhere)}
		) GROUP BY id ORDER BY kind, id DESC LIMIT ${MOST_HITS})`;
}

/** What stands on a shelf, with its place there as the kind of match: the largest discount, the latest day first. */
function onShelf(shelf: ShelfName): SQL {
	const published = sql`FROM products WHERE is_published = 1`;
	const most = sql`LIMIT ${MOST_HITS}`;
	switch (shelf) {
		case 'discounted':
			return sql`(SELECT id, -discount_percent AS kind ${published} AND is_available = 1 AND discount_percent > 0 ORDER BY discount_percent DESC ${most})`;
		case 'best-sellers':
			return sql`(SELECT id, 0 AS kind ${published} AND is_available = 1 ORDER BY sold_count DESC ${most})`;
		case 'newest':
			return sql`(SELECT id, -published_at / 86400000 AS kind ${published} ORDER BY published_at DESC ${most})`;
	}
}

/** The found products (id and kind of match) with what a listing filters, counts and sorts by. */
export function selectHits(db: Db, found: SQL) {
	return db
		.select({
			hits: sql<string>`json_group_array(json_array(p.id, h.kind, b.slug, g.slug, p.min_price_rial / 10,
				p.vat_class, p.is_available, p.sold_count, p.published_at / 86400000, p.sort_key))`
		})
		.from(
			sql`${found} AS h CROSS JOIN products AS p ON p.id = h.id CROSS JOIN brands AS b ON b.id = p.brand_id
				CROSS JOIN categories AS g ON g.id = p.category_id`
		)
		.where(sql`p.is_published = 1`);
}

function selectBrands(db: Db, hits: readonly Hit[]) {
	const { slug, nameFa, nameEn } = brands;
	return db
		.select({ slug, nameFa, nameEn })
		.from(brands)
		.where(isOneOf(slug, hits, 2));
}

function selectCategories(db: Db, hits: readonly Hit[]) {
	const { slug, nameFa, nameEn } = categories;
	return db
		.select({ slug, nameFa, nameEn })
		.from(categories)
		.where(isOneOf(slug, hits, 3));
}

/** Whether a slug stands at this place of any hit. */
function isOneOf(slug: Column, hits: readonly Hit[], place: 2 | 3): SQL {
	const slugs = JSON.stringify([...new Set(hits.map((hit) => hit[place]))]);
	return inArray(slug, sql`(SELECT value FROM json_each(${slugs}))`);
}

async function emptyPage(
	db: Db,
	query: ListingQuery,
	{ locale, now }: Reading
): Promise<SearchView> {
	const [[rows, rates], nearby] = await Promise.all([
		retryRead(() => db.batch([selectBestSellers(db, 8), db.select().from(vatRates)])),
		nearbyQueries(db, query.q)
	]);
	const price = shownPriceAt(rates, now);
	return {
		q: query.q,
		total: 0,
		page: 1,
		pageCount: 1,
		sort: query.sort,
		facets: [],
		availableCount: 0,
		priceRange: null,
		products: [],
		nearby,
		instead: rows.map((row) => toCard(row, locale, price))
	};
}
