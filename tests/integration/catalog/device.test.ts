import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MemoryDb } from '$lib/browser/memory-db';
import { categoryPage } from '$lib/catalog/category-page.server';
import { categoryTree } from '$lib/catalog/category-tree.server';
import { feedPage } from '$lib/catalog/feed.server';
import { homePage } from '$lib/catalog/home.server';
import { productPage } from '$lib/catalog/product-page.server';
import { searchPage } from '$lib/catalog/search.server';
import { suggest } from '$lib/catalog/suggest.server';
import { answerFromDevice, prepareSearch } from '$lib/offline/device-catalogue';
import { syncCatalogue } from '$lib/offline/sync-catalogue';
import type { Db } from '$lib/server/db/client';
import { localeOf, type Locale } from '$lib/values/locale';
import { sampleRows } from '../../../drizzle/sample/sample-catalog';
import { openTestDb } from '../../support/test-db';
import { load, NOW, query } from './feed-rows';

const SHOP = 'http://shop.test';
/** Bytes the feed may cost for each product, as compressed on its way. */
const BUDGET = 120;

let db: Db;
let close: () => void;
const device = new MemoryDb();

beforeAll(async () => {
	({ db, close } = await openTestDb());
	await load(
		db,
		sampleRows().map((row) => ({ ...row }))
	);
	for (const locale of ['fa', 'en'] as const) await sync('whole', locale);
}, 120_000);
afterAll(() => close());

async function ask(path: string) {
	const { pathname, searchParams } = new URL(path, SHOP);
	const wish = {
		since: searchParams.get('since'),
		onlyBest: searchParams.has('best'),
		withTexts: searchParams.has('texts')
	};
	const text = await feedPage(db, wish, { locale: localeOf(pathname), now: NOW });
	return { status: 200, text: () => Promise.resolve(text) };
}

function sync(level: 'recent' | 'whole', locale: Locale) {
	return syncCatalogue({
		db: device,
		ask,
		now: () => NOW,
		level,
		locale,
		onState: () => undefined
	});
}

/** Another device with the same copy, which has read nothing of it yet. */
async function copyOfDevice(): Promise<MemoryDb> {
	const anew = new MemoryDb();
	for (const store of ['catalog', 'products'] as const) {
		const kept = await device.all(store);
		await anew.change([store], (changing) => {
			for (const [key, value] of kept) changing.put(store, key, value);
			return Promise.resolve();
		});
	}
	return anew;
}

async function onDevice(path: string, kept = device): Promise<unknown> {
	const answer = await answerFromDevice(kept, new URL(path, SHOP), NOW);
	if (answer?.status !== 200) return answer;
	const { asOf, ...body } = answer.body as Record<string, unknown>;
	if (asOf !== undefined) expect(asOf).toBe(NOW);
	return Array.isArray(answer.body) ? answer.body : body;
}

describe.each(['fa', 'en'] as const)('a device that has the whole shop in %s', (locale) => {
	const reading = { locale, now: NOW };
	const api = locale === 'en' ? '/en/api/catalog' : '/api/catalog';

	it('shows the first page and the categories as the shop does', async () => {
		expect(await onDevice(`${api}/home`)).toEqual(await homePage(db, reading));
		expect(await onDevice(`${api}/categories`)).toEqual(await categoryTree(db, locale));
	});

	it('shows a product as the shop does', async () => {
		const { rows } = await db.$client.execute('SELECT slug FROM products WHERE id % 17 = 0');
		for (const { slug } of rows)
			expect(await onDevice(`${api}/products/${String(slug)}`)).toEqual(
				await productPage(db, String(slug), reading)
			);
	});

	it('lists a category as the shop does, filtered and sorted', async () => {
		for (const slug of ['digital', 'home-kitchen', 'fashion'])
			for (const wish of ['', 'sort=name', 'sort=cheapest&available=1', 'f-color=black', 'page=2'])
				expect(await onDevice(`${api}/categories/${slug}?${wish}`)).toEqual(
					await categoryPage(db, slug, query(wish), reading)
				);
	});
});

describe('a search on a device', () => {
	const words = [
		...[
			'هدفون',
			'گوشی',
			'قابلمه',
			'کفش',
			'چای',
			'کتاب',
			'لپ تاپ',
			'لپ‌تاپ',
			'رنگ',
			'سرامیکی',
			'بلوتوث'
		],
		...[
			'آوان‌تک',
			'کیف چرم',
			'هدفون بی سیم',
			'ماگ و فنجان',
			'برای',
			'headphones',
			'H40',
			'ا',
			'چراغ رومیزی'
		],
		...['قابلامه', 'هدفونن', 'ظظظظ', '', '٪', 'شیشه ای', 'دو نفره', 'می', 'نرم', '"*']
	];

	it.each(words)('finds what the shop finds by «%s», in the same order', async (q) => {
		const path = `q=${encodeURIComponent(q)}`;
		const [here, there] = await Promise.all([
			onDevice(`/api/catalog/search?${path}`),
			searchPage(db, query(path), { locale: 'fa', now: NOW })
		]);
		expect(here).toEqual(there);
	});

	describe('that is being prepared', () => {
		const path = `q=${encodeURIComponent('سرامیکی')}`;
		const search = (anew: MemoryDb) => onDevice(`/api/catalog/search?${path}`, anew);
		const there = () => searchPage(db, query(path), { locale: 'fa', now: NOW });

		it('lets others in between, and finds the same afterwards', async () => {
			const anew = await copyOfDevice();
			let pauses = 0;
			await prepareSearch(anew, 'fa', () => Promise.resolve(void (pauses += 1)));
			expect(pauses).toBeGreaterThan(3);
			expect(await search(anew)).toEqual(await there());
		});

		it('finds the same in the midst of it, and has nothing left to prepare then', async () => {
			const anew = await copyOfDevice();
			const found: unknown[] = [];
			await prepareSearch(anew, 'fa', async () => void found.push(await search(anew)));
			expect(found).toEqual([await there(), await there()]);
		});
	});

	it.each(['هد', 'کت', 'چا', 'he', 'لپ ت'])(
		'suggests what the shop suggests for «%s»',
		async (q) => {
			const typed = await onDevice(`/api/catalog/suggest?q=${encodeURIComponent(q)}`);
			expect(typed).toEqual(await suggest(db, q, { locale: 'fa', now: NOW }));
		}
	);
});

describe('the feed', () => {
	it.each(['fa', 'en'] as const)('costs at most 120 bytes a product in %s', async (locale) => {
		const wish = { since: null, onlyBest: false, withTexts: false };
		const page = await feedPage(db, wish, { locale, now: NOW });
		const { count } = (JSON.parse(page) as [string, { count: number }])[1];
		const quality = { [constants.BROTLI_PARAM_QUALITY]: 5 };
		expect(brotliCompressSync(page, { params: quality }).length / count).toBeLessThanOrEqual(
			BUDGET
		);
	});
});
