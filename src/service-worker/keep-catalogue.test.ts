import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('$service-worker', () => ({ version: 'test', build: [], files: [] }));

/** Paths the worker asked the shop for; none is answered until it is given up. */
let asked: string[];
/** Names of caches that were forgotten. */
let forgotten: string[];

beforeEach(() => {
	vi.resetModules();
	asked = [];
	forgotten = [];
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.stubGlobal('self', { clients: { matchAll: () => Promise.resolve([]) } });
	vi.stubGlobal('caches', {
		open: () => Promise.reject(new Error('none')),
		delete: (name: string) => Promise.resolve(forgotten.push(name) > 0)
	});
	vi.stubGlobal('fetch', (path: string, { signal }: { signal: AbortSignal }) => {
		asked.push(path);
		return new Promise((_, reject) => {
			signal.addEventListener('abort', () => reject(new DOMException('ended', 'AbortError')));
		});
	});
	return () => vi.unstubAllGlobals();
});

async function openWorker() {
	const { freshenCatalogue, keepCatalogue, wishedLevel } = await import('./keep-catalogue');
	const { makingWay } = await import('./making-way');
	const { shopDb } = await import('$lib/browser/shop-db');
	return { freshenCatalogue, keepCatalogue, wishedLevel, makingWay, shopDb };
}

describe('a worker that makes way', () => {
	it('ends what it is fetching', async () => {
		const { freshenCatalogue, makingWay } = await openWorker();
		const freshening = freshenCatalogue('fa');
		await vi.waitFor(() => expect(asked).toEqual(['/api/catalog/feed?best=1']));
		makingWay.abort();
		await freshening;
		expect(asked).toHaveLength(1);
	});

	it('begins nothing more, not even while it reads what is wished', async () => {
		const { freshenCatalogue, makingWay } = await openWorker();
		const freshening = freshenCatalogue('fa');
		makingWay.abort();
		await freshening;
		await freshenCatalogue('fa');
		expect(asked).toEqual([]);
	});

	it('writes down a wish for the next one', async () => {
		const { keepCatalogue, wishedLevel, makingWay, shopDb } = await openWorker();
		makingWay.abort();
		await keepCatalogue('whole', 'fa');
		expect(await wishedLevel(await shopDb())).toBe('whole');
		expect(asked).toEqual([]);
	});
});

describe('another wish', () => {
	it('keeps its pictures, whatever becomes of what was being fetched before', async () => {
		const { freshenCatalogue, keepCatalogue, makingWay } = await openWorker();
		const freshening = freshenCatalogue('fa');
		await vi.waitFor(() => expect(asked).toHaveLength(1));
		const keeping = keepCatalogue('whole', 'fa');
		await freshening;
		await vi.waitFor(() => expect(asked).toHaveLength(2));
		expect(forgotten).toEqual([]);
		makingWay.abort();
		await keeping;
	});

	it('for less than the whole shop forgets them', async () => {
		const { keepCatalogue } = await openWorker();
		await keepCatalogue('none', 'fa');
		expect(forgotten).toEqual(['whole-shop']);
	});
});
