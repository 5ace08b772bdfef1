import { dayNumberOf, isoDate, tehranDayEnd, weekdayOf, type Weekday } from './tehran-day';

/** The shortest time the law allows a consumer to change their mind. */
export const WITHDRAWAL_WORKING_DAYS = 7;

/** The days nobody works: a setting, for the official weekend has been changing. */
export interface WorkCalendar {
	readonly weekendDays: readonly Weekday[];
	/** Gregorian dates like `2026-11-29`. */
	readonly holidays: Iterable<string>;
}

export interface Deadline {
	/** The last day, as a Gregorian date like `2026-12-01`. */
	readonly lastDay: string;
	/** The last second of that day in Tehran, in epoch milliseconds. */
	readonly endsAt: number;
}

/**
 * Until when a consumer may withdraw: seven working days, counted from the day after delivery, through
 * 23:59:59 in Tehran of the last (Electronic Commerce Act 1382, arts. 37 and 38).
 */
export function withdrawalDeadline({
	deliveredOn,
	...calendar
}: WorkCalendar & { readonly deliveredOn: string }): Deadline {
	const lastDay = addWorkingDays(dayNumberOf(deliveredOn), WITHDRAWAL_WORKING_DAYS, calendar);
	return { lastDay: isoDate(lastDay), endsAt: tehranDayEnd(lastDay) };
}

/** The day number of the `count`-th working day after a day; that day itself never counts. */
export function addWorkingDays(dayNumber: number, count: number, calendar: WorkCalendar): number {
	const weekend = new Set<Weekday>(calendar.weekendDays);
	const holidays = new Set(calendar.holidays);
	if (weekend.size >= 7) throw new RangeError('a week needs a working day');
	let day = dayNumber;
	for (let left = count; left > 0;) {
		day++;
		if (!weekend.has(weekdayOf(day)) && !holidays.has(isoDate(day))) left--;
	}
	return day;
}
