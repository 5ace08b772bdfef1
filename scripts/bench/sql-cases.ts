import { homePage } from '../../src/lib/catalog/home.server.ts';
import { productPage } from '../../src/lib/catalog/product-page.server.ts';
import { searchPage } from '../../src/lib/catalog/search.server.ts';
import { suggest } from '../../src/lib/catalog/suggest.server.ts';
import { categoryPage } from '../../src/lib/catalog/category-page.server.ts';
import type { Reading } from '../../src/lib/catalog/card.ts';
import { type ListingQuery, parseListingQuery } from '../../src/lib/catalog/listing-query.ts';
import type { Db } from '../../src/lib/server/db/client.ts';
import { firstOf, type Places } from './places.ts';

export interface SqlCase {
	name: string;
	/** Reads one page; the number of the run chooses which. */
	read: (run: number) => Promise<unknown>;
}

/** The readers behind the public pages, called as their routes call them. */
export async function sqlCases(db: Db, places: Places): Promise<SqlCase[]> {
	const reading: Reading = { locale: 'fa', now: Date.now() };
	const plain = parseListingQuery(new URLSearchParams());
	const slugs = places.productPages.map((path) => path.replace('/products/', ''));
	const [common = ''] = places.words;
	const search = (query: ListingQuery) => searchPage(db, query, reading);
	return [
		{ name: 'home', read: () => homePage(db, reading) },
		...(await listingCases(db, places, plain, reading)),
		{ name: 'product', read: (run) => productPage(db, turn(slugs, run), reading) },
		{
			name: 'search, words of all kinds',
			read: (run) => search({ ...plain, q: turn(places.words, run) })
		},
		{ name: 'search, the most common word', read: () => search({ ...plain, q: common }) },
		{
			name: 'search, two common words',
			read: () => search({ ...plain, q: places.words.slice(0, 2).join(' ') })
		},
		{
			name: 'search, three common words',
			read: () => search({ ...plain, q: places.words.slice(0, 3).join(' ') })
		},
		{
			name: 'search, most common, only available',
			read: () => search({ ...plain, q: common, onlyAvailable: true })
		},
		{ name: 'search, nothing found', read: () => search({ ...plain, q: `${common}غغژث` }) },
		{
			name: 'suggestions, three letters',
			read: (run) => suggest(db, turn(places.words, run).slice(0, 3), reading)
		}
	];
}

async function listingCases(
	db: Db,
	places: Places,
	plain: ListingQuery,
	reading: Reading
): Promise<SqlCase[]> {
	const slugs = places.categories.map((path) => path.replace('/categories/', ''));
	const largest = firstOf(slugs, 'category');
	const filtered = await twoFilters(db, largest, plain, reading);
	const list = (query: ListingQuery) => categoryPage(db, largest, query, reading);
	return [
		{ name: 'listing, largest category', read: () => list(plain) },
		{
			name: 'listing, categories in turn',
			read: (run) => categoryPage(db, turn(slugs, run), plain, reading)
		},
		{ name: 'listing, largest, page 10', read: () => list({ ...plain, page: 10 }) },
		{ name: 'listing, largest, two filters', read: () => list(filtered) },
		{ name: 'listing, largest, by price', read: () => list({ ...plain, sort: 'cheapest' }) }
	];
}

function turn<T>(list: readonly T[], run: number): T {
	return list[run % list.length] ?? firstOf(list, 'page to read');
}

/** The most common value of each of two facets. */
async function twoFilters(
	db: Db,
	slug: string,
	plain: ListingQuery,
	reading: Reading
): Promise<ListingQuery> {
	const page = await categoryPage(db, slug, plain, reading);
	const facets = new Map<string, Set<string>>();
	for (const { key, values } of page?.facets.slice(0, 2) ?? []) {
		const [common] = values.toSorted((a, b) => b.count - a.count);
		if (common) facets.set(key, new Set([common.code]));
	}
	return { ...plain, facets };
}
