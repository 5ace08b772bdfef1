import type { ShopDb } from '$lib/browser/shop-stores';
import type { KeptOrder } from './outbox-records';

const KEPT_FOR_MS = 30 * 86_400_000;

/** Numbers and keys of orders that stand and that nobody looked at for a month leave the device. */
export async function forgetOldAnswers(db: ShopDb, now: number): Promise<void> {
	const orders = await db.all<KeptOrder>('orders');
	const old = orders.filter(([, order]) => isOld(order, now));
	// Looked for with every page that is opened: a write for nothing would wait for the disk each time.
	if (old.length === 0) return;
	await db.change(['orders'], (changing) => {
		for (const [key] of old) changing.remove('orders', key);
		return Promise.resolve();
	});
}

/** An order that stands changes no more. */
function isOld({ state, handedInAt, placedAt = handedInAt }: KeptOrder, now: number): boolean {
	return state === 'placed' && now - placedAt > KEPT_FOR_MS;
}
