import { describe, expect, it } from 'vitest';
import { MemoryDb } from '$lib/browser/memory-db';
import { countWaiting } from './waiting';

describe('countWaiting', () => {
	it('counts orders until they are placed, and every change to the cart', async () => {
		const db = new MemoryDb();
		expect(await countWaiting(db)).toEqual({ orders: 0, commands: 0 });
		await db.change(['orders', 'commands'], (changing) => {
			for (const state of ['waiting', 'changed', 'refused', 'placed'])
				changing.put('orders', state, { state });
			for (const turn of [1, 2]) changing.put('commands', turn, {});
			return Promise.resolve();
		});
		expect(await countWaiting(db)).toEqual({ orders: 3, commands: 2 });
	});
});
