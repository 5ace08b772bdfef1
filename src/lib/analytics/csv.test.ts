import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';

describe('toCsv', () => {
	it('begins with the byte order mark and ends each row as the standard says', () => {
		expect(
			toCsv([
				['روز', 'بازدید'],
				['۱۴۰۵/۰۹/۰۶', 12]
			])
		).toBe('\uFEFFروز,بازدید\r\n۱۴۰۵/۰۹/۰۶,12\r\n');
		expect(toCsv([['a"b', 'c,d', null]])).toBe('\uFEFF"a""b","c,d",\r\n');
	});

	it('lets no text begin as a formula does, hidden marks or not', () => {
		for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\u200E=1', ' =1', '＝1', '\r=1'])
			expect(toCsv([[text]])).toMatch(/^\uFEFF"?'/);
		expect(toCsv([[-5]])).toBe('\uFEFF-5\r\n');
	});

	it('keeps every text whole, and in one cell', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const line = toCsv([[text]]).slice(1, -2);
				const quoted = /^"((?:[^"]|"")*)"$/.exec(line)?.[1]?.replaceAll('""', '"');
				if (quoted === undefined) expect(line).not.toMatch(/[",\r\n]/);
				expect([text, `'${text}`]).toContain(quoted ?? line);
			})
		);
	});
});
