import { m } from '$lib/paraglide/messages';
import { locale } from '$lib/ui/href';
import { formatAmount } from '$lib/values/money';
import type { Sort } from './listing';
import type { Unit, WithdrawalExemption } from './product';

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

export const UNIT_TEXTS: Record<Unit, () => string> = {
	piece: m.catalog_unit_piece,
	pair: m.catalog_unit_pair,
	pack: m.catalog_unit_pack,
	kg: m.catalog_unit_kg,
	gram: m.catalog_unit_gram,
	liter: m.catalog_unit_liter,
	bottle: m.catalog_unit_bottle,
	box: m.catalog_unit_box,
	set: m.catalog_unit_set,
	meter: m.catalog_unit_meter,
	roll: m.catalog_unit_roll
};

/** Why a product cannot be returned. */
export const EXEMPTION_TEXTS: Record<WithdrawalExemption, () => string> = {
	perishable: m.catalog_exempt_perishable,
	personalised: m.catalog_exempt_personalised,
	'opened-software-media': m.catalog_exempt_opened_software_media,
	'daily-food': m.catalog_exempt_daily_food,
	'market-priced': m.catalog_exempt_market_priced,
	'service-started': m.catalog_exempt_service_started
};
