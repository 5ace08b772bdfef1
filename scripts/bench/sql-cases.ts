import { categoryPage } from '../../src/lib/catalog/category-page.server.ts';
import type { Reading } from '../../src/lib/catalog/cards.server.ts';
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
	const slugs = places.categories.map((path) => path.replace('/categories/', ''));
	const largest = firstOf(slugs, 'category');
	const plain = parseListingQuery(new URLSearchParams());
	const filtered = await twoFilters(db, largest, plain, reading);
	const turn = <T>(list: readonly T[], run: number) =>
		list[run % list.length] ?? firstOf(list, 'page');
	return [
		{
			name: 'listing, largest category',
			read: () => categoryPage(db, largest, plain, reading)
		},
		{
			name: 'listing, all categories in turn',
			read: (run) => categoryPage(db, turn(slugs, run), plain, reading)
		},
		{
			name: 'listing, page 10 of the largest',
			read: () => categoryPage(db, largest, { ...plain, page: 10 }, reading)
		},
		{
			name: 'listing, largest, two filters',
			read: () => categoryPage(db, largest, filtered, reading)
		},
		{
			name: 'listing, largest, by price',
			read: () => categoryPage(db, largest, { ...plain, sort: 'cheapest' }, reading)
		}
	];
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
