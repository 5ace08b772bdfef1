import { deviceSeal } from '$lib/browser/device-seal';
import { shopDb } from '$lib/browser/shop-db';
import { writeDraft } from './kept-draft';
import { acceptTotal, cancelOrder, openForm, sendAgain } from './kept-orders';
import { outbox } from './outbox.svelte';
import type { KeptOrder } from './outbox-records';
import type { PlacedAnswer } from './send-order';

/** The person agrees to what the order costs now; it is sent again. */
export async function accept(key: string): Promise<void> {
	const db = await shopDb();
	await acceptTotal({ db, seal: deviceSeal(db) }, key);
	await outbox.announce();
	await outbox.drain();
}

/** Sends an order once more, now that somebody is signed in again. */
export async function resend(key: string): Promise<void> {
	await sendAgain(await shopDb(), key);
	await outbox.announce();
	await outbox.drain();
}

/** Takes an order back; false when the shop has it already. */
export async function cancel(key: string): Promise<boolean> {
	const isCancelled = await cancelOrder(await shopDb(), key);
	await outbox.announce();
	return isCancelled;
}

/** Number and key of an order that stands; null when the device cannot open them any more. */
export async function openAnswer({ answer }: KeptOrder): Promise<PlacedAnswer | null> {
	// Sealed by ourselves in that shape.
	return answer && ((await deviceSeal(await shopDb()).open(answer)) as PlacedAnswer | null);
}

/** The person went to the order: its key has no reason to stay on the device. */
export async function showed(key: string): Promise<void> {
	const db = await shopDb();
	await db.change(['orders'], (changing) => {
		changing.remove('orders', key);
		return Promise.resolve();
	});
	await outbox.announce();
}

/** Takes an order back into the checkout form; false when the shop has it already. */
export async function edit(order: KeptOrder): Promise<boolean> {
	const db = await shopDb();
	const tools = { db, seal: deviceSeal(db) };
	const typed = await openForm(tools, order.key);
	// A key that belongs to another order is of no use to this one.
	const isUsed = order.news?.reason === 'key-reused';
	const key = isUsed ? crypto.randomUUID() : order.key;
	if (typed) await writeDraft(tools, { ...typed, 'idempotency-key': key }, Date.now());
	return cancel(order.key);
}
