import { m } from '$lib/paraglide/messages';
import { locale } from '$lib/ui/href';
import { formatAmount } from '$lib/values/money';
import type { Sort } from './listing';

/** A whole number in the reader's digits. */
export function inDigits(number: number): string {
	return formatAmount(number, locale());
}

/** «۲۳ کالا» */
export function countText(count: number): string {
	return count === 1
		? m.catalog_count_one({ count: inDigits(count) })
		: m.catalog_count({ count: inDigits(count) });
}

export const SORT_TEXTS: Record<Sort, () => string> = {
	relevance: m.catalog_sort_relevance,
	newest: m.catalog_sort_newest,
	cheapest: m.catalog_sort_cheapest,
	dearest: m.catalog_sort_dearest,
	name: m.catalog_sort_name
};
