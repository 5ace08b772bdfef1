import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryDb } from '$lib/browser/memory-db';
import type { KeptOrder } from '$lib/offline/outbox-records';
import { sendWaiting } from './send-waiting';

const kept = vi.hoisted(() => ({ db: null as unknown }));
vi.mock('$lib/browser/shop-db', () => ({ shopDb: () => Promise.resolve(kept.db) }));
vi.mock('./notice-placed', () => ({ noticePlaced: () => Promise.resolve() }));
vi.mock('./tell-pages', () => ({ tellPages: () => Promise.resolve() }));

type Work = () => Promise<unknown>;

let db: MemoryDb;
let badge: number | null;
/** What happens when it is this worker's turn to send. */
let turn: (work: Work) => Promise<unknown>;
beforeEach(() => {
	db = new MemoryDb();
	kept.db = db;
	turn = (work) => work();
	// Set by a page.
	badge = 7;
	vi.stubGlobal('navigator', {
		setAppBadge: (count: number) => Promise.resolve(void (badge = count)),
		clearAppBadge: () => Promise.resolve(void (badge = null)),
		locks: { request: (_: string, work: Work) => turn(work) }
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

/** Two orders that wait; the shop cannot read either, as their forms are gone. */
async function keepTwo(state: KeptOrder['state']): Promise<void> {
	await db.change(['orders'], (changing) => {
		for (const key of ['one', 'two']) {
			const order: Partial<KeptOrder> = { ...{ key, state, after: 0 }, whose: 'guest', body: null };
			changing.put('orders', key, order);
		}
		return Promise.resolve();
	});
}

describe('sendWaiting of the worker', () => {
	it('shows on the icon how many orders are still not placed', async () => {
		await keepTwo('waiting');
		expect(await sendWaiting()).toBe(0);
		// Refused for want of their forms: their person has to decide.
		expect(badge).toBe(2);
	});

	it('takes the number away with the last of them, also when a page was faster', async () => {
		await keepTwo('waiting');
		turn = async (work) => {
			await keepTwo('placed');
			return work();
		};
		await sendWaiting();
		expect(badge).toBeNull();
	});

	it('leaves a number alone that counts orders in the memory of a page', async () => {
		expect(await sendWaiting()).toBe(0);
		expect(badge).toBe(7);
	});

	it('shows the number on a device that has no room for an answer, and tries again', async () => {
		await keepTwo('waiting');
		vi.spyOn(db, 'change').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
		expect(await sendWaiting()).toBe(1);
		expect(badge).toBe(2);
	});
});
