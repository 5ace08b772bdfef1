import { createClient, type Client } from '@libsql/client';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { indexText } from './persian-text';
import { ftsQuery } from './search-query';

describe('ftsQuery', () => {
	it('asks for every word as a beginning, or for neighbours written together', () => {
		expect(ftsQuery('لپ تاپ')).toBe('("لپ"* AND "تاپ"*) OR ("لپتاپ"*)');
		expect(ftsQuery('كتاب')).toBe('"کتاب"*');
		expect(ftsQuery('a ب')).toBe('("a" AND "ب") OR ("aب"*)');
		expect(ftsQuery('آیفون۱۵')).toBe('"ایفون15"* OR ("ایفون"* AND "15"*)');
	});

	it('names each word once as a beginning, however many there are', () => {
		expect(ftsQuery('کیف چرم زنانه')).toBe(
			'((("کیف"* AND "چرم"*) OR ("کیفچرم"*)) AND "زنانه"*) OR ("کیف" AND "چرمزنانه"*)'
		);
	});

	it('drops stop words unless nothing else is left', () => {
		expect(ftsQuery('قاب و کیف')).toBe('("قاب"* AND "کیف"*) OR ("قابکیف"*)');
		expect(ftsQuery('از')).toBe('"از"*');
	});

	it('asks nothing when nothing is searchable', () => {
		for (const text of ['', ' ', '"', '*', '«»', '\u200c']) expect(ftsQuery(text)).toBeNull();
	});

	it('takes at most eight words of a bounded length', () => {
		const query = ftsQuery('یک دو سه چهار پنج شش هفت هشت نه ده') ?? '';
		expect(query).toContain('"هشت"');
		expect(query).not.toContain('نه');
		expect(ftsQuery('x'.repeat(10_000))).toBe(`"${'x'.repeat(40)}"*`);
	});
});

describe('ftsQuery against FTS5', () => {
	const titles = [
		'لپ‌تاپ گیمینگ',
		'لپ تاپ اداری',
		'لپتاپ دانشجویی',
		'کتاب فارسی',
		'كتاب عربي',
		'کِتابِ کودک',
		'ماشین حساب ۱۲۳',
		'قرآن کریم',
		'صندلی رئیس',
		'آب معدنی',
		'موز',
		'آیفون ۱۵ پرو'
	];
	let db: Client;

	beforeAll(async () => {
		db = createClient({ url: ':memory:' });
		await db.execute(
			"CREATE VIRTUAL TABLE f USING fts5(t, tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
		);
		for (const [index, title] of titles.entries()) {
			await db.execute({
				sql: 'INSERT INTO f(rowid, t) VALUES (?, ?)',
				args: [index, indexText(title)]
			});
		}
	});

	async function found(text: string): Promise<string[]> {
		const query = ftsQuery(text);
		if (query === null) return [];
		const { rows } = await db.execute({
			sql: 'SELECT rowid FROM f WHERE f MATCH ? ORDER BY rowid',
			args: [query]
		});
		return rows.map((row) => titles[Number(row['rowid'])] ?? '');
	}

	it.each([
		['لپ تاپ', titles.slice(0, 3)],
		['لپ‌تاپ', titles.slice(0, 3)],
		['لپتاپ', ['لپ‌تاپ گیمینگ', 'لپتاپ دانشجویی']],
		['كتاب', titles.slice(3, 6)],
		['کتا', titles.slice(3, 6)],
		['١٢٣', ['ماشین حساب ۱۲۳']],
		['123', ['ماشین حساب ۱۲۳']],
		['قران', ['قرآن کریم']],
		['رییس', ['صندلی رئیس']],
		['اب', ['آب معدنی']],
		['مو', ['موز']],
		['آیفون15', ['آیفون ۱۵ پرو']],
		['لپ تاپ گیم', ['لپ‌تاپ گیمینگ']],
		['لپ تاپ دانش', ['لپتاپ دانشجویی']],
		['ماشین حساب ۱۲', ['ماشین حساب ۱۲۳']],
		['رئیس کتاب', []]
	])('finds for %j what a reader means', async (text, expected) => {
		expect(await found(text)).toEqual(expected);
	});

	it('is valid FTS5 whatever was typed', async () => {
		await found('AND OR NOT NEAR( می" OR "x t: ^a -b {t}');
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
				await found(text);
			}),
			{ numRuns: 300 }
		);
	});
});
