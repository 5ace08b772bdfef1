import type { Page } from '@playwright/test';

/**
 * Hands in what was handed in here before once more, under another key, as if its person had filled the same cart and
 * form again: the fastest way to many orders. Returns the new key.
 */
export function handInAgain(page: Page): Promise<string> {
	return page.evaluate(async () => {
		type Sealed = { iv: BufferSource; bytes: BufferSource };
		type Kept = { key: string; after: number; body: Sealed; lines: { variantId: number }[] };
		const done = <Result>(asked: IDBRequest<Result>) =>
			new Promise<Result>((resolve, reject) => {
				asked.onsuccess = () => resolve(asked.result);
				asked.onerror = () => reject(new Error('the database refuses'));
			});
		const db = await done(indexedDB.open('shop'));
		const read = db.transaction(['keys', 'wishes']);
		const sealing = (await done(read.objectStore('keys').get('checkout'))) as CryptoKey;
		const model = (await done(read.objectStore('wishes').get('model'))) as Kept;
		const name = 'AES-GCM';
		const form = await crypto.subtle.decrypt(
			{ name, iv: model.body.iv },
			sealing,
			model.body.bytes
		);
		const typed = JSON.parse(new TextDecoder().decode(form)) as Record<string, string>;
		const key = crypto.randomUUID();
		const text = new TextEncoder().encode(JSON.stringify({ ...typed, 'idempotency-key': key }));
		const iv = crypto.getRandomValues(new Uint8Array(12));
		const body = { iv, bytes: await crypto.subtle.encrypt({ name, iv }, sealing, text) };

		const writing = db.transaction(['cart', 'commands', 'orders'], 'readwrite');
		const number = ((await done(writing.objectStore('cart').get('counter'))) as number) + 1;
		const { variantId } = model.lines[0] ?? { variantId: 0 };
		const command = { id: crypto.randomUUID(), kind: 'add', variantId, quantity: 1 };
		writing.objectStore('cart').put(number, 'counter');
		writing.objectStore('commands').put({ command, facts: null, locale: 'fa' }, number);
		writing.objectStore('orders').put({ ...model, key, body, after: number }, key);
		await new Promise((resolve) => (writing.oncomplete = resolve));
		db.close();
		return key;
	});
}

/** Remembers the one order that waits here as the model of all that follow, and takes it back. */
export function takeAsModel(page: Page): Promise<void> {
	return page.evaluate(async () => {
		const opening = indexedDB.open('shop');
		await new Promise((resolve) => (opening.onsuccess = resolve));
		const writing = opening.result.transaction(['commands', 'orders', 'wishes'], 'readwrite');
		const reading = writing.objectStore('orders').getAll();
		await new Promise((resolve) => (reading.onsuccess = resolve));
		writing.objectStore('wishes').put(reading.result[0], 'model');
		writing.objectStore('orders').clear();
		writing.objectStore('commands').clear();
		await new Promise((resolve) => (writing.oncomplete = resolve));
		opening.result.close();
	});
}

/** Makes every order on this device older, as if the time had passed. */
export function setBack(page: Page, ms: number): Promise<void> {
	return page.evaluate(async (by) => {
		const opened = indexedDB.open('shop');
		await new Promise((resolve) => (opened.onsuccess = resolve));
		const store = opened.result.transaction('orders', 'readwrite').objectStore('orders');
		const all = store.getAll();
		await new Promise((resolve) => (all.onsuccess = resolve));
		for (const order of all.result as { key: string; handedInAt: number }[])
			store.put({ ...order, handedInAt: order.handedInAt - by }, order.key);
		await new Promise((resolve) => (store.transaction.oncomplete = resolve));
		opened.result.close();
	}, ms);
}
