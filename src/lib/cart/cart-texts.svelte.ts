import { m } from '$lib/paraglide/messages';
import { locale } from '$lib/ui/href';
import { localDigits } from '$lib/values/digits';
import { formatToman } from '$lib/values/money';
import { MAX_LINES, MAX_QUANTITY, type CommandRefusal } from './cart';
import type { CartLine } from './cart-view';
import type { QuoteLine } from './totals';

/** A count in the digits of the reader. */
export function inDigits(count: number): string {
	return localDigits(String(count), locale());
}

/** Why a change of the cart was not made, and what can be done. */
export function refusalText(reason: CommandRefusal | 'failed' | 'unavailable'): string {
	if (reason === 'cart-full') return m.cart_refused_cart_full({ max: inDigits(MAX_LINES) });
	if (reason === 'unknown-product') return m.cart_refused_unknown_product();
	if (reason === 'sold-out') return m.cart_refused_sold_out();
	if (reason === 'wrong-quantity')
		return m.cart_refused_wrong_quantity({ max: inDigits(MAX_QUANTITY) });
	return m.cart_refused_failed();
}

/** What the shop tells about a line: out of stock, fewer left, another price. */
export function lineWarnings(line: QuoteLine<CartLine>): string[] {
	const warnings: string[] = [];
	const count = inDigits(line.counted);
	if (line.state === 'sold-out') warnings.push(m.cart_line_sold_out());
	if (line.state === 'not-sold') warnings.push(m.cart_line_not_sold());
	if (line.state === 'short') {
		const isByStock = line.counted === line.stock;
		warnings.push(isByStock ? m.cart_line_short({ count }) : m.cart_line_limited({ count }));
	}
	if (line.unitGrossBefore !== null && line.state !== 'not-sold') {
		const before = formatToman(line.unitGrossBefore, locale());
		warnings.push(m.cart_line_price({ before, now: formatToman(line.unitGross, locale()) }));
	}
	return warnings;
}
