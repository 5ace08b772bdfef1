import { toLatinDigits } from '$lib/values/digits';
import { gregorianFromJalali, isJalaliValid } from '$lib/values/jalali';
import { ok, refused, type Result } from '$lib/values/result';
import { DAY, isoDate, tehranDayNumber } from '$lib/values/tehran-day';

/** What the customer hands in about a bank transfer. `day` is the Gregorian date in Tehran, `2026-11-22`. */
export interface TransferReceipt {
	reference: string;
	day: string;
}

export type ReceiptRefusal =
	'reference-empty' | 'reference-wrong' | 'day-wrong' | 'day-out-of-range';

const LONGEST = 40;
/** A transfer of the third working day arrives late; what is older than this belongs to another order. */
const OLDEST_DAYS = 14;

/** Checks a tracking number as banks print it (digits and letters) and a day written in the Jalali calendar. */
export function parseReceipt(
	typed: { reference: string; day: string },
	now: number
): Result<TransferReceipt, ReceiptRefusal> {
	const reference = toLatinDigits(typed.reference).replace(/[\s\u200B-\u200F-]/g, '');
	if (reference === '') return refused('reference-empty', { field: 'transfer-reference' });
	if (!/^[A-Za-z0-9/]{4,}$/.test(reference) || reference.length > LONGEST)
		return refused('reference-wrong', { field: 'transfer-reference' });
	const dayNumber = parseDay(typed.day, now);
	if (dayNumber === null) return refused('day-wrong', { field: 'transfer-day' });
	const today = tehranDayNumber(now);
	if (dayNumber > today || dayNumber < today - OLDEST_DAYS)
		return refused('day-out-of-range', { field: 'transfer-day', detail: { days: OLDEST_DAYS } });
	return ok({ reference, day: isoDate(dayNumber) });
}

/** `1405/09/01` or `2026-11-22`, in any digits; today when left empty. */
function parseDay(typed: string, now: number): number | null {
	const text = toLatinDigits(typed).replace(/[\s\u200B-\u200F]/g, '');
	if (text === '') return tehranDayNumber(now);
	const [, y, mo, d] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? [];
	if (!y || !mo || !d) return null;
	const date = { year: Number(y), month: Number(mo), day: Number(d) };
	if (date.year < 1700) {
		if (!isJalaliValid(date)) return null;
		const { year, month, day } = gregorianFromJalali(date);
		return Date.UTC(year, month - 1, day) / DAY;
	}
	const day = Date.UTC(date.year, date.month - 1, date.day) / DAY;
	return isoDate(day) === `${y}-${mo.padStart(2, '0')}-${d.padStart(2, '0')}` ? day : null;
}
