import { and, count, desc, eq, sql } from 'drizzle-orm';
import { type Db, retryRead } from '$lib/server/db/client';
import { brands, categories, products, vatRates } from '$lib/server/db/schema/catalog';
import { categoryIndexes, categoryProducts } from '$lib/server/db/schema/listing';
import type { Locale } from '$lib/values/locale';
import type { ListingSummary } from './build-listing';
import { inLocale, inOrder, toCard, type Reading } from './card';
import { cardColumns, selectCards } from './cards.server';
import { selectChain } from './category-tree.server';
import { filterOf, pageOf, PAGE_SIZE, priceRangeOf, toFacets } from './listing-page';
import { arrange } from './listing';
import { parseListing } from './listing-text';
import { isFiltered, type ListingQuery } from './listing-query';
import { shownPriceAt } from './shown-price';
import type { CategoryView } from './views';

/** A page of a category; null when there is no such category or no such page of it. */
export async function categoryPage(
	db: Db,
	slug: string,
	query: ListingQuery,
	reading: Reading
): Promise<CategoryView | null> {
	return isFiltered(query) || query.sort !== 'relevance'
		? arrangedPage(db, slug, query, reading)
		: plainPage(db, slug, query, reading);
}

/** Nothing chosen, the most common page: everything stands ready in tables, one round trip. */
async function plainPage(
	db: Db,
	slug: string,
	query: ListingQuery,
	{ locale, now }: Reading
): Promise<CategoryView | null> {
	const shown = db
		.select({ productId: categoryProducts.productId })
		.from(categoryProducts)
		.where(eq(categoryProducts.categoryId, idOf(slug)))
		.orderBy(
			desc(categoryProducts.isAvailable),
			desc(categoryProducts.soldCount),
			desc(categoryProducts.productId)
		)
		.limit(PAGE_SIZE)
		.offset((query.page - 1) * PAGE_SIZE)
		.as('shown');
	const [chain, children, [index], [soldOut], rows, rates] = await retryRead(() =>
		db.batch([
			selectChain(db, idOf(slug)),
			selectChildren(db, slug),
			db
				.select({ total: categoryIndexes.total, summary: categoryIndexes.summary })
				.from(categoryIndexes)
				.where(eq(categoryIndexes.categoryId, idOf(slug))),
			db.select({ total: count() }).from(categoryProducts).where(isSoldOutIn(slug)),
			db
				.select(cardColumns)
				.from(shown)
				.innerJoin(products, eq(products.id, shown.productId))
				.innerJoin(brands, eq(brands.id, products.brandId))
				.orderBy(desc(products.isAvailable), desc(products.soldCount), desc(products.id)),
			db.select().from(vatRates)
		])
	);
	const total = index?.total ?? 0;
	const paging = pageOf(query.page, total);
	const place = placeOf(slug, chain, children, locale);
	if (!place || !paging) return null;
	// Written by summarise() of build-listing.
	const summary = JSON.parse(index?.summary ?? '{"facets":[],"prices":{}}') as ListingSummary;
	const price = shownPriceAt(rates, now);
	return {
		...place,
		...paging,
		total,
		sort: query.sort,
		facets: toFacets(summary.facets, query, locale),
		availableCount: total - (soldOut?.total ?? 0),
		priceRange: priceRangeOf(summary, price),
		products: rows.map((row) => toCard(row, locale, price))
	};
}

/** Something chosen or sorted otherwise: the index is arranged here, then the cards of the page are fetched. */
async function arrangedPage(
	db: Db,
	slug: string,
	query: ListingQuery,
	{ locale, now }: Reading
): Promise<CategoryView | null> {
	const [chain, children, [index], [soldOut], rates] = await retryRead(() =>
		db.batch([
			selectChain(db, idOf(slug)),
			selectChildren(db, slug),
			db
				.select({ body: categoryIndexes.body })
				.from(categoryIndexes)
				.where(eq(categoryIndexes.categoryId, idOf(slug))),
			db
				.select({ ids: sql<string>`json_group_array(${categoryProducts.productId})` })
				.from(categoryProducts)
				.where(isSoldOutIn(slug)),
			db.select().from(vatRates)
		])
	);
	const place = placeOf(slug, chain, children, locale);
	if (!place || !index) return null;
	const price = shownPriceAt(rates, now);
	const found = arrange(parseListing(index.body), filterOf(query), query.sort, {
		soldOut: new Set(JSON.parse(soldOut?.ids ?? '[]') as number[]),
		shownPrice: price
	});
	const paging = pageOf(query.page, found.ids.length);
	if (!paging) return null;
	const ids = found.ids.slice((paging.page - 1) * PAGE_SIZE, paging.page * PAGE_SIZE);
	const rows = await retryRead(() => selectCards(db, ids));
	return {
		...place,
		...paging,
		total: found.ids.length,
		sort: query.sort,
		facets: toFacets(found.facets, query, locale),
		availableCount: found.availableCount,
		priceRange: found.priceRange,
		products: inOrder(ids, rows).map((row) => toCard(row, locale, price))
	};
}

function idOf(slug: string) {
	return sql`(SELECT ${categories.id} FROM ${categories} WHERE ${categories.slug} = ${slug})`;
}

function isSoldOutIn(slug: string) {
	return and(eq(categoryProducts.categoryId, idOf(slug)), eq(categoryProducts.isAvailable, false));
}

function selectChildren(db: Db, slug: string) {
	return db
		.select({
			slug: categories.slug,
			nameFa: categories.nameFa,
			nameEn: categories.nameEn,
			total: categoryIndexes.total
		})
		.from(categories)
		.innerJoin(categoryIndexes, eq(categoryIndexes.categoryId, categories.id))
		.where(eq(categories.parentId, idOf(slug)))
		.orderBy(categories.position);
}

type ChainRow = Awaited<ReturnType<typeof selectChain>>[number];

function placeOf(
	slug: string,
	chain: readonly ChainRow[],
	children: Awaited<ReturnType<typeof selectChildren>>,
	locale: Locale
): Pick<CategoryView, 'category' | 'trail' | 'children'> | null {
	const path = fromTopDown(slug, chain, locale);
	const category = path.pop();
	if (!category) return null;
	return {
		category,
		trail: path,
		children: children.map((child) => ({
			slug: child.slug,
			name: inLocale(locale, child.nameFa, child.nameEn),
			count: child.total
		}))
	};
}

/** The chain of a category as links, the top one first and the category itself last. */
export function fromTopDown(slug: string, chain: readonly ChainRow[], locale: Locale) {
	const path: { slug: string; name: string }[] = [];
	let at = chain.find((row) => row.slug === slug);
	while (at) {
		path.unshift({ slug: at.slug, name: inLocale(locale, at.nameFa, at.nameEn) });
		const { parentId } = at;
		at = chain.find((row) => row.id === parentId);
	}
	return path;
}
