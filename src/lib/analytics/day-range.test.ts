import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatJalali } from '$lib/values/jalali';
import { dayNumberOf, isoDate, tehranDayNumber, tehranDayStart } from '$lib/values/tehran-day';
import { lastDays, LONGEST_RANGE, parseDay, parseRange } from './day-range';

const NOW = Date.UTC(2026, 10, 27, 8, 30);
const TODAY = tehranDayNumber(NOW);
const range = (query: string) => parseRange(new URLSearchParams(query), NOW);

describe('parseDay', () => {
	it('reads both calendars in any digits', () => {
		const day = dayNumberOf('2026-11-27');
		for (const text of ['2026-11-27', '۱۴۰۵/۰۹/۰۶', '1405-9-6', ' 1405/09/06 ', '۲۰۲۶/۱۱/۲۷'])
			expect(parseDay(text)).toBe(day);
	});

	it('refuses days no calendar has', () => {
		for (const text of ['', '1405/12/30', '2026-02-30', '1405/13/01', '27/11/2026', 'x'])
			expect(parseDay(text)).toBeNull();
	});

	it('reads back what the shop writes, in either language', () => {
		fc.assert(
			fc.property(fc.integer({ min: 19_100, max: 40_000 }), (day) => {
				expect(parseDay(formatJalali(tehranDayStart(day), 'fa', 'short'))).toBe(day);
				expect(parseDay(isoDate(day))).toBe(day);
			})
		);
	});
});

describe('parseRange', () => {
	it('shows thirty days when nothing, or nonsense, is asked for', () => {
		expect(range('')).toEqual(lastDays(30, NOW));
		expect(range('from=x&to=y')).toEqual(lastDays(30, NOW));
	});

	it('turns dates that stand the wrong way round, and ends today at the latest', () => {
		expect(range('from=2026-11-20&to=2026-11-10')).toEqual(range('from=2026-11-10&to=2026-11-20'));
		expect(range('from=2026-11-20&to=2030-01-01').to).toBe(TODAY);
	});

	it('is never longer than a year and a day, nor empty', () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer(), (a, b) => {
				const iso = (day: number) => isoDate(Math.abs(day) % 60_000);
				const { from, to } = range(`from=${iso(a)}&to=${iso(b)}`);
				expect(to - from).toBeGreaterThanOrEqual(0);
				expect(to - from).toBeLessThan(LONGEST_RANGE);
			})
		);
	});
});
