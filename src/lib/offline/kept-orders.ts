import type { Seal } from '$lib/browser/seal';
import type { ShopDb } from '$lib/browser/shop-stores';
import type { CartOwner, CartView } from '$lib/cart/cart-view';
import { readSeenTotal, writeSeenTotals, type TypedCheckout } from '$lib/checkout/checkout-fields';
import { PAYMENT_METHODS, type PaymentMethod } from '$lib/checkout/checkout-request';
import type { Locale } from '$lib/values/locale';
import { lastNumber } from './kept-cart';
import { isRecord } from './outbox-answer';
import type { KeptOrder, OrderedLine } from './outbox-records';

interface Tools {
	readonly db: ShopDb;
	readonly seal: Seal;
}

/** Writes an order down before it is sent for the first time. Rejects when the device has no room. */
export async function keepOrder(
	{ db, seal }: Tools,
	typed: TypedCheckout,
	context: { cart: CartView; whose: CartOwner; locale: Locale; now: number }
): Promise<string> {
	const key = typed['idempotency-key'] ?? '';
	// Sealed first: a transaction of the browser waits for nothing else.
	const body = await seal.close(typed);
	await db.change(['cart', 'orders'], async (changing) => {
		const order: KeptOrder = {
			...{ key, body, answer: null, news: null, state: 'waiting' },
			after: await lastNumber(changing),
			...{ locale: context.locale, whose: context.whose, handedInAt: context.now },
			payment: paymentIn(typed),
			lines: orderedLines(context.cart),
			totalRial: readSeenTotal(typed['seen-totals'] ?? '', typed['delivery-method'] ?? '') ?? 0
		};
		changing.put('orders', key, order);
	});
	return key;
}

/** What was typed for an order that waits, or null when it cannot be opened any more. */
export async function openForm({ db, seal }: Tools, key: string): Promise<TypedCheckout | null> {
	const order = await db.get<KeptOrder>('orders', key);
	const typed = order?.body ? await seal.open(order.body) : null;
	return isRecord(typed) ? (typed as TypedCheckout) : null;
}

/** The person accepts what the shop says it costs now: the order waits again, with that total. */
export async function acceptTotal(tools: Tools, key: string): Promise<boolean> {
	const { db, seal } = tools;
	const typed = await openForm(tools, key);
	const news = (await db.get<KeptOrder>('orders', key))?.news;
	const totalRial = news?.totalRial;
	if (!typed || totalRial === null || totalRial === undefined) return false;
	const total = { methodId: typed['delivery-method'] ?? '', total: totalRial };
	const body = await seal.close({ ...typed, 'seen-totals': writeSeenTotals([total]) });
	return db.change(['cart', 'orders'], async (changing) => {
		const order = await changing.get<KeptOrder>('orders', key);
		if (order?.state !== 'changed') return false;
		const after = await lastNumber(changing);
		const lines = news?.lines ?? order.lines;
		const again: KeptOrder = {
			...order,
			body,
			lines,
			totalRial,
			after,
			state: 'waiting',
			news: null
		};
		changing.put('orders', key, again);
		return true;
	});
}

/** Somebody is signed in again: an order that the shop refused for want of that waits anew. */
export function sendAgain(db: ShopDb, key: string): Promise<void> {
	return db.change(['cart', 'orders'], async (changing) => {
		const order = await changing.get<KeptOrder>('orders', key);
		if (order?.state !== 'refused') return;
		const after = await lastNumber(changing);
		const again: KeptOrder = { ...order, after, state: 'waiting', news: null };
		changing.put('orders', key, again);
	});
}

/** Takes an order back that the shop does not have; false when it has it after all. */
export function cancelOrder(db: ShopDb, key: string): Promise<boolean> {
	return db.change(['orders'], async (changing) => {
		const order = await changing.get<KeptOrder>('orders', key);
		if (order?.state === 'placed') return false;
		changing.remove('orders', key);
		return true;
	});
}

export function orderedLines(cart: CartView): OrderedLine[] {
	return cart.lines
		.filter(({ counted }) => counted > 0)
		.map(({ variantId, name, counted }) => ({ variantId, name, quantity: counted }));
}

function paymentIn(typed: TypedCheckout): PaymentMethod {
	const found = PAYMENT_METHODS.find((method) => method === typed['payment-method']);
	if (!found) throw new Error('an order that waits has a way of payment');
	return found;
}
