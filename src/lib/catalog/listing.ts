import { rial, type Rial } from '$lib/values/money';
import type { VatClass } from '$lib/values/vat';

/** One value a shopper can filter by; `at` are the positions of its products in the index. */
export interface IndexedValue {
	code: string;
	fa: string;
	en: string;
	swatch?: string;
	at: number[];
}

export interface IndexedFacet {
	key: string;
	fa: string;
	en: string;
	values: IndexedValue[];
}

/** The products of a listing as columns of equal length. Their order is that of their names, in true Persian order. */
export interface ListingIndex {
	ids: number[];
	/** Net, in tomans. */
	prices: number[];
	vatClasses: VatClass[];
	/** Position in `vatClasses`. */
	vat: number[];
	/** Days since 1970 on which they were published. */
	days: number[];
	sold: number[];
	facets: IndexedFacet[];
}

export const SORTS = ['relevance', 'newest', 'cheapest', 'dearest', 'name'] as const;
export type Sort = (typeof SORTS)[number];

export interface ListingFilter {
	/** Chosen codes by facet key: any of a facet, all facets together. */
	facets: ReadonlyMap<string, ReadonlySet<string>>;
	onlyAvailable: boolean;
	/** What the shopper pays, with VAT. */
	minRial: Rial | null;
	maxRial: Rial | null;
}

export interface CountedValue {
	code: string;
	fa: string;
	en: string;
	swatch?: string;
	count: number;
}
export interface CountedFacet {
	key: string;
	fa: string;
	en: string;
	values: CountedValue[];
}

export interface Arranged {
	/** Product ids, in the wanted order. */
	ids: number[];
	facets: CountedFacet[];
	availableCount: number;
	/** Lowest and highest price with VAT among products that pass every filter but the price. */
	priceRange: [Rial, Rial] | null;
}

/** What changes too often to stand in the index. */
export interface Circumstances {
	soldOut: ReadonlySet<number>;
	/** What the shopper pays for a net price of a class. */
	shownPrice: (netRial: number, vatClass: VatClass) => Rial;
	/** Place of a product by relevance where the listing brings its own (a search); lower is better. */
	rank?: ReadonlyMap<number, number>;
}

// One bit per condition, so that "fails nothing but this one" is one comparison.
const AVAILABILITY = 1;
const PRICE = 2;
const FIRST_FACET = 4;

/**
 * Filters, counts and sorts a listing. The count beside a value is how many products a click on it would show: a facet
 * is counted under all filters but its own.
 */
export function arrange(
	index: ListingIndex,
	filter: ListingFilter,
	sort: Sort,
	circumstances: Circumstances
): Arranged {
	const shown = shownPrices(index, circumstances);
	const fails = failures(index, filter, shown, circumstances);
	const passing = positions(fails, 0);
	return {
		ids: sorted(index, passing, sort, shown, circumstances).map((at) => index.ids[at] ?? 0),
		facets: index.facets.map((facet, number) => countFacet(facet, fails, bitOf(number))),
		availableCount: positions(fails, AVAILABILITY).filter(
			(at) => !circumstances.soldOut.has(index.ids[at] ?? 0)
		).length,
		priceRange: range(positions(fails, PRICE).map((at) => shown[at] ?? rial(0)))
	};
}

function shownPrices(index: ListingIndex, { shownPrice }: Circumstances): Rial[] {
	return index.prices.map((toman, at) =>
		shownPrice(toman * 10, index.vatClasses[index.vat[at] ?? 0] ?? 'standard')
	);
}

/** For every product the conditions it fails, as bits. */
function failures(
	index: ListingIndex,
	filter: ListingFilter,
	shown: readonly number[],
	{ soldOut }: Circumstances
): Uint32Array {
	const fails = new Uint32Array(index.ids.length);
	const { minRial, maxRial } = filter;
	for (const [at, id] of index.ids.entries()) {
		const price = shown[at] ?? 0;
		let bits = filter.onlyAvailable && soldOut.has(id) ? AVAILABILITY : 0;
		if ((minRial !== null && price < minRial) || (maxRial !== null && price > maxRial))
			bits |= PRICE;
		fails[at] = bits;
	}
	for (const [number, facet] of index.facets.entries()) {
		const chosen = filter.facets.get(facet.key);
		if (!chosen?.size) continue;
		const isChosen = new Uint8Array(index.ids.length);
		for (const value of facet.values)
			if (chosen.has(value.code)) for (const at of value.at) isChosen[at] = 1;
		for (let at = 0; at < fails.length; at += 1)
			if (!isChosen[at]) fails[at] = (fails[at] ?? 0) | bitOf(number);
	}
	// A facet this listing does not have: nothing can match it.
	if ([...filter.facets.keys()].some((key) => !index.facets.some((facet) => facet.key === key)))
		fails.fill(0xffff_ffff);
	return fails;
}

function bitOf(facetNumber: number): number {
	return (FIRST_FACET << facetNumber) >>> 0;
}

function positions(fails: Uint32Array, except: number): number[] {
	const found: number[] = [];
	for (let at = 0; at < fails.length; at += 1)
		if (((fails[at] ?? 0) & ~except) === 0) found.push(at);
	return found;
}

function countFacet(facet: IndexedFacet, fails: Uint32Array, ownBit: number): CountedFacet {
	const values = facet.values.map(({ at, ...value }) => {
		let count = 0;
		for (const position of at) if (((fails[position] ?? 0) & ~ownBit) === 0) count += 1;
		return { ...value, count };
	});
	return { key: facet.key, fa: facet.fa, en: facet.en, values };
}

function sorted(
	index: ListingIndex,
	passing: number[],
	sort: Sort,
	shown: readonly number[],
	{ soldOut, rank }: Circumstances
): number[] {
	const id = (at: number) => index.ids[at] ?? 0;
	const inStockFirst = (a: number, b: number) =>
		Number(soldOut.has(id(a))) - Number(soldOut.has(id(b)));
	const column = (values: readonly number[]) => (a: number, b: number) =>
		(values[a] ?? 0) - (values[b] ?? 0);
	const newerFirst = (a: number, b: number) => id(b) - id(a);
	const orders: Record<Sort, (a: number, b: number) => number> = {
		relevance: rank
			? (a, b) => (rank.get(id(a)) ?? 0) - (rank.get(id(b)) ?? 0)
			: (a, b) => inStockFirst(a, b) || column(index.sold)(b, a) || newerFirst(a, b),
		newest: (a, b) => column(index.days)(b, a) || newerFirst(a, b),
		cheapest: (a, b) => inStockFirst(a, b) || column(shown)(a, b) || newerFirst(a, b),
		dearest: (a, b) => inStockFirst(a, b) || column(shown)(b, a) || newerFirst(a, b),
		name: (a, b) => a - b
	};
	return passing.sort(orders[sort]);
}

function range(prices: readonly Rial[]): [Rial, Rial] | null {
	let [least] = prices;
	if (least === undefined) return null;
	let most = least;
	for (const price of prices) {
		if (price < least) least = price;
		if (price > most) most = price;
	}
	return [least, most];
}
