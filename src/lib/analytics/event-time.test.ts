import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tehranDayNumber } from '$lib/values/tehran-day';
import { eventTime, LATEST } from './event-time';

const NOW = Date.UTC(2026, 10, 27, 8, 30);
const HOUR = 3_600_000;

describe('eventTime', () => {
	it('keeps the hour and the day in Tehran', () => {
		expect(eventTime(0, NOW)).toEqual({ hour: NOW - 30 * 60_000, day: tehranDayNumber(NOW) });
		expect(eventTime(24 * HOUR, NOW)?.day).toBe(tehranDayNumber(NOW) - 1);
	});

	it('takes an event from the future for one of now: the clock was set back', () => {
		for (const ago of [-1, -HOUR, -365 * 24 * HOUR])
			expect(eventTime(ago, NOW)).toEqual(eventTime(0, NOW));
	});

	it('drops what is older than seven days, and what is no number', () => {
		expect(eventTime(LATEST, NOW)).not.toBeNull();
		for (const ago of [LATEST + 1, 365 * 24 * HOUR, Infinity, NaN])
			expect(eventTime(ago, NOW)).toBeNull();
	});

	it('is never later than now nor earlier than its day stays open', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true }), (ago) => {
				const time = eventTime(ago, NOW);
				if (time === null) return;
				expect(time.hour).toBeLessThanOrEqual(NOW);
				expect(time.hour).toBeGreaterThan(NOW - LATEST - HOUR);
				expect(Number.isInteger(time.hour) && Number.isInteger(time.day)).toBe(true);
			})
		);
	});
});
