import type { Key, ShopDb } from '$lib/browser/shop-stores';
import type { KeptOrder } from '$lib/offline/outbox-records';

/** What keys of orders that were sent begin with in the store `events`; events themselves stand under times. */
const MARK = 'order-sent';

/** A payment takes no longer; afterwards an order's page is one that somebody comes back to. Milliseconds. */
const LASTS = 60 * 60_000;

/** Whether a key of the store `events` is that of an order that was sent. */
export function isOrderMark(key: Key): boolean {
	return String(key).startsWith(MARK);
}

/**
 * Remembers that an order was sent, by its idempotency key: its page may be reached through a bank's, and without a
 * connection the shop may accept it much later, when no page is open.
 */
export function markOrder(db: ShopDb, order: string, now: number): Promise<void> {
	return db.change(['events'], (changing) =>
		Promise.resolve(changing.put('events', `${MARK} ${order}`, now))
	);
}

/**
 * How many orders sent from this device turn out to be placed: those that waited on it and were accepted, by whomever they
 * were sent, and the one whose page is shown. Each is told once; those nothing will be heard of any more are forgotten.
 */
export function takePlaced(
	db: ShopDb,
	{ now, isOrderShown }: { now: number; isOrderShown: boolean }
): Promise<number> {
	return db.change(['events', 'orders'], async (changing) => {
		const kept = new Map(await changing.all<KeptOrder>('orders'));
		const events = await changing.all<number>('events');
		const marks = events
			.filter(([key]) => isOrderMark(key))
			.map(([key, sentAt]) => ({
				key,
				sentAt,
				order: kept.get(String(key).slice(MARK.length + 1))
			}));
		const accepted = marks.filter(({ order }) => order?.state === 'placed');
		// Sent at once, shown already, or taken back.
		const others = marks.filter(({ order }) => order === undefined);
		const isFresh = ({ sentAt }: { sentAt: number }) => now - sentAt < LASTS;
		const over = others.filter((mark) => isOrderShown || !isFresh(mark));
		for (const { key } of [...accepted, ...over]) changing.remove('events', key);
		return accepted.length + (isOrderShown && others.some(isFresh) ? 1 : 0);
	});
}
