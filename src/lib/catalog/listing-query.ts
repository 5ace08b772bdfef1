import { normFa } from '$lib/values/persian-text';
import { parseWholeNumber } from '$lib/values/whole-number';
import { SORTS, type Sort } from './listing';

/** Selections of the whole shop that stand as shelves on the first page. */
export const SHELVES = ['discounted', 'best-sellers', 'newest'] as const;
export type ShelfName = (typeof SHELVES)[number];

/** What a listing's address says. Amounts are tomans with VAT, as the shopper types them. */
export interface ListingQuery {
	/** The words searched for; empty on a category page. */
	q: string;
	/** Without words: which selection is listed. */
	shelf: ShelfName | null;
	/** Chosen codes by facet key. */
	facets: ReadonlyMap<string, ReadonlySet<string>>;
	onlyAvailable: boolean;
	minToman: number | null;
	maxToman: number | null;
	sort: Sort;
	page: number;
}

/** Facets of the shop's own; attributes carry a prefix, so that none can take the name of another parameter. */
const OWN_FACETS = new Set(['brand', 'category']);
const PREFIX = 'f-';
const MOST_VALUES = 20;
const MOST_FACETS = 10;
const LAST_PAGE = 10_000;
const LONGEST_WORDS = 200;
const LARGEST_TOMAN = 100_000_000_000_000;

/** Reads an address. What makes no sense in it is left out: a shared link never ends in an error. */
export function parseListingQuery(params: Iterable<readonly [string, string]>): ListingQuery {
	const facets = new Map<string, Set<string>>();
	const single = new Map<string, string>();
	for (const [name, value] of params) {
		if (!single.has(name)) single.set(name, value);
		const key = facetKey(name);
		if (key === null || !/^[\p{L}\p{N}._-]{1,80}$/u.test(value)) continue;
		const chosen = facets.get(key) ?? new Set();
		if (facets.size < MOST_FACETS || facets.has(key)) facets.set(key, chosen);
		if (chosen.size < MOST_VALUES) chosen.add(value);
	}
	const sort = SORTS.find((known) => known === single.get('sort')) ?? 'relevance';
	const q = normFa((single.get('q') ?? '').slice(0, LONGEST_WORDS));
	return {
		q,
		shelf: q === '' ? (SHELVES.find((known) => known === single.get('shelf')) ?? null) : null,
		facets,
		onlyAvailable: single.get('available') === '1',
		minToman: amount(single.get('min')),
		maxToman: amount(single.get('max')),
		sort,
		page: pageNumber(single.get('page'))
	};
}

/** The address's query, `?…` or empty; the same listing always prints the same. */
export function printListingQuery(query: ListingQuery): string {
	const pairs: [string, string | number][] = [];
	if (query.q !== '') pairs.push(['q', query.q]);
	else if (query.shelf !== null) pairs.push(['shelf', query.shelf]);
	for (const key of [...query.facets.keys()].toSorted())
		for (const code of [...(query.facets.get(key) ?? [])].toSorted())
			pairs.push([facetParam(key), code]);
	if (query.onlyAvailable) pairs.push(['available', 1]);
	if (query.minToman !== null) pairs.push(['min', query.minToman]);
	if (query.maxToman !== null) pairs.push(['max', query.maxToman]);
	if (query.sort !== 'relevance') pairs.push(['sort', query.sort]);
	if (query.page > 1) pairs.push(['page', query.page]);
	const text = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
	return text === '' ? '' : `?${text}`;
}

/** The name of a facet's checkboxes. */
export function facetParam(key: string): string {
	return OWN_FACETS.has(key) ? key : PREFIX + key;
}

/** The query with one value chosen or, when it was chosen, not; always from the first page. */
export function toggled(query: ListingQuery, key: string, code: string): ListingQuery {
	const chosen = new Set(query.facets.get(key));
	if (!chosen.delete(code)) chosen.add(code);
	const facets = new Map(query.facets);
	if (chosen.size > 0) facets.set(key, chosen);
	else facets.delete(key);
	return { ...query, facets, page: 1 };
}

/** Whether anything is filtered; words, sort and page do not count. */
export function isFiltered(query: ListingQuery): boolean {
	return (
		query.facets.size > 0 ||
		query.onlyAvailable ||
		query.minToman !== null ||
		query.maxToman !== null
	);
}

/** The same words and order, nothing filtered. */
export function withoutFilters(query: ListingQuery): ListingQuery {
	const nothing = { facets: new Map(), onlyAvailable: false, minToman: null, maxToman: null };
	return { ...query, ...nothing, page: 1 };
}

function facetKey(name: string): string | null {
	if (OWN_FACETS.has(name)) return name;
	return /^f-[a-z][a-z0-9_-]{0,40}$/.test(name) ? name.slice(PREFIX.length) : null;
}

function amount(text: string | undefined): number | null {
	const parsed = parseWholeNumber(text ?? '');
	return parsed.ok && parsed.value <= LARGEST_TOMAN ? parsed.value : null;
}

function pageNumber(text: string | undefined): number {
	const parsed = parseWholeNumber(text ?? '');
	return parsed.ok && parsed.value >= 1 ? Math.min(parsed.value, LAST_PAGE) : 1;
}
