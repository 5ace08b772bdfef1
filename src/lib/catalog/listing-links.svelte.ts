import { m } from '$lib/paraglide/messages';
import { locale } from '$lib/ui/href';
import { formatToman, rialFromToman } from '$lib/values/money';
import { inDigits } from './catalog-texts.svelte';
import { toggled, type ListingQuery } from './listing-query';
import type { Facet } from './views';

export interface ActiveFilter {
	name: string;
	/** The listing without it. */
	without: ListingQuery;
}

/** Everything that is filtered by, with the way out of each. */
export function activeFilters(query: ListingQuery, facets: readonly Facet[]): ActiveFilter[] {
	const price = (toman: number) => formatToman(rialFromToman(toman), locale());
	const active: ActiveFilter[] = [];
	for (const [key, codes] of query.facets)
		for (const code of codes) {
			const facet = facets.find((each) => each.key === key);
			const name = facet?.values.find((value) => value.code === code)?.name ?? code;
			active.push({ name, without: toggled(query, key, code) });
		}
	if (query.onlyAvailable)
		active.push({
			name: m.catalog_filter_available(),
			without: { ...query, onlyAvailable: false, page: 1 }
		});
	if (query.minToman !== null)
		active.push({
			name: m.catalog_filter_from_price({ price: price(query.minToman) }),
			without: { ...query, minToman: null, page: 1 }
		});
	if (query.maxToman !== null)
		active.push({
			name: m.catalog_filter_to_price({ price: price(query.maxToman) }),
			without: { ...query, maxToman: null, page: 1 }
		});
	return active;
}

/** An amount in a price field: the reader's digits, or nothing. */
export function amountText(toman: number | null): string {
	return toman === null ? '' : inDigits(toman);
}
