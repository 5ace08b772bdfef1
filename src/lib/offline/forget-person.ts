import type { ShopDb } from '$lib/browser/shop-stores';
import { countLeaving } from './leavings';
import { KEPT, type KeptCart, type KeptOrder } from './outbox-records';

/**
 * Whoever was signed in is not any more: their orders, what they typed and their cart leave the device. A guest's cart and
 * waiting orders stay. Done twice it changes nothing more.
 */
export function forgetPerson(db: ShopDb): Promise<void> {
	return db.change(['drafts', 'orders', 'keys', 'cart', 'commands'], async (changing) => {
		await countLeaving(changing);
		changing.clear('drafts');
		const orders = await changing.all<KeptOrder>('orders');
		const theirs = orders.filter(([, { whose }]) => whose === 'account');
		for (const [key] of theirs) changing.remove('orders', key);
		// Without its key nothing that a forgotten copy holds can be opened.
		if (theirs.length === orders.length) changing.clear('keys');
		if ((await changing.get<KeptCart>('cart', KEPT.cart))?.whose !== 'account') return;
		changing.clear('commands');
		changing.remove('cart', KEPT.cart);
		changing.remove('cart', KEPT.told);
	});
}

/** How many orders of the person who is signed in have not reached the shop. */
export async function waitingOf(db: ShopDb): Promise<number> {
	const orders = await db.all<KeptOrder>('orders');
	return orders.filter(([, { whose, state }]) => whose === 'account' && state !== 'placed').length;
}
