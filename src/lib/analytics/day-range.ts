import { toLatinDigits } from '$lib/values/digits';
import { gregorianFromJalali, isJalaliValid } from '$lib/values/jalali';
import { dayNumberOf, tehranDayNumber } from '$lib/values/tehran-day';

/** Days of Tehran, counted from 1970-01-01, both included. */
export interface DayRange {
	from: number;
	to: number;
}

/** Lengths that are one tap away, in days. */
export const RANGE_LENGTHS = [7, 30, 90] as const;
const USUAL_LENGTH = 30;
/** A year and a day, so that a day can be seen beside the same one a year ago. */
export const LONGEST_RANGE = 366;

const DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
/** Years below are Jalali, years above Gregorian: the calendars are 621 years apart. */
const FIRST_GREGORIAN = 1700;

/** The last `days` days, today included. */
export function lastDays(days: number, now: number): DayRange {
	const to = tehranDayNumber(now);
	return { from: to - days + 1, to };
}

/**
 * The range an address asks for by `from` and `to`: Jalali or Gregorian dates in any digits. A date that is missing, unreadable
 * or to come is replaced; dates the wrong way round are turned; a range that is too long keeps its end.
 */
export function parseRange(query: { get(name: string): string | null }, now: number): DayRange {
	const today = tehranDayNumber(now);
	const asked = (name: string) => {
		const day = parseDay(query.get(name) ?? '');
		return day === null ? null : Math.min(day, today);
	};
	const end = asked('to') ?? today;
	const start = asked('from') ?? end - USUAL_LENGTH + 1;
	const [from, to] = start <= end ? [start, end] : [end, start];
	return { from: Math.max(from, to - LONGEST_RANGE + 1), to };
}

/** The day of a date such as `۱۴۰۵/۰۹/۰۶` or `2026-11-27`, or null when it is none. */
export function parseDay(text: string): number | null {
	const parts = DATE.exec(toLatinDigits(text.trim()));
	if (!parts) return null;
	const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
	const date = { year, month, day };
	if (year < FIRST_GREGORIAN)
		return isJalaliValid(date) ? parseDay(iso(gregorianFromJalali(date))) : null;
	try {
		return dayNumberOf(iso(date));
	} catch {
		// A date the calendar does not have.
		return null;
	}
}

function iso({ year, month, day }: { year: number; month: number; day: number }): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${year}-${two(month)}-${two(day)}`;
}
