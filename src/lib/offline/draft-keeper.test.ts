import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TypedCheckout } from '$lib/checkout/checkout-fields';
import type { DraftKeeper } from './draft-keeper.svelte';

/** A page that begins: its modules are new, the device is the same. */
async function openPage(begun: TypedCheckout): Promise<DraftKeeper> {
	vi.resetModules();
	const { DraftKeeper } = await import('./draft-keeper.svelte');
	return new DraftKeeper(begun);
}

const restored = async (begun: TypedCheckout = {}) => (await openPage(begun)).restore(() => begun);

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	return () => vi.unstubAllGlobals();
});

describe('what is typed at checkout', () => {
	it('is on the device as soon as it was typed, whole, however quickly', async () => {
		const keeper = await openPage({ note: '' });
		for (const note of ['a', 'ab', 'abc']) keeper.keep({ note });
		await vi.waitFor(async () => expect(await restored()).toEqual({ note: 'abc' }));
		keeper.keep({ note: 'abcd' });
		await vi.waitFor(async () => expect(await restored()).toEqual({ note: 'abcd' }));
	});

	it('is kept as well when a page came back with all of it', async () => {
		const keeper = await openPage({});
		keeper.keep({ note: 'sent', name: '' });
		await vi.waitFor(async () => expect(await restored()).toEqual({ note: 'sent' }));
	});

	it('does not replace what was typed while the device was being read', async () => {
		const before = await openPage({});
		before.keep({ note: 'old', 'street-address': 'kept' });
		await vi.waitFor(async () => expect(await restored()).not.toEqual({}));
		const page = await openPage({ note: '' });
		let note = '';
		const restoring = page.restore(() => ({ note }));
		note = 'new';
		expect(await restoring).toEqual({ 'street-address': 'kept' });
	});

	it('is not written anew for what is never kept', async () => {
		const sealing = vi.spyOn(crypto.subtle, 'encrypt');
		const keeper = await openPage({});
		keeper.keep({ note: 'x' });
		await vi.waitFor(() => expect(sealing).toHaveBeenCalledTimes(1));
		keeper.keep({ note: 'x', terms: 'yes', 'seen-totals': 'post=1' });
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(sealing).toHaveBeenCalledTimes(1);
		sealing.mockRestore();
	});

	it('is gone when the order was handed in, also what was being written', async () => {
		const keeper = await openPage({});
		keeper.keep({ note: 'x' });
		await keeper.end();
		keeper.keep({ note: 'y' });
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(await restored()).toEqual({});
	});
});
