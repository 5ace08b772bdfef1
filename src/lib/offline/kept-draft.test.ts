import { describe, expect, it } from 'vitest';
import { MemoryDb } from '$lib/browser/memory-db';
import { OPEN_SEAL } from '../../../tests/support/pretend-shop';
import { forgetDraft, forgetDraftOfOrder, readDraft, writeDraft } from './kept-draft';

const tools = () => ({ db: new MemoryDb(), seal: OPEN_SEAL });
const DAY = 86_400_000;

describe('a checkout form that was typed', () => {
	it('keeps the fields of two tabs that write at once, the later text of each', async () => {
		const device = tools();
		await Promise.all([
			writeDraft(device, { note: 'one' }, 1),
			writeDraft(device, { 'street-address': 'two' }, 1)
		]);
		await writeDraft(device, { note: 'three' }, 2);
		expect(await readDraft(device, 3)).toEqual({ note: 'three', 'street-address': 'two' });
	});

	it('is never agreed to beforehand, and remembers no total of a page that is gone', async () => {
		const device = tools();
		await writeDraft(device, { terms: 'yes', 'seen-totals': 'post=1', note: 'x' }, 1);
		expect(await readDraft(device, 2)).toEqual({ note: 'x' });
	});

	it('is forgotten after a day, also by a clock that was set back', async () => {
		for (const later of [DAY + 1, -DAY]) {
			const device = tools();
			await writeDraft(device, { note: 'x' }, 1);
			expect(await readDraft(device, later)).toBeNull();
			expect(await device.db.all('drafts')).toEqual([]);
		}
	});

	it('is gone when it was handed in', async () => {
		const device = tools();
		await writeDraft(device, { note: 'x' }, 1);
		await forgetDraft(device.db);
		expect(await readDraft(device, 2)).toBeNull();
	});

	it('is gone when an order is shown that was placed since, and only then', async () => {
		for (const [age, left] of [
			[50, null],
			[150, { note: 'x' }]
		] as const) {
			const device = tools();
			await writeDraft(device, { note: 'x' }, 1000);
			await forgetDraftOfOrder(device.db, age, 1100);
			expect(await readDraft(device, 1100)).toEqual(left);
		}
	});

	it('stays when the order shown may be one that waited here while it was typed', async () => {
		const device = tools();
		await writeDraft(device, { note: 'x' }, 1000);
		await device.db.change(['orders'], (changing) =>
			Promise.resolve(changing.put('orders', 'one', { handedInAt: 900, placedAt: 1050 }))
		);
		await forgetDraftOfOrder(device.db, 50, 1100);
		expect(await readDraft(device, 1100)).toEqual({ note: 'x' });
	});
});
