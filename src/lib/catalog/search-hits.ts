import type { CountedFacet, IndexedFacet, ListingIndex } from './listing';
import type { SearchWord } from '$lib/values/search-query';
import { VAT_CLASSES } from '$lib/values/vat';

/** How many matches a search looks at, ten pages; who finds more than this narrows the search. */
export const MOST_HITS = 240;
const MOST_NAMED = 48;

/**
 * Where the very words of a search set a product before all others, and how many of them. One word says most in a name.
 * Of several one is often the brand or the category, and to find common ones in one name many names are read in vain
 * (4 ms at 100,000 products): they count in any of the places that say what a product is.
 */
export function veryWords(lists: readonly (readonly SearchWord[])[]): {
	place: 'title' | 'telling';
	most: number;
} {
	const areSeveral = (lists[0]?.length ?? 0) > 1;
	return areSeveral ? { place: 'telling', most: MOST_HITS } : { place: 'title', most: MOST_NAMED };
}

/** Id, kind of match, brand slug, category slug, net tomans, VAT class, in stock, sold, day, sort key. */
export type Hit = [number, number, string, string, number, string, 0 | 1, number, number, string];

/** Matches as a listing that can be filtered, counted and sorted; within a kind of match what sells most comes first. */
export function buildHits(hits: readonly Hit[]): {
	index: ListingIndex;
	soldOut: Set<number>;
	rank: Map<number, number>;
} {
	const byName = hits.toSorted((a, b) => (a[9] < b[9] ? -1 : a[9] > b[9] ? 1 : 0));
	const byRank = hits.toSorted((a, b) => b[6] - a[6] || a[1] - b[1] || b[7] - a[7] || b[0] - a[0]);
	return {
		index: {
			ids: byName.map(([id]) => id),
			prices: byName.map((hit) => hit[4]),
			vatClasses: [...VAT_CLASSES],
			vat: byName.map((hit) => VAT_CLASSES.findIndex((known) => known === hit[5])),
			days: byName.map((hit) => hit[8]),
			sold: byName.map((hit) => hit[7]),
			facets: [
				facet('category', 'دسته', 'Category', byName, (hit) => hit[3]),
				facet('brand', 'برند', 'Brand', byName, (hit) => hit[2])
			]
		},
		soldOut: new Set(hits.filter((hit) => hit[6] === 0).map(([id]) => id)),
		rank: new Map(byRank.map(([id], place) => [id, place]))
	};
}

function facet(
	key: string,
	fa: string,
	en: string,
	hits: readonly Hit[],
	codeOf: (hit: Hit) => string
): IndexedFacet {
	const at = new Map<string, number[]>();
	for (const [position, hit] of hits.entries()) {
		const code = codeOf(hit);
		const known = at.get(code);
		if (known) known.push(position);
		else at.set(code, [position]);
	}
	const values = [...at]
		.map(([code, positions]) => ({ code, fa: code, en: code, at: positions }))
		.sort((a, b) => b.at.length - a.at.length || (a.code < b.code ? -1 : 1));
	return { key, fa, en, values };
}

/** A brand or category with its names. */
interface Named {
	slug: string;
	nameFa: string;
	nameEn: string;
}

/** The facets with the names of their values; the hits know brands and categories by slug only. */
export function named(
	facets: readonly CountedFacet[],
	brands: Iterable<Named>,
	categories: Iterable<Named>
): CountedFacet[] {
	const names = new Map<string, { code: string; fa: string; en: string }>();
	const add = (key: string, { slug, nameFa, nameEn }: Named) =>
		names.set(`${key} ${slug}`, { code: slug, fa: nameFa, en: nameEn });
	for (const row of brands) add('brand', row);
	for (const row of categories) add('category', row);
	return facets.map((facet) => ({
		...facet,
		values: facet.values.map((value) => ({ ...value, ...names.get(`${facet.key} ${value.code}`) }))
	}));
}
