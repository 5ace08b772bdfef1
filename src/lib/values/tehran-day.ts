/** Tehran has stood at +03:30 the whole year since 1401; before that, summers were an hour ahead. */
export const TEHRAN_OFFSET = 3.5 * 60 * 60 * 1000;

export const DAY = 24 * 60 * 60 * 1000;

/** 0 is Sunday, 4 Thursday, 5 Friday, 6 Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Which civil day it is in Tehran at that instant, counted from 1970-01-01. */
export function tehranDayNumber(ms: number): number {
	return Math.floor((ms + TEHRAN_OFFSET) / DAY);
}

/** The instant (epoch milliseconds) at which that day begins in Tehran. */
export function tehranDayStart(dayNumber: number): number {
	return dayNumber * DAY - TEHRAN_OFFSET;
}

/** The last whole second of that day in Tehran, 23:59:59. */
export function tehranDayEnd(dayNumber: number): number {
	return tehranDayStart(dayNumber + 1) - 1000;
}

/** The Gregorian date of a day as `2026-11-22`. */
export function isoDate(dayNumber: number): string {
	return new Date(dayNumber * DAY).toISOString().slice(0, 10);
}

/** The day of a Gregorian date like `2026-11-22`; throws a RangeError when there is no such date. */
export function dayNumberOf(iso: string): number {
	const ms = ISO_DATE.test(iso) ? Date.parse(iso) : NaN;
	// Engines differ on 2026-02-30: some refuse it, some read the second of March.
	if (Number.isNaN(ms) || isoDate(ms / DAY) !== iso) throw new RangeError(`no such date: ${iso}`);
	return ms / DAY;
}

export function weekdayOf(dayNumber: number): Weekday {
	// 1970-01-01 was a Thursday; the sum keeps days before it positive. The remainder is 0 to 6.
	return ((((dayNumber + 4) % 7) + 7) % 7) as Weekday;
}
