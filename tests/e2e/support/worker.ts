import { expect, type BrowserContext, type Page } from '@playwright/test';

/** Waits until the service worker has fetched its build and answers for this page. */
export async function workerReady(page: Page): Promise<void> {
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? null), {
			timeout: 20_000
		})
		.toBe('activated');
}

/** Everything Cache Storage holds, as `cache address` lines. */
export function keptAddresses(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const found: string[] = [];
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys())
				found.push(`${name} ${new URL(url).pathname}${new URL(url).search}`);
		return found;
	});
}

/** Waits until a page is kept for the next time. */
export async function pageKept(page: Page, path: string): Promise<void> {
	await expect
		.poll(async () =>
			(await keptAddresses(page)).some((line) => /^pages-/.test(line) && line.endsWith(` ${path}`))
		)
		.toBe(true);
}

/** Waits until the device has everything that opening, buying and ordering without a network takes. */
export async function setUpForOffline(page: Page): Promise<void> {
	await workerReady(page);
	await expect
		.poll(
			async () => {
				const [copy] = await recordsIn<{ isComplete: boolean }>(page, 'catalog');
				const offers = await recordsIn<{ methods?: unknown[] }>(page, 'cart');
				return copy?.isComplete === true && offers.some(({ methods }) => methods);
			},
			{ timeout: 20_000 }
		)
		.toBe(true);
}

/** All records in a store of the device's database; none while the shop has not made it. */
export function recordsIn<Kept>(page: Page, store: string): Promise<Kept[]> {
	return page.evaluate(async (name) => {
		// Opening it would make an empty one.
		if (!(await indexedDB.databases()).some((each) => each.name === 'shop')) return [];
		const opening = indexedDB.open('shop');
		await new Promise((resolve, reject) => {
			opening.onsuccess = resolve;
			opening.onerror = () => reject(new Error('the database does not open'));
		});
		const reading = opening.result.transaction(name).objectStore(name).getAll();
		await new Promise((resolve) => (reading.onsuccess = resolve));
		opening.result.close();
		return reading.result as Kept[];
	}, store);
}

/** All text on the device: every answer in Cache Storage and every record of every database. */
export function keptText(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const found: string[] = [];
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const answer = await cache.match(request);
				found.push(request.url, (await answer?.text()) ?? '');
			}
		}
		for (const { name = '' } of await indexedDB.databases()) {
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				const opening = indexedDB.open(name);
				opening.onsuccess = () => resolve(opening.result);
				opening.onerror = () => reject(new Error(`${name} does not open`));
			});
			for (const store of db.objectStoreNames) {
				const reading = db.transaction(store).objectStore(store).getAll();
				await new Promise((resolve) => (reading.onsuccess = resolve));
				found.push(JSON.stringify(reading.result));
			}
			db.close();
		}
		return found.join('\n');
	});
}

/** Taps the one notice that the browser shows of the shop; resolves with the path of the page that the worker opens then. */
export async function tapNotice(context: BrowserContext): Promise<string> {
	const [worker] = context.serviceWorkers();
	if (!worker) throw new Error('no worker is registered');
	return worker.evaluate(async () => {
		interface Scope {
			registration: ServiceWorkerRegistration;
			clients: { openWindow: (address: string) => Promise<null> };
			dispatchEvent(event: Event): void;
			NotificationEvent: new (name: string, init: { notification?: Notification }) => Event;
		}
		const scope = self as unknown as Scope;
		const [notification] = await scope.registration.getNotifications();
		const tap = new scope.NotificationEvent('notificationclick', { notification });
		// Both are for real taps alone.
		let work: Promise<unknown> = Promise.resolve();
		Object.assign(tap, { waitUntil: (done: Promise<unknown>) => (work = done) });
		let opened = '';
		scope.clients.openWindow = (address) => Promise.resolve(((opened = address), null));
		scope.dispatchEvent(tap);
		await work;
		return opened;
	});
}
