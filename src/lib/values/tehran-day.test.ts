import { describe, expect, it } from 'vitest';
import {
	dayNumberOf,
	isoDate,
	tehranDayEnd,
	tehranDayNumber,
	tehranDayStart,
	weekdayOf
} from './tehran-day';

describe('days in Tehran', () => {
	it('begin at 20:30 UTC of the day before', () => {
		const midnight = Date.parse('2026-11-21T20:30:00Z');
		const day = dayNumberOf('2026-11-22');
		expect(tehranDayNumber(midnight)).toBe(day);
		expect(tehranDayNumber(midnight - 1)).toBe(day - 1);
		expect(tehranDayStart(day)).toBe(midnight);
		expect(new Date(tehranDayEnd(day)).toISOString()).toBe('2026-11-22T20:29:59.000Z');
	});

	it('stand where Intl puts Tehran, summer and winter', () => {
		const tehran = new Intl.DateTimeFormat('en-CA', {
			timeZone: 'Asia/Tehran',
			dateStyle: 'short'
		});
		for (let hour = 0; hour < 24 * 400; hour++) {
			const ms = Date.parse('2026-01-01T00:15:00Z') + hour * 3_600_000;
			expect(isoDate(tehranDayNumber(ms))).toBe(tehran.format(ms));
		}
	});

	it('are counted from 1970 and know their weekday, before it too', () => {
		expect(dayNumberOf('1970-01-01')).toBe(0);
		expect(isoDate(-1)).toBe('1969-12-31');
		for (const iso of ['1969-12-27', '1979-02-11', '2026-11-22', '2028-02-29']) {
			expect(weekdayOf(dayNumberOf(iso))).toBe(new Date(iso).getUTCDay());
		}
	});

	it('throw for dates that do not exist', () => {
		for (const iso of ['2026-02-30', '2026-13-01', '2027-02-29', '1405/09/01', '2026-1-1', '']) {
			expect(() => dayNumberOf(iso)).toThrow(RangeError);
		}
	});
});
