import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { atLine } from '$lib/catalog/feed-record';
import { CsvReader } from '$lib/catalog/feed-csv';
import { takeStock } from '$lib/catalog/stock.server';
import { type Db, writeBatch } from '$lib/server/db/client';
import { openTestDb } from '../../support/test-db';
import { colour, feedRow, load, manyRows } from './feed-rows';

let db: Db;
let close: () => void;
beforeEach(async () => ({ db, close } = await openTestDb()));
afterEach(() => close());

async function one(sql: string): Promise<Record<string, unknown>> {
	const { rows } = await db.$client.execute(sql);
	return { ...rows[0] };
}

/** Everything the import writes, as text. */
async function everything(): Promise<string> {
	const tables = ['categories', 'brands', 'products', 'variants', 'product_attributes'];
	const more = ['product_images', 'category_products', 'category_indexes', 'catalog_state'];
	const all = await Promise.all(
		[...tables, ...more].map((table) => db.$client.execute(`SELECT * FROM ${table}`))
	);
	return JSON.stringify(all.map(({ rows }) => rows));
}

describe('importing a feed', () => {
	it('changes nothing when the same rows are read again', async () => {
		const rows = () => manyRows(30);
		expect(await load(db, rows())).toMatchObject({ products: 30, changed: 30, rejected: [] });
		const before = await everything();
		expect(await load(db, rows())).toMatchObject({ products: 30, changed: 0 });
		expect(await everything()).toBe(before);
	});

	it('writes nothing in a dry run and says what it would do', async () => {
		const before = await everything();
		const told = await load(db, [...manyRows(3), feedRow({ stock: '-1' })], { dryRun: true });
		expect(told).toMatchObject({ products: 3, variants: 3, changed: 3 });
		expect(told.rejected).toEqual([{ line: 4, column: 'stock', reason: 'negative' }]);
		expect(await everything()).toBe(before);
	});

	it('takes the sound rows and lists each fault with its line, column and reason', async () => {
		const { products, rejected } = await load(db, [
			atLine(2, feedRow({ price_toman: 'گران' })),
			atLine(3, feedRow({ product_slug: 'b', variant_code: 'B' })),
			atLine(4, feedRow({ product_slug: 'c', variant_code: 'B' })),
			atLine(5, feedRow({ price_toman: '', price_rial: '۱۲۳٬۴۵۵' })),
			atLine(6, feedRow({ compare_at_toman: '90000' }))
		]);
		expect(products).toBe(1);
		expect(rejected).toEqual([
			{ line: 2, column: 'price_toman', reason: 'not-a-number' },
			{ line: 4, column: 'variant_code', reason: 'repeated-in-feed' },
			{ line: 5, column: 'price_rial', reason: 'not-whole-toman' },
			{ line: 6, column: 'compare_at_toman', reason: 'not-higher-than-price' }
		]);
	});

	it('does not put sold pieces back on the shelf when only the price changed', async () => {
		await load(db, [feedRow()]);
		await writeBatch(db, takeStock(db, [{ variantId: 1, quantity: 4 }]));
		await load(db, [feedRow({ price_toman: '120000' })]);
		expect(await one('SELECT stock, price_rial AS price FROM variants')).toEqual({
			stock: 6,
			price: 1_200_000
		});
		await load(db, [feedRow({ price_toman: '120000', stock: '50' })]);
		expect(await one('SELECT stock FROM variants')).toEqual({ stock: 50 });
	});

	it('never takes a code away from another product', async () => {
		await load(db, [feedRow()]);
		const { rejected } = await load(db, [feedRow({ product_slug: 'other' })]);
		expect(rejected).toEqual([
			{ line: 1, column: 'variant_code', reason: 'belongs-to-another-product' }
		]);
		expect(await one('SELECT slug FROM products')).toEqual({ slug: 'ava-mug' });
	});

	it('shows the price of what can be bought, and follows it when that sells out', async () => {
		await load(db, [
			feedRow({
				variant_code: 'R',
				options: [colour('red', 'قرمز')],
				price_toman: '90000',
				stock: '1'
			}),
			feedRow({ variant_code: 'B', options: [colour('blue', 'آبی')], compare_at_toman: '200000' })
		]);
		const price =
			'SELECT min_price_rial AS price, discount_percent AS off, is_available AS available FROM products';
		expect(await one(price)).toEqual({ price: 900_000, off: 0, available: 1 });
		const { version } = await one('SELECT version FROM catalog_state');
		await writeBatch(db, takeStock(db, [{ variantId: 1, quantity: 1 }]));
		expect(await one(price)).toEqual({ price: 1_000_000, off: 50, available: 1 });
		await writeBatch(db, takeStock(db, [{ variantId: 2, quantity: 10 }]));
		expect(await one(price)).toMatchObject({ available: 0 });
		expect(await one('SELECT version FROM catalog_state')).toEqual({
			version: Number(version) + 2
		});
		expect(await one('SELECT changed_in AS version FROM products')).toEqual({
			version: Number(version) + 2
		});
	});

	it('moves a product to its new category and out of the shop when it is no longer published', async () => {
		const places = () =>
			db.$client
				.execute(
					'SELECT c.slug FROM category_products p JOIN categories c ON c.id = p.category_id ORDER BY 1'
				)
				.then(({ rows }) => rows.map(({ slug }) => slug));
		await load(db, [feedRow()]);
		expect(await places()).toEqual(['home', 'kitchen']);
		await load(db, [feedRow({ category_path: 'garden:باغچه:Garden' })]);
		expect(await places()).toEqual(['garden']);
		expect(
			await one(
				"SELECT total FROM category_indexes i JOIN categories c ON c.id = i.category_id WHERE slug = 'kitchen'"
			)
		).toEqual({ total: 0 });
		await load(db, [feedRow({ category_path: 'garden:باغچه:Garden', published: 'خیر' })]);
		expect(await places()).toEqual([]);
	});
});

describe('a CSV file', () => {
	const read = (text: string, piece = text.length) => {
		const reader = new CsvReader();
		const rows = [];
		for (let at = 0; at < text.length; at += piece)
			rows.push(...reader.push(text.slice(at, at + piece)));
		return [...rows, ...reader.end()];
	};

	it('may be cut anywhere, quote line ends and commas, and begin with a byte order mark', () => {
		const text = '\uFEFFproduct_slug,text_fa\r\na,"یک ""دو"",\r\nسه"\r\nb,چهار';
		for (const piece of [1, 2, 7, 100])
			expect(read(text, piece)).toEqual([
				{ product_slug: 'a', text_fa: 'یک "دو",\r\nسه' },
				{ product_slug: 'b', text_fa: 'چهار' }
			]);
	});

	it('may name its columns in Persian and part them by semicolons', () => {
		expect(read('شناسهٔ کالا;قیمت (تومان)\na;۱۲٬۰۰۰\n')).toEqual([
			{ product_slug: 'a', price_toman: '۱۲٬۰۰۰' }
		]);
	});

	it('tells the line of a row with too few cells or an open quote', () => {
		expect(read('product_slug,stock\n"a\nb",1\nc\n"d')).toEqual([
			{ product_slug: 'a\nb', stock: '1' },
			expect.objectContaining({ line: 4, reason: 'wrong-cell-count' }),
			expect.objectContaining({ line: 5, reason: 'unreadable-row' })
		]);
	});
});
