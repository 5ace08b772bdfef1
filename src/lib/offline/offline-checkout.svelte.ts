import { deviceSeal } from '$lib/browser/device-seal';
import { MemoryDb } from '$lib/browser/memory-db';
import { shopDb } from '$lib/browser/shop-db';
import type { ShopDb } from '$lib/browser/shop-stores';
import type { CartOwner, CartView } from '$lib/cart/cart-view';
import type { TypedCheckout } from '$lib/checkout/checkout-fields';
import type { CheckoutView } from '$lib/checkout/checkout-view';
import { toOptions } from '$lib/checkout/delivery';
import { locale } from '$lib/ui/href';
import { drainOutbox } from './drain-outbox';
import { readReplica } from './kept-cart';
import { keepOffer, type KeptOffer } from './kept-offer';
import { keepOrder } from './kept-orders';
import { outbox } from './outbox.svelte';
import { KEPT, type KeptOrder, type OrderNews } from './outbox-records';
import type { PlacedAnswer } from './send-order';

/** The cart at the shop is to be what the person sees before they check out. */
export async function sendFirst(): Promise<void> {
	outbox.start();
	// A bad line must not keep the checkout from opening.
	await outbox.drainSoon();
}

/** Keeps the ways of delivery and payment, should the line be cut while the form is filled in. */
export async function keepOfferHere(fetch: typeof globalThis.fetch): Promise<void> {
	await keepOffer(await shopDb(), {
		...{ ask: (path) => fetch(path), locale: locale(), now: Date.now() }
	});
}

/** The checkout as the device knows it, or null when it knows too little. */
export async function checkoutOnDevice(): Promise<(CheckoutView & { asOf: number }) | null> {
	const db = await shopDb();
	const [kept, { view: cart, asOf }] = await Promise.all([
		db.get<KeptOffer>('cart', KEPT.offer),
		readReplica(db, locale())
	]);
	if (!kept) return null;
	// The shop's clock, advanced by what passed on the device since: that clock may be hours off.
	const now = kept.now + Math.max(0, Date.now() - kept.asOf);
	return {
		...{ now, known: null, idempotencyKey: crypto.randomUUID() },
		asOf: Math.min(kept.asOf, asOf ?? kept.asOf),
		offer: {
			cart,
			methods: toOptions(kept, cart.goodsGrossRial, now),
			paymentMethods: kept.paymentMethods
		}
	};
}

/** What became of an order that was handed in: it stands, it waits, the shop asks, or neither shop nor device has it. */
export type HandedIn =
	| { readonly kind: 'placed'; readonly answer: PlacedAnswer }
	| { readonly kind: 'waiting' }
	| { readonly kind: 'news'; readonly news: OrderNews }
	| { readonly kind: 'lost' };

/**
 * Writes the order down, sends it and tells what became of it. The same way with and without a connection: an answer that
 * gets lost is asked for again under the key that was written down first.
 */
export async function handIn(
	typed: TypedCheckout,
	{ cart, whose }: { cart: CartView; whose: CartOwner }
): Promise<HandedIn> {
	const context = { cart, whose, locale: locale(), now: Date.now() };
	const db = await shopDb();
	try {
		const key = await keepOrder({ db, seal: deviceSeal(db) }, typed, context);
		await outbox.announce();
		await outbox.drain();
		return await becameOf(db, key);
	} catch {
		return sendUnkept(typed, context);
	}
}

/** The device has no room: the order is sent from memory, or the form stays as it is. */
async function sendUnkept(
	typed: TypedCheckout,
	context: Parameters<typeof keepOrder>[2]
): Promise<HandedIn> {
	const db = new MemoryDb();
	const key = await keepOrder({ db, seal: deviceSeal(db) }, typed, context);
	await drainOutbox({ db, fetch, now: Date.now, tell: () => undefined });
	const became = await becameOf(db, key);
	return became.kind === 'waiting' ? { kind: 'lost' } : became;
}

/** An order that stands or is refused is shown by the page that handed it in, and no longer kept. */
async function becameOf(db: ShopDb, key: string): Promise<HandedIn> {
	const order = await db.get<KeptOrder>('orders', key);
	if (order?.state === 'waiting') return { kind: 'waiting' };
	const answer = order?.answer ? await deviceSeal(db).open(order.answer) : null;
	await db.change(['orders'], (changing) => {
		changing.remove('orders', key);
		return Promise.resolve();
	});
	await outbox.announce();
	// Sealed by ourselves in that shape.
	if (answer) return { kind: 'placed', answer: answer as PlacedAnswer };
	return { kind: 'news', news: order?.news ?? { reason: 'unreadable' } };
}
