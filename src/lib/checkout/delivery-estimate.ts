import { provinceById } from '$lib/identity/provinces';
import type { Locale } from '$lib/values/locale';
import type { DeliveryMethod } from './delivery';

/** What a product's page says of a way of delivery. It tells days and no dates: the page is kept, and stays true. */
export interface DeliveryEstimate {
	readonly name: string;
	/** Names of the provinces it serves, or null for the whole country. */
	readonly provinces: readonly string[] | null;
	/** Working days until it arrives, or null where the buyer chooses the day. */
	readonly days: { readonly min: number; readonly max: number } | null;
}

export function estimateOf(
	{ name, provinces, hasWindows, minDays, maxDays }: DeliveryMethod,
	locale: Locale
): DeliveryEstimate {
	const nameOf = (id: number) => {
		const province = provinceById(id);
		return province ? [locale === 'fa' ? province.name : province.nameEn] : [];
	};
	return {
		name,
		provinces: provinces && provinces.flatMap(nameOf),
		days: hasWindows ? null : { min: minDays, max: maxDays }
	};
}
