import type { Locale } from '$lib/values/locale';
import { inLocale } from './card';
import type { OptionValue } from './product';
import type { OptionView, VariantView } from './views';

/** How few are left when the number is told. */
export const FEW_LEFT = 5;

/** Prices are net. */
export interface VariantRow {
	id: number;
	code: string;
	options: readonly OptionValue[];
	priceRial: number;
	compareAtRial: number | null;
	stock: number;
	imageName: string | null;
}

/** A variant with what it costs and how many of it one order may hold. */
export function toVariant(
	row: VariantRow,
	maxPerOrder: number,
	shownPrice: (net: number) => VariantView['price']
): VariantView {
	return {
		id: row.id,
		code: row.code,
		values: Object.fromEntries(row.options.map(({ key, value }) => [key, value])),
		price: shownPrice(row.priceRial),
		compareAt: row.compareAtRial === null ? null : shownPrice(row.compareAtRial),
		isAvailable: row.stock > 0,
		left: row.stock > 0 && row.stock <= FEW_LEFT ? row.stock : null,
		max: Math.min(row.stock, maxPerOrder),
		image: row.imageName
	};
}

/** The choices of a product, each value once, in the order in which the variants stand. */
export function toOptions(
	given: readonly (readonly OptionValue[])[],
	locale: Locale
): OptionView[] {
	const options = new Map<string, OptionView>();
	for (const option of given.flat()) {
		const known = options.get(option.key) ?? {
			key: option.key,
			name: inLocale(locale, option.labelFa, option.labelEn),
			values: []
		};
		options.set(option.key, known);
		if (known.values.some(({ code }) => code === option.value)) continue;
		known.values.push({
			code: option.value,
			name: inLocale(locale, option.valueFa, option.valueEn),
			...(option.swatch ? { swatch: option.swatch } : {})
		});
	}
	return [...options.values()];
}
