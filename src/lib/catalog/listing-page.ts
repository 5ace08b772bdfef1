import type { Locale } from '$lib/values/locale';
import { rial, rialFromToman, type Rial } from '$lib/values/money';
import type { ListingSummary } from './build-listing';
import type { CountedFacet, ListingFilter } from './listing';
import type { ListingQuery } from './listing-query';
import type { VatClass } from '$lib/values/vat';
import type { Facet } from './views';

export const PAGE_SIZE = 24;
const MOST_BRANDS = 40;
const MOST_VALUES = 16;

/** Where a page stands; null for a page beyond the last. An empty listing has one page. */
export function pageOf(page: number, total: number): { page: number; pageCount: number } | null {
	const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE));
	return page <= pageCount ? { page, pageCount } : null;
}

export function filterOf({
	facets,
	onlyAvailable,
	minToman,
	maxToman
}: ListingQuery): ListingFilter {
	return {
		facets,
		onlyAvailable,
		minRial: minToman === null ? null : rialFromToman(minToman),
		maxRial: maxToman === null ? null : rialFromToman(maxToman)
	};
}

/** Facets worth showing, in the reader's language: values that find something, and those that are chosen. */
export function toFacets(
	facets: readonly CountedFacet[],
	{ facets: chosen }: ListingQuery,
	locale: Locale
): Facet[] {
	return facets
		.map(({ key, fa, en, values }) => {
			const isChosen = (code: string) => chosen.get(key)?.has(code) ?? false;
			const most = key === 'brand' ? MOST_BRANDS : MOST_VALUES;
			const kept = values
				.filter(({ code, count }) => count > 0 || isChosen(code))
				.filter(({ code }, place) => place < most || isChosen(code));
			return {
				key,
				name: locale === 'fa' ? fa : en,
				values: kept.map((value) => ({
					code: value.code,
					name: locale === 'fa' ? value.fa : value.en,
					count: value.count,
					...(value.swatch ? { swatch: value.swatch } : {})
				}))
			};
		})
		.filter(({ key, values }) => values.length > 1 || chosen.has(key));
}

/** Lowest and highest price a shopper pays in a listing without filters. */
export function priceRangeOf(
	{ prices }: ListingSummary,
	shownPrice: (net: number, vatClass: VatClass) => Rial
): [Rial, Rial] | null {
	const shown = Object.entries(prices).flatMap(([vatClass, range]) =>
		// The keys were VAT classes when the summary was written.
		(range ?? []).map((toman) => shownPrice(toman * 10, vatClass as VatClass))
	);
	return shown.length > 0 ? [rial(Math.min(...shown)), rial(Math.max(...shown))] : null;
}
