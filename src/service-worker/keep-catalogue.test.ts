import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('$service-worker', () => ({ version: 'test', build: [], files: [] }));

/** Paths the worker asked the shop for; none is answered until it is given up. */
let asked: string[];

beforeEach(() => {
	vi.resetModules();
	asked = [];
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.stubGlobal('self', { clients: { matchAll: () => Promise.resolve([]) } });
	vi.stubGlobal('caches', {
		open: () => Promise.reject(new Error('none')),
		delete: () => Promise.resolve(true)
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
