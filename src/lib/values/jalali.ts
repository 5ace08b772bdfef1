import { isValidJalaaliDate, toGregorian, toJalaali } from 'jalaali-js';
import { toPersianDigits } from './digits';
import type { Locale } from './locale';
import { DAY, TEHRAN_OFFSET, tehranDayNumber, weekdayOf } from './tehran-day';

export { tehranDayNumber };

/** A day of either calendar; months from 1. */
export interface CalendarDate {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

export type DateStyle = 'short' | 'long' | 'weekday' | 'long-time' | 'time';

const JALALI_MONTHS = [
	'فروردین',
	'اردیبهشت',
	'خرداد',
	'تیر',
	'مرداد',
	'شهریور',
	'مهر',
	'آبان',
	'آذر',
	'دی',
	'بهمن',
	'اسفند'
];
const JALALI_WEEKDAYS = ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'];
const ENGLISH_MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];
const ENGLISH_WEEKDAYS = [
	'Sunday',
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday'
];

/** The Jalali date in Tehran at that instant; invoice years and numbers go by it. */
export function tehranDate(nowMs: number): CalendarDate {
	return jalaliFromGregorian(gregorianInTehran(nowMs));
}

export function jalaliFromGregorian({ year, month, day }: CalendarDate): CalendarDate {
	const { jy, jm, jd } = toJalaali(year, month, day);
	return { year: jy, month: jm, day: jd };
}

/** Throws a RangeError for a day the Jalali calendar does not have. */
export function gregorianFromJalali(date: CalendarDate): CalendarDate {
	if (!isJalaliValid(date)) throw new RangeError('no such Jalali date');
	const { gy, gm, gd } = toGregorian(date.year, date.month, date.day);
	return { year: gy, month: gm, day: gd };
}

/** Whether the day exists: Esfand has 30 days in leap years only. */
export function isJalaliValid({ year, month, day }: CalendarDate): boolean {
	return [year, month, day].every(Number.isInteger) && isValidJalaaliDate(year, month, day);
}

/**
 * An instant in Tehran for a reader: Jalali in Persian, Gregorian in English. Exact since 1401;
 * summer hours before that would show one hour early.
 */
export function formatJalali(ms: number, locale: Locale, style: DateStyle): string {
	return locale === 'fa' ? toPersianDigits(inPersian(ms, style)) : inEnglish(ms, style);
}

function inPersian(ms: number, style: DateStyle): string {
	const { year, month, day } = tehranDate(ms);
	const long = `${day} ${JALALI_MONTHS[month - 1] ?? ''} ${year}`;
	if (style === 'short') return `${year}/${twoDigits(month)}/${twoDigits(day)}`;
	if (style === 'weekday')
		return `${JALALI_WEEKDAYS[weekdayOf(tehranDayNumber(ms))] ?? ''} ${long}`;
	if (style === 'long-time') return `${long}، ${timeInTehran(ms)}`;
	return style === 'time' ? timeInTehran(ms) : long;
}

function inEnglish(ms: number, style: DateStyle): string {
	const { year, month, day } = gregorianInTehran(ms);
	const long = `${day} ${ENGLISH_MONTHS[month - 1] ?? ''} ${year}`;
	if (style === 'short') return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
	if (style === 'weekday')
		return `${ENGLISH_WEEKDAYS[weekdayOf(tehranDayNumber(ms))] ?? ''} ${long}`;
	if (style === 'long-time') return `${long}, ${timeInTehran(ms)}`;
	return style === 'time' ? timeInTehran(ms) : long;
}

function gregorianInTehran(ms: number): CalendarDate {
	const shifted = new Date(ms + TEHRAN_OFFSET);
	if (Number.isNaN(shifted.getTime())) throw new RangeError('no such time');
	return {
		year: shifted.getUTCFullYear(),
		month: shifted.getUTCMonth() + 1,
		day: shifted.getUTCDate()
	};
}

function timeInTehran(ms: number): string {
	const minutes = Math.floor((ms + TEHRAN_OFFSET - tehranDayNumber(ms) * DAY) / 60_000);
	return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}
