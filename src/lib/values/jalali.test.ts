import { describe, expect, it } from 'vitest';
import { vectors } from '../../../tests/vectors/vectors';
import {
	formatJalali,
	gregorianFromJalali,
	isJalaliValid,
	jalaliFromGregorian,
	tehranDate,
	type CalendarDate
} from './jalali';

function parts(text: string): CalendarDate {
	const [year = 0, month = 0, day = 0] = text.split(/[-/]/).map(Number);
	return { year, month, day };
}

describe('Jalali dates', () => {
	it.each(vectors.jalali)('%s is %s, and back', (gregorian, jalali) => {
		expect(jalaliFromGregorian(parts(gregorian))).toEqual(parts(jalali));
		expect(gregorianFromJalali(parts(jalali))).toEqual(parts(gregorian));
		expect(tehranDate(Date.parse(`${gregorian}T08:00:00Z`))).toEqual(parts(jalali));
	});

	it('know the leap years', () => {
		for (const year of [1399, 1403, 1408, 1412, 1416, 1420]) {
			expect(isJalaliValid({ year, month: 12, day: 30 })).toBe(true);
		}
		expect(isJalaliValid(parts('1404/12/30'))).toBe(false);
	});

	it.each(['1405/13/01', '1405/00/10', '1405/07/31', '1405/01/32', '1405/01/00'])(
		'%s does not exist',
		(text) => {
			expect(isJalaliValid(parts(text))).toBe(false);
			expect(() => gregorianFromJalali(parts(text))).toThrow(RangeError);
		}
	);

	it('refuse fractions and no numbers', () => {
		expect(isJalaliValid({ year: 1405, month: 1.5, day: 1 })).toBe(false);
		expect(isJalaliValid({ year: NaN, month: 1, day: 1 })).toBe(false);
	});

	it('turn at midnight in Tehran, not in UTC', () => {
		const midnight = Date.parse('2026-11-21T20:30:00Z');
		expect(tehranDate(midnight)).toEqual({ year: 1405, month: 9, day: 1 });
		expect(tehranDate(midnight - 1)).toEqual({ year: 1405, month: 8, day: 30 });
	});
});

describe('formatJalali', () => {
	const ms = Date.parse('2026-11-22T12:00:00Z');

	it('writes Jalali dates in Persian', () => {
		expect(formatJalali(ms, 'fa', 'short')).toBe('۱۴۰۵/۰۹/۰۱');
		expect(formatJalali(ms, 'fa', 'long')).toBe('۱ آذر ۱۴۰۵');
		expect(formatJalali(ms, 'fa', 'weekday')).toBe('یکشنبه ۱ آذر ۱۴۰۵');
		expect(formatJalali(ms, 'fa', 'long-time')).toBe('۱ آذر ۱۴۰۵، ۱۵:۳۰');
		expect(formatJalali(ms, 'fa', 'time')).toBe('۱۵:۳۰');
	});

	it('writes Gregorian dates in English', () => {
		expect(formatJalali(ms, 'en', 'short')).toBe('2026-11-22');
		expect(formatJalali(ms, 'en', 'long')).toBe('22 November 2026');
		expect(formatJalali(ms, 'en', 'weekday')).toBe('Sunday 22 November 2026');
		expect(formatJalali(ms, 'en', 'long-time')).toBe('22 November 2026, 15:30');
		expect(formatJalali(ms, 'en', 'time')).toBe('15:30');
	});

	it('agrees with Intl on each day of five years', () => {
		const timeZone = 'Asia/Tehran';
		const fa = new Intl.DateTimeFormat('fa-IR-u-ca-persian', { timeZone, dateStyle: 'long' });
		const weekday = new Intl.DateTimeFormat('fa-IR-u-ca-persian', { timeZone, weekday: 'long' });
		const en = new Intl.DateTimeFormat('en-GB', {
			timeZone,
			dateStyle: 'long',
			timeStyle: 'short'
		});
		for (let day = 0; day < 5 * 366; day++) {
			const at = Date.parse('2024-01-01T00:00:00Z') + day * 86_400_000 + (day % 1440) * 60_000;
			expect(formatJalali(at, 'fa', 'long')).toBe(fa.format(at));
			expect(formatJalali(at, 'fa', 'weekday').split(' ')[0]).toBe(weekday.format(at));
			expect(formatJalali(at, 'en', 'long-time')).toBe(en.format(at).replace(' at ', ', '));
		}
	});

	it('throws for no time at all', () => {
		expect(() => formatJalali(NaN, 'fa', 'long')).toThrow(RangeError);
	});
});
