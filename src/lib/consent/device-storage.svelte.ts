import type { StorageKind } from './necessary';

/** One thing found on this device. Sizes are bytes, where the browser tells them. */
export interface Found {
	readonly kind: StorageKind;
	readonly name: string;
	readonly bytes: number | null;
	/** How many things are in it. */
	readonly entries: number | null;
}

/**
 * Everything the shop keeps on this device, by what the browser itself tells; `sent` are the cookies it sent to the shop,
 * some of which no script may see.
 */
export async function foundHere(
	sent: readonly { name: string; bytes: number }[]
): Promise<Found[]> {
	const parts = [cookies(sent), storages(), databases(), fileCaches()];
	// A part that the browser keeps from us must not hide the others.
	const found = await Promise.allSettled(parts);
	return found.flatMap((part) => (part.status === 'fulfilled' ? part.value : []));
}

/** Room the shop takes in all, in bytes; null where the browser does not tell. */
export async function roomTaken(): Promise<number | null> {
	const estimate = await navigator.storage?.estimate?.().catch(() => null);
	return estimate?.usage ?? null;
}

/** Clears whatever a script can clear; the shop's answer to the form does the rest. */
export async function clearHere(): Promise<void> {
	sessionStorage.clear();
	localStorage.clear();
	await Promise.allSettled([
		...(await caches.keys()).map((name) => caches.delete(name)),
		...(await indexedDB.databases()).map(({ name = '' }) => deleted(name)),
		...(await navigator.serviceWorker.getRegistrations()).map((worker) => worker.unregister())
	]);
}

async function cookies(sent: readonly { name: string; bytes: number }[]): Promise<Found[]> {
	const seen = 'cookieStore' in window ? await cookieStore.getAll() : [];
	const open = seen.map(({ name = '', value = '' }) => ({ name, bytes: value.length }));
	const hidden = sent.filter(({ name }) => !open.some((cookie) => cookie.name === name));
	return [...open, ...hidden].map((cookie) => ({ kind: 'cookie', ...cookie, entries: null }));
}

function storages(): Promise<Found[]> {
	const of = (kind: StorageKind, storage: Storage) =>
		Object.entries<string>({ ...storage }).map(([name, value]) => ({
			...{ kind, name, bytes: name.length + value.length, entries: null }
		}));
	return Promise.resolve([
		...of('session-storage', sessionStorage),
		...of('local-storage', localStorage)
	]);
}

async function databases(): Promise<Found[]> {
	const all = await indexedDB.databases();
	return all.map(({ name = '' }) => ({ kind: 'indexed-db', name, bytes: null, entries: null }));
}

async function fileCaches(): Promise<Found[]> {
	return Promise.all(
		(await caches.keys()).map(async (name) => {
			const entries = (await (await caches.open(name)).keys()).length;
			return { kind: 'cache', name, bytes: null, entries } as const;
		})
	);
}

function deleted(name: string): Promise<void> {
	return new Promise((resolve) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		// Another tab holds it: it goes when that tab lets go.
		request.onblocked = () => resolve();
		request.onerror = () => resolve();
	});
}
