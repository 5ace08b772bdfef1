import type { ShopDb } from '$lib/browser/shop-stores';
import type { KeptOrder } from './outbox-records';

const KEPT_FOR_MS = 30 * 86_400_000;

/** Numbers and keys of orders that stand and that nobody looked at for a month leave the device. */
export function forgetOldAnswers(db: ShopDb, now: number): Promise<void> {
	return db.change(['orders'], async (changing) => {
		for (const [key, order] of await changing.all<KeptOrder>('orders')) {
			const { state, placedAt = order.handedInAt } = order;
			if (state === 'placed' && now - placedAt > KEPT_FOR_MS) changing.remove('orders', key);
		}
	});
}
