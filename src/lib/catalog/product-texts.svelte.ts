import { m } from '$lib/paraglide/messages';
import type { Unit, WithdrawalExemption } from './product';

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
