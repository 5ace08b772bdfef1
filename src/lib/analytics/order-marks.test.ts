import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryDb } from '$lib/browser/memory-db';
import type { KeptOrder, OrderState } from '$lib/offline/outbox-records';
import { isOrderMark, markOrder, takePlaced } from './order-marks';

const HOUR = 60 * 60_000;
const NOW = Date.UTC(2026, 10, 27, 12);

let db: MemoryDb;
beforeEach(() => {
	db = new MemoryDb();
});

/** What the device's outbox knows of an order; nothing once its page was opened. */
const become = (key: string, state: OrderState | null) =>
	db.change(['orders'], (changing) => {
		if (state === null) changing.remove('orders', key);
		else changing.put('orders', key, { key, state } as KeptOrder);
		return Promise.resolve();
	});
const take = (isOrderShown = false, now = NOW) => takePlaced(db, { now, isOrderShown });
const marks = async () => (await db.all('events')).filter(([key]) => isOrderMark(key)).length;

describe('an order that was sent', () => {
	it('counts once when its page is shown within the hour', async () => {
		await markOrder(db, 'one', NOW);
		expect(await take()).toBe(0);
		expect(await take(true)).toBe(1);
		expect(await take(true)).toBe(0);
	});

	it('does not count when somebody comes to an order later', async () => {
		await markOrder(db, 'one', NOW - HOUR);
		expect(await take(true)).toBe(0);
		expect(await marks()).toBe(0);
	});

	it('counts once when the shop accepts it days later, whether or not its page is opened then', async () => {
		await markOrder(db, 'one', NOW - 50 * HOUR);
		await become('one', 'waiting');
		expect(await take()).toBe(0);
		await become('one', 'placed');
		expect([await take(), await take(), await take(true)]).toEqual([1, 0, 0]);
		await become('one', null);
		expect(await take(true)).toBe(0);
	});

	it('does not count for another one that still waits, or waits for its person', async () => {
		for (const state of ['waiting', 'changed', 'refused'] as const) {
			await markOrder(db, state, NOW);
			await become(state, state);
		}
		expect(await take(true)).toBe(0);
		expect(await marks()).toBe(3);
	});

	it('is forgotten when it was taken back', async () => {
		await markOrder(db, 'one', NOW);
		await become('one', 'waiting');
		await become('one', null);
		expect(await take(false, NOW + HOUR)).toBe(0);
		expect(await marks()).toBe(0);
	});

	it('counts with each of several that were accepted', async () => {
		for (const key of ['one', 'two']) {
			await markOrder(db, key, NOW);
			await become(key, 'placed');
		}
		await markOrder(db, 'unknown', NOW);
		await db.change(['events'], (changing) => Promise.resolve(changing.put('events', '00 x', {})));
		expect(await take()).toBe(2);
		expect(await db.all('events')).toHaveLength(2);
	});
});
