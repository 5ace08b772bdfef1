import { describe, expect, it } from 'vitest';
import { parseReceipt } from './transfer-receipt';

/** 1405/09/01, noon in Tehran. */
const NOW = Date.UTC(2026, 10, 22, 8, 30);
const parse = (reference: string, day = '') => parseReceipt({ reference, day }, NOW);

describe('the receipt of a bank transfer', () => {
	it('takes Persian digits, spaces and dashes, and today when no day is written', () => {
		expect(parse('۱۲۳ ۴۵۶-۷۸')).toEqual({
			...{ ok: true, value: { reference: '12345678', day: '2026-11-22' } }
		});
	});

	it('takes a Jalali or a Gregorian day', () => {
		for (const day of ['۱۴۰۵/۰۸/۳۰', '1405-8-30', '2026-11-21'])
			expect(parse('12345678', day)).toMatchObject({ value: { day: '2026-11-21' } });
	});

	it('refuses days that do not exist, are to come or are long gone', () => {
		for (const day of ['1405/13/01', '1405/12/30', '2026-02-30', 'امروز', '1405'])
			expect(parse('12345678', day)).toMatchObject({ reason: 'day-wrong', field: 'transfer-day' });
		for (const day of ['1405/09/02', '1405/08/10'])
			expect(parse('12345678', day)).toMatchObject({ reason: 'day-out-of-range' });
	});

	it('refuses what is no tracking number', () => {
		expect(parse(' ')).toMatchObject({ reason: 'reference-empty' });
		for (const reference of ['123', 'رسید ۱۲', '<script>', '1'.repeat(41)])
			expect(parse(reference)).toMatchObject({
				...{ reason: 'reference-wrong', field: 'transfer-reference' }
			});
	});
});
