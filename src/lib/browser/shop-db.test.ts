import 'fake-indexeddb/auto';
import { IDBFactory, IDBOpenDBRequest } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShopDb } from './shop-stores';

/** A page that opens the database anew: the module remembers its connection. */
async function openPage(): Promise<ShopDb> {
	vi.resetModules();
	const { shopDb } = await import('./shop-db');
	return shopDb();
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

function put(db: ShopDb, value: unknown): Promise<void> {
	return db.change(['cart'], (changing) => Promise.resolve(changing.put('cart', 'key', value)));
}

describe('the database of the device', () => {
	it('keeps what was written for the next page', async () => {
		const db = await openPage();
		await put(db, 'kept');
		expect(db.isKept).toBe(true);
		expect(await (await openPage()).get('cart', 'key')).toBe('kept');
	});

	it('gives everything of a store in the order of its keys', async () => {
		const db = await openPage();
		await db.change(['commands'], (changing) => {
			for (const key of ['b', 2, 'a', 10]) changing.put('commands', key, key);
			return Promise.resolve();
		});
		expect((await db.all('commands')).map(([key]) => key)).toEqual([2, 10, 'a', 'b']);
	});

	it('takes nothing of a change whose work failed', async () => {
		const db = await openPage();
		await put(db, 'before');
		const failing = db.change(['cart'], (changing) => {
			changing.put('cart', 'key', 'after');
			return Promise.reject(new Error('no'));
		});
		await expect(failing).rejects.toThrow('no');
		expect(await db.get('cart', 'key')).toBe('before');
	});

	it('goes on in memory where there is no database, by the same rules', async () => {
		vi.stubGlobal('indexedDB', undefined);
		const db = await openPage();
		expect(db.isKept).toBe(false);
		await put(db, 'unkept');
		expect(await db.get('cart', 'key')).toBe('unkept');
	});

	it('goes on in memory when the browser never answers', async () => {
		vi.useFakeTimers();
		const silent = { open: () => new IDBOpenDBRequest() };
		vi.stubGlobal('indexedDB', silent);
		const opening = openPage();
		await vi.advanceTimersByTimeAsync(3000);
		expect((await opening).isKept).toBe(false);
	});

	it('goes on in memory when the browser refuses at once', async () => {
		const refuse = () => {
			throw new DOMException('not here', 'SecurityError');
		};
		vi.stubGlobal('indexedDB', { open: refuse });
		const db = await openPage();
		await put(db, 'unkept');
		expect(await db.get('cart', 'key')).toBe('unkept');
		expect(db.isKept).toBe(false);
	});

	it('begins anew when the browser deleted all of it between two reads', async () => {
		const db = await openPage();
		await put(db, 'kept');
		await new Promise((resolve) => (indexedDB.deleteDatabase('shop').onsuccess = resolve));
		expect(await db.get('cart', 'key')).toBeUndefined();
		await put(db, 'new');
		expect(await (await openPage()).get('cart', 'key')).toBe('new');
		expect(db.isKept).toBe(true);
	});

	it('goes on in memory when what the browser kept is broken', async () => {
		const db = await openPage();
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
			throw new DOMException('corrupt', 'UnknownError');
		});
		await put(db, 'unkept');
		expect(await db.get('cart', 'key')).toBe('unkept');
		expect(db.isKept).toBe(false);
	});

	it('opens again when the browser closed the connection', async () => {
		const connections = openedConnections();
		const db = await openPage();
		await put(db, 'kept');
		(await connections[0])?.close();
		expect(await db.get('cart', 'key')).toBe('kept');
		expect(db.isKept).toBe(true);
	});

	it('goes on in memory when it cannot be opened again', async () => {
		const connections = openedConnections();
		const db = await openPage();
		(await connections[0])?.close();
		vi.stubGlobal('indexedDB', undefined);
		await put(db, 'unkept');
		expect(await db.get('cart', 'key')).toBe('unkept');
		expect(db.isKept).toBe(false);
	});

	it('lets a newer page change the stores', async () => {
		await openPage();
		const newer = indexedDB.open('shop', 99);
		await new Promise((resolve, reject) => {
			newer.onsuccess = resolve;
			newer.onerror = reject;
		});
		expect(newer.result.version).toBe(99);
		newer.result.close();
	});

	it('says that the device is full, and still has what it had', async () => {
		const db = await openPage();
		await put(db, 'before');
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		await expect(put(db, 'after')).rejects.toMatchObject({ name: 'QuotaExceededError' });
		expect(db.isKept).toBe(true);
		expect(await db.get('cart', 'key')).toBe('before');
	});
});

/** The connections that are opened from now on. */
function openedConnections(): Promise<IDBDatabase>[] {
	const opened: Promise<IDBDatabase>[] = [];
	const open = indexedDB.open.bind(indexedDB);
	vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
		const request = open(name, version);
		opened.push(
			new Promise((resolve) =>
				request.addEventListener('success', () => {
					resolve(request.result);
				})
			)
		);
		return request;
	});
	return opened;
}
