import { m } from '$lib/paraglide/messages';
import type { OrderNews } from './outbox-records';

const TEXTS: Readonly<Record<string, () => string>> = {
	'price-changed': m.checkout_refused_price_title,
	'out-of-stock': m.checkout_refused_stock_title,
	'window-unavailable': m.checkout_refused_window_title,
	'delivery-unavailable': m.checkout_refused_delivery_title,
	'payment-unavailable': m.checkout_refused_payment_title,
	'key-reused': m.checkout_refused_key,
	'cart-empty': m.offline_order_cart_empty,
	'signed-out': m.offline_order_signed_out,
	problems: m.offline_order_problems,
	unreadable: m.offline_order_unreadable
};

/** Why an order that was sent later is not placed, and what can be done. */
export function refusedText({ reason }: OrderNews): string {
	return (TEXTS[reason] ?? m.offline_order_other)();
}
