import { describe, expect, it } from 'vitest';
import { MemoryDb } from '$lib/browser/memory-db';
import { printFeedPage, type FeedHead } from '$lib/catalog/device-feed';
import type { KeptCategory, ProductFacts } from '$lib/catalog/kept-product';
import { packProducts } from '$lib/catalog/pack-products';
import { answerFromDevice } from './device-catalogue';
import type { CatalogState } from './messages';
import { syncCatalogue, type Syncing } from './sync-catalogue';

const SHOP_TIME = Date.UTC(2026, 10, 22, 8);
const HOURS = 3_600_000;
const category: KeptCategory = {
	...{ slug: 'kitchen', nameFa: 'آشپزخانه', nameEn: 'Kitchen', parent: null, position: 0 }
};

function mug(id: number, toman = 100_000): ProductFacts {
	return {
		...{ id, slug: `mug-${id}`, nameFa: `لیوان ${id}`, nameEn: null, category, keywords: '' },
		brand: { id: 1, slug: 'ava', nameFa: 'آوا', nameEn: 'Ava' },
		...{ unit: 'piece', vatClass: 'exempt', withdrawalExempt: null, warranty: null },
		...{ maxPerOrder: 20, day: 20_000, soldCount: 1, images: [], attributes: [] },
		variants: [
			{
				...{ id, code: `M-${id}`, options: [], priceRial: toman * 10, compareAtRial: null },
				...{ stock: 3, imageName: null }
			}
		],
		...{ lastPriceRial: 0, lastCompareAtRial: null }
	};
}

function page(products: ProductFacts[], head: Partial<FeedHead>): string {
	const whole: FeedHead = {
		...{ format: 2, locale: 'fa', version: 1, at: SHOP_TIME, from: '', next: '1.9' },
		...{ isComplete: true, count: products.length, total: null, removed: [], rates: [] },
		...head
	};
	const summaries = products.map(() => '');
	return printFeedPage(whole, packProducts(products, new Map(), 'fa'), { summaries });
}

/** A shop that answers each cursor with its page. */
function shop(pages: Record<string, string>): Syncing['ask'] {
	return (path) => {
		const { searchParams } = new URL(path, 'http://shop.test');
		const text = pages[searchParams.has('best') ? 'best' : (searchParams.get('since') ?? '')];
		if (text === undefined) return Promise.reject(new TypeError('no connection'));
		return Promise.resolve({ status: 200, text: () => Promise.resolve(text) });
	};
}

const best = page([mug(1)], { isComplete: false, next: '' });
const first = page([mug(1), mug(2)], { isComplete: false, next: '1.2' });
const second = page([mug(3)], { from: '1.2', next: '1.3', total: 3 });

function sync(db: MemoryDb, ask: Syncing['ask'], more: Partial<Syncing> = {}) {
	const given = {
		db,
		ask,
		now: () => SHOP_TIME,
		level: 'recent',
		onState: () => undefined
	} as const;
	return syncCatalogue({ ...given, ...more });
}

async function menuCount(db: MemoryDb, now = SHOP_TIME) {
	const answer = await answerFromDevice(
		db,
		new URL('http://shop.test/api/catalog/categories'),
		now
	);
	return (answer?.body as { count: number }[] | undefined)?.[0]?.count ?? null;
}

describe('the copy of the catalogue', () => {
	it('takes what sells best first, then the rest, and tells how far it is', async () => {
		const db = new MemoryDb();
		const told: CatalogState[] = [];
		const onState = (state: CatalogState) => void told.push(state);
		const state = await sync(db, shop({ best, '': first, '1.2': second }), { onState });
		expect(state).toMatchObject({ products: 3, asOf: SHOP_TIME, progress: null, failure: null });
		expect(told.map(({ progress }) => progress)).toEqual([1, 1]);
		expect(await menuCount(db)).toBe(3);
	});

	it('goes on where it was cut off, and answers in between with what it has', async () => {
		const db = new MemoryDb();
		expect(await sync(db, shop({ best, '': first }))).toMatchObject({
			...{ products: 2, failure: 'no-connection' }
		});
		expect(await menuCount(db)).toBe(2);
		const unknown = new URL('http://shop.test/api/catalog/products/mug-3');
		expect(await answerFromDevice(db, unknown, SHOP_TIME)).toBeNull();
		expect(await sync(db, shop({ '1.2': second }))).toMatchObject({ products: 3, failure: null });
	});

	it('stops at what sells best while data is dear', async () => {
		const db = new MemoryDb();
		expect(await sync(db, shop({ best }), { isFrugal: true })).toMatchObject({
			...{ products: 1, failure: null }
		});
	});

	it('takes over changed prices and drops what was withdrawn', async () => {
		const db = new MemoryDb();
		await sync(db, shop({ best, '': first, '1.2': second }));
		const change = page([mug(2, 90_000)], { from: '1.3', next: '2.2', removed: [1], total: 2 });
		await sync(db, shop({ '1.3': change }));
		const url = new URL('http://shop.test/api/catalog/products/mug-2');
		const known = await answerFromDevice(db, url, SHOP_TIME);
		expect(known?.body).toMatchObject({ variants: [{ price: 900_000 }], asOf: SHOP_TIME });
		const gone = new URL('http://shop.test/api/catalog/products/mug-1');
		expect(await answerFromDevice(db, gone, SHOP_TIME)).toMatchObject({ status: 404 });
	});

	it('begins anew when the shop does, and when the numbers do not agree', async () => {
		const db = new MemoryDb();
		await sync(db, shop({ best, '': first, '1.2': second }));
		const restored = page([mug(7)], { from: '', next: '0.7', total: 1 });
		expect(await sync(db, shop({ '1.3': restored }))).toMatchObject({ products: 1 });
		const odd = page([], { from: '0.7', next: '0.7', total: 2 });
		const whole = page([mug(7), mug(8)], { next: '0.8', total: 2 });
		expect(await sync(db, shop({ '0.7': odd, '': whole }))).toMatchObject({ products: 2 });
	});

	it.each([
		['cut off', second.slice(0, -40)],
		['changed on its way', second.replace('mug-3', 'mug-4')],
		['the page of a network that wants a sign-in', '<!doctype html><title>Wi-Fi</title>'],
		['empty', '']
	])('refuses a page that is %s and keeps what it has', async (_what, damaged) => {
		const db = new MemoryDb();
		const state = await sync(db, shop({ best, '': first, '1.2': damaged }));
		expect(state).toMatchObject({ products: 2, failure: 'no-connection' });
		expect(await menuCount(db)).toBe(2);
	});

	it('says when there is no room, and keeps what it has', async () => {
		const db = new MemoryDb();
		await sync(db, shop({ best, '': first }));
		db.change = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
		expect(await sync(db, shop({ '1.2': second }))).toMatchObject({
			...{ products: 2, failure: 'no-room' }
		});
	});

	it('is as old as the shop says, whatever the clock of the device', async () => {
		const db = new MemoryDb();
		const now = () => SHOP_TIME + 5 * HOURS;
		expect(await sync(db, shop({ best, '': first, '1.2': second }), { now })).toMatchObject({
			asOf: SHOP_TIME
		});
	});

	it('is given up when the browser took a part of it, and fetched again', async () => {
		const db = new MemoryDb();
		await sync(db, shop({ best, '': first, '1.2': second }));
		await db.change(['products'], (changing) => Promise.resolve(changing.clear('products')));
		const fresh = new MemoryDb();
		fresh.get = db.get.bind(db);
		fresh.change = db.change.bind(db);
		expect(await menuCount(fresh)).toBeNull();
		await sync(db, shop({ best, '': first, '1.2': second }));
		expect(await menuCount(fresh)).toBe(3);
	});

	it('is deleted when nothing is to be kept', async () => {
		const db = new MemoryDb();
		await sync(db, shop({ best, '': first, '1.2': second }));
		expect(await sync(db, shop({}), { level: 'none' })).toMatchObject({ products: 0, asOf: null });
		expect(await db.all('products')).toEqual([]);
		expect(await menuCount(db)).toBeNull();
	});
});
