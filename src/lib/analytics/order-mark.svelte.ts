import { shopDb } from '$lib/browser/shop-db';

/** Where the store `events` remembers an order that was sent; events themselves stand under times. */
export const ORDER_MARK = 'order-sent';

/** A payment takes no longer; afterwards an order's page is one that somebody comes back to. */
const LASTS = 60 * 60_000;

/** Remembers that an order was sent: its page may be reached through a bank's, by another load of the shop. */
export async function markOrder(now: number): Promise<void> {
	const db = await shopDb();
	await db.change(['events'], (changing) =>
		Promise.resolve(changing.put('events', ORDER_MARK, now))
	);
}

/** Whether an order was sent within the last hour and not asked for since; asking forgets it. */
export async function takeOrderMark(now: number): Promise<boolean> {
	const db = await shopDb();
	const sentAt = await db.change(['events'], async (changing) => {
		const found = await changing.get<number>('events', ORDER_MARK);
		if (found !== undefined) changing.remove('events', ORDER_MARK);
		return found;
	});
	return sentAt !== undefined && now - sentAt < LASTS;
}
