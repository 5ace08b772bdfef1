import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { categoryPage } from '$lib/catalog/category-page.server';
import { categoryTree } from '$lib/catalog/category-tree.server';
import { parseFeedPage } from '$lib/catalog/device-feed';
import { feedPage } from '$lib/catalog/feed.server';
import { homePage } from '$lib/catalog/home.server';
import type { PackedProducts } from '$lib/catalog/packed-products';
import { productPage } from '$lib/catalog/product-page.server';
import { searchPage } from '$lib/catalog/search.server';
import { suggest } from '$lib/catalog/suggest.server';
import { unpackProducts } from '$lib/catalog/unpack-products';
import { followSales } from '$lib/catalog/refresh-listings.server';
import { takeStock } from '$lib/catalog/stock.server';
import { type Db, writeBatch } from '$lib/server/db/client';
import type { Settings } from '$lib/server/env-schema';
import { openTestDb } from '../../support/test-db';
import { attribute, colour, feedRow, load, manyRows, NOW, query, READING } from './feed-rows';

let db: Db;
let close: () => void;

// 30 mugs in the kitchen, every third sold out, half of them blue; one book without VAT; one lamp with two variants.
beforeAll(async () => {
	({ db, close } = await openTestDb());
	await load(db, [
		...manyRows(30, (number) => ({
			stock: number % 3 === 0 ? 0 : 7,
			brand: number < 10 ? 'bita:بیتا:Bita' : 'ava:آوا:Ava',
			options: [number % 2 ? colour('blue', 'آبی') : colour('red', 'قرمز')],
			attributes: [
				attribute('body', 'جنس', number < 15 ? 'سرامیک' : 'شیشه', number < 15 ? 'Ceramic' : 'Glass')
			]
		})),
		feedRow({
			product_slug: 'book',
			name_fa: 'کتاب آینه‌های شهر',
			name_en: 'Mirrors of the city',
			category_path: 'books:کتاب:Books',
			vat_class: 'exempt',
			variant_code: 'BOOK',
			withdrawal_exempt: 'opened-software-media',
			stock: 3
		}),
		...['S', 'L'].map((size) =>
			feedRow({
				product_slug: 'lamp',
				name_fa: 'چراغ رومیزی',
				name_en: null,
				category_path: 'home:خانه:Home/light:روشنایی:Lighting',
				variant_code: `LAMP-${size}`,
				options: [{ ...colour(size.toLowerCase(), size), key: 'size', fa: 'اندازه' }],
				price_toman: size === 'S' ? 500_000 : 700_000,
				compare_at_toman: size === 'S' ? 1_000_000 : null,
				sold_count: 900
			})
		)
	]);
});
afterAll(() => close());

async function kitchen(text: string) {
	const page = await categoryPage(db, 'kitchen', query(text), READING);
	if (!page) throw new Error('no page');
	return page;
}
const counts = (page: Awaited<ReturnType<typeof kitchen>>, key: string) =>
	Object.fromEntries(
		page.facets
			.find((facet) => facet.key === key)
			?.values.map(({ code, count }) => [code, count]) ?? []
	);

describe('a category', () => {
	it('shows what can be bought first, what sells best before the rest, 24 a page', async () => {
		const first = await kitchen('');
		expect(first).toMatchObject({ total: 30, page: 1, pageCount: 2, availableCount: 20 });
		expect(first.products.map(({ slug }) => slug).slice(0, 3)).toEqual(['mug-1', 'mug-2', 'mug-4']);
		expect(first.products.findIndex(({ isAvailable }) => !isAvailable)).toBe(20);
		const second = await kitchen('page=2');
		expect(second.products).toHaveLength(6);
		expect(new Set([...first.products, ...second.products].map(({ id }) => id)).size).toBe(30);
	});

	it('has no page beyond its last one, and is not there under an unknown name', async () => {
		expect(await categoryPage(db, 'kitchen', query('page=3'), READING)).toBeNull();
		expect(await categoryPage(db, 'kitchen', query('page=3&brand=ava'), READING)).toBeNull();
		expect(await categoryPage(db, 'nowhere', query(''), READING)).toBeNull();
		expect(await categoryPage(db, 'nowhere', query('brand=ava'), READING)).toBeNull();
	});

	it('says the same whether it was read from the tables or from the index', async () => {
		const { sort: _sort, products, ...plain } = await kitchen('');
		const { sort: _other, products: named, ...arranged } = await kitchen('sort=name');
		expect(arranged).toEqual(plain);
		expect(named).toHaveLength(products.length);
	});

	it('counts each facet under the other filters', async () => {
		const page = await kitchen('brand=bita&available=1');
		expect(page.total).toBe(6);
		expect(page.availableCount).toBe(6);
		expect(counts(page, 'brand')).toEqual({ ava: 14, bita: 6 });
		expect(counts(page, 'color')).toEqual({ red: 3, blue: 3 });
		const others = await kitchen('brand=ava&f-color=red');
		expect(counts(others, 'body')).toEqual({ ceramic: 3, glass: 7 });
	});

	it('filters and sorts by the price with VAT', async () => {
		const page = await kitchen('min=113300&max=115500&sort=dearest');
		expect(page.products.map(({ price }) => price)).toEqual([1_155_000, 1_144_000, 1_133_000]);
		expect(page.priceRange).toEqual([1_100_000, 1_419_000]);
	});

	it('sorts names by the Persian alphabet and numbers by their value', async () => {
		const page = await categoryPage(db, 'home', query('sort=name'), READING);
		const slugs = page?.products.map(({ slug }) => slug);
		expect(slugs?.slice(0, 3)).toEqual(['lamp', 'mug-0', 'mug-1']);
		expect(slugs?.indexOf('mug-9')).toBeLessThan(slugs?.indexOf('mug-10') ?? 0);
	});

	it('names its place and its sub-categories in the reader’s language', async () => {
		expect((await kitchen('')).trail).toEqual([{ slug: 'home', name: 'خانه' }]);
		const home = await categoryPage(db, 'home', query(''), { locale: 'en', now: NOW });
		expect(home?.children).toEqual([
			{ slug: 'kitchen', name: 'Kitchen', count: 30 },
			{ slug: 'light', name: 'Lighting', count: 1 }
		]);
		expect(home?.products.find(({ slug }) => slug === 'lamp')?.name).toBe('چراغ رومیزی');
	});

	it('stands in the tree with everything below it counted', async () => {
		expect(await categoryTree(db, 'fa')).toMatchObject([
			{ slug: 'home', count: 31, children: [{ slug: 'kitchen' }, { slug: 'light' }] },
			{ slug: 'books', count: 1, children: [] }
		]);
	});
});

describe('a product', () => {
	it('tells prices with VAT, choices, stock only when few are left, and what sells beside it', async () => {
		const lamp = await productPage(db, 'lamp', READING);
		expect(lamp?.variants).toMatchObject([
			{
				code: 'LAMP-S',
				price: 5_500_000,
				compareAt: 11_000_000,
				left: null,
				max: 10,
				values: { size: 's' }
			},
			{ code: 'LAMP-L', price: 7_700_000, compareAt: null }
		]);
		expect(lamp?.options).toMatchObject([{ key: 'size', values: [{ code: 's' }, { code: 'l' }] }]);
		expect((await productPage(db, 'mug-1', READING))?.related).toHaveLength(8);
	});

	it('costs its net price where it is exempt from VAT', async () => {
		const book = await productPage(db, 'book', READING);
		expect(book).toMatchObject({ vatClass: 'exempt', withdrawalExempt: 'opened-software-media' });
		expect(book?.variants).toMatchObject([{ price: 1_000_000, left: 3 }]);
	});

	it('is not there when nobody knows it or it is not published', async () => {
		expect(await productPage(db, 'nothing', READING)).toBeNull();
		await load(db, [feedRow({ product_slug: 'hidden', variant_code: 'H', published: '0' })]);
		expect(await productPage(db, 'hidden', READING)).toBeNull();
	});
});

describe('a search', () => {
	const found = async (q: string) =>
		(await searchPage(db, query(`q=${encodeURIComponent(q)}`), READING)) ?? {
			products: [],
			total: -1,
			nearby: []
		};
	const slugs = async (q: string) => (await found(q)).products.map(({ slug }) => slug);

	it.each(['آینه‌های', 'اینه هاي', 'آينه‌هاي شهر', 'mirrors CITY', 'کتاب'])(
		'finds the book by «%s»',
		async (q) => {
			expect(await slugs(q)).toEqual(['book']);
		}
	);

	it('puts the very words in the name before those elsewhere', async () => {
		expect((await slugs('چراغ'))[0]).toBe('lamp');
		expect((await found('ماگ')).total).toBe(32);
	});

	it('lists a shelf of the first page as a whole, filtered and sorted like any other', async () => {
		const home = await homePage(db, READING);
		const best = await searchPage(db, query('shelf=best-sellers'), READING);
		expect(best?.products[0]?.slug).toBe(home.bestSellers[0]?.slug);
		expect(best?.products.every(({ isAvailable }) => isAvailable)).toBe(true);
		const reduced = await searchPage(db, query('shelf=discounted'), READING);
		expect(reduced?.products.map(({ slug }) => slug)).toEqual(
			home.discounted.map(({ slug }) => slug)
		);
		const newest = await searchPage(db, query('shelf=newest&category=kitchen'), READING);
		expect(newest?.total).toBe(30);
		expect((await searchPage(db, query('shelf=everything'), READING))?.total).toBe(0);
	});

	it('can be filtered by category and brand', async () => {
		const page = await searchPage(db, query('q=ماگ&category=kitchen&brand=bita'), READING);
		expect(page?.total).toBe(10);
		expect(page?.facets.map(({ key }) => key)).toEqual(['category', 'brand']);
	});

	it('offers the words people write when one was misspelt, and what others buy', async () => {
		const page = await searchPage(db, query('q=چراق'), READING);
		expect(page).toMatchObject({ total: 0, nearby: ['چراغ'] });
		expect(page?.instead[0]?.slug).toBe('lamp');
		expect((await found('ایننه')).nearby).toEqual(['آینه']);
	});

	it.each(['', '   ', '"', '* OR *', 'title:x', '\u200C', '((((', 'ظظظظظظ'])(
		'finds nothing and breaks nothing for %j',
		async (q) => {
			expect((await found(q)).total).toBe(0);
		}
	);

	it('suggests a category and products for what was typed so far', async () => {
		expect(await suggest(db, 'کتا', READING)).toMatchObject([
			{ kind: 'category', slug: 'books' },
			{ kind: 'product', slug: 'book', price: 1_000_000 }
		]);
		expect(await suggest(db, 'لی', READING)).toHaveLength(8);
		expect(await suggest(db, '', READING)).toEqual([]);
	});
});

describe('after a sale', () => {
	it('the scheduled job brings the index of its categories up to date, once', async () => {
		await writeBatch(db, takeStock(db, [{ variantId: 2, quantity: 7 }]));
		const state = { db, now: NOW, settings: {} as Settings };
		expect(await followSales.run(state)).toBe(2);
		expect(await followSales.run(state)).toBe(0);
		const page = await kitchen('sort=name');
		expect(page).toMatchObject({ total: 30, availableCount: 19 });
	});
});

describe('the first page', () => {
	it('shows categories with a picture of their best, offers, news and brands', async () => {
		const home = await homePage(db, READING);
		expect(home.categories.map(({ slug, count }) => [slug, count])).toEqual([
			['home', 31],
			['books', 1]
		]);
		expect(home.discounted.map(({ slug, discountPercent }) => [slug, discountPercent])).toEqual([
			['lamp', 50]
		]);
		expect(home.bestSellers[0]?.slug).toBe('lamp');
		expect(home.bestSellers.every(({ isAvailable }) => isAvailable)).toBe(true);
		expect(home.brands.map(({ slug }) => slug)).toEqual(['ava', 'bita']);
	});
});

describe('the feed for devices', () => {
	async function feed(since: string) {
		const wish = { since, onlyBest: false, withTexts: true };
		const page = parseFeedPage(await feedPage(db, wish, READING));
		if (!page.ok) throw new Error(page.reason);
		const { head, products } = page.value;
		return { head, products: unpackProducts(JSON.parse(products) as PackedProducts, 'fa') };
	}

	it('gives everything once, then only what changed, and ids of what is gone', async () => {
		const all = await feed('');
		expect(all.head).toMatchObject({ from: '', isComplete: true, count: 32, total: 32 });
		const nothing = { count: 0, removed: [], from: all.head.next, next: all.head.next };
		expect((await feed(all.head.next)).head).toMatchObject(nothing);
		await load(db, [
			feedRow({
				product_slug: 'book',
				name_fa: 'کتاب آینه‌های شهر',
				category_path: 'books:کتاب:Books',
				vat_class: 'exempt',
				variant_code: 'BOOK',
				price_toman: '150000'
			})
		]);
		const news = await feed(all.head.next);
		expect(news.products.map(({ slug, minPriceRial }) => [slug, minPriceRial])).toEqual([
			['book', 1_500_000]
		]);
		await db.$client.execute(
			"UPDATE products SET is_published = 0, changed_in = changed_in + 1 WHERE slug = 'book'"
		);
		expect((await feed(news.head.next)).head).toMatchObject({
			count: 0,
			removed: [news.products[0]?.id]
		});
	});

	it('starts from the beginning for a cursor it does not understand or never gave', async () => {
		for (const cursor of ['x', '-1.2', '1', '1.2.3', "1.2'--", '999999.1'])
			expect((await feed(cursor)).head).toMatchObject({ from: '', count: 31 });
	});
});
