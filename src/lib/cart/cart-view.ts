import type { ImageRow, OptionValue } from '$lib/catalog/product';
import type { Locale } from '$lib/values/locale';
import type { LineFacts, Quote } from './totals';

/** A line with what the catalogue says about it: for the reader in one language, for the order in both. */
export interface CartLine extends LineFacts {
	readonly productId: number;
	readonly slug: string;
	readonly code: string;
	/** In the reader's language. */
	readonly name: string;
	readonly nameFa: string;
	readonly nameEn: string | null;
	/** «رنگ: آبی، اندازه: ۴۲» in the reader's language; empty for a product without options. */
	readonly options: string;
	readonly optionsFa: string;
	readonly optionsEn: string;
	readonly unit: string;
	readonly withdrawalExempt: string | null;
	readonly image: Pick<ImageRow, 'name' | 'width' | 'height' | 'placeholder'> | null;
}

/** The priced cart of a visitor; the empty one has revision 0. */
export interface CartView extends Quote<CartLine> {
	readonly revision: number;
}

/** Who a cart follows: the account that is signed in, or this device. */
export type CartOwner = 'guest' | 'account';

export function optionsText(options: readonly OptionValue[], locale: Locale): string {
	return locale === 'fa'
		? options.map((option) => `${option.labelFa}: ${option.valueFa}`).join('، ')
		: options.map((option) => `${option.labelEn}: ${option.valueEn}`).join(', ');
}
