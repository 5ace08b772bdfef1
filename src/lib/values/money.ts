import type { Branded } from './branded';
import { toPersianDigits } from './digits';
import type { Locale } from './locale';

/** An amount in whole current rials; negative for what is given back. */
export type Rial = Branded<number, 'Rial'>;

/**
 * The unit of every stored amount. The law that drops four zeros (Majlis, October 2025) keeps the name
 * rial for a unit 10,000 times larger, so the unit is written down here and nowhere else.
 */
export const CURRENCY_UNIT = 'IRR_OLD';

const RIALS_IN_TOMAN = 10;
const NBSP = '\u00A0';
const LTR_MARK = '\u200E';

/** Marks a number as rials; throws a RangeError unless it is a whole number that is held exactly. */
export function rial(amount: number): Rial {
	if (!isRial(amount)) throw new RangeError(`${amount} is not an exact amount of rials`);
	// Minus zero would print as «−۰» and differ from zero in Object.is.
	return amount === 0 ? (0 as Rial) : amount;
}

export function isRial(value: unknown): value is Rial {
	return Number.isSafeInteger(value);
}

export function addRial(...amounts: readonly Rial[]): Rial {
	return amounts.reduce((sum, amount) => rial(sum + amount), rial(0));
}

export function subtractRial(from: Rial, amount: Rial): Rial {
	return rial(from - amount);
}

/** Throws a RangeError for a broken quantity, or a product too large to be exact. */
export function multiplyRial(amount: Rial, quantity: number): Rial {
	if (!Number.isSafeInteger(quantity)) throw new RangeError(`${quantity} is not a quantity`);
	return rial(amount * quantity);
}

/** For showing and filtering only: carries one decimal when the amount is no whole toman. */
export function tomanFromRial(amount: Rial): number {
	return amount / RIALS_IN_TOMAN;
}

/** Throws a RangeError for a fraction of a toman. */
export function rialFromToman(toman: number): Rial {
	if (!Number.isSafeInteger(toman)) throw new RangeError(`${toman} is not a whole toman`);
	return rial(toman * RIALS_IN_TOMAN);
}

/** Catalogue prices must be whole tomans, or ten per cent of VAT would not be a whole rial. */
export function isWholeToman(amount: Rial): boolean {
	return amount % RIALS_IN_TOMAN === 0;
}

/** «۱٬۲۵۰٬۰۰۰ تومان» or “1,250,000 Toman”; a rest below one toman is shown, never rounded away. */
export function formatToman(amount: Rial, locale: Locale): string {
	const size = BigInt(Math.abs(amount));
	const tenth = size % 10n;
	const point = locale === 'fa' ? '٫' : '.';
	const number = group((size / 10n).toString(), locale) + (tenth === 0n ? '' : `${point}${tenth}`);
	return sign(amount < 0, locale) + inDigits(number, locale) + NBSP + unit('toman', locale);
}

/** «۱۲٬۵۰۰٬۰۰۰ ریال» or “12,500,000 Rial”, as invoices and the tax office want it. */
export function formatRial(amount: Rial, locale: Locale): string {
	return formatAmount(amount, locale) + NBSP + unit('rial', locale);
}

/** A whole number alone, grouped by thousands as Intl does it in that language. */
export function formatAmount(amount: number | bigint, locale: Locale): string {
	const value = BigInt(amount);
	const size = value < 0n ? -value : value;
	return sign(value < 0n, locale) + inDigits(group(size.toString(), locale), locale);
}

/** Whole per cent below the earlier price, rounded down so that it never promises too much. */
export function percentOff(price: Rial, compareAt: Rial): number {
	if (compareAt <= 0 || price < 0 || price >= compareAt) return 0;
	return Number((BigInt(compareAt - price) * 100n) / BigInt(compareAt));
}

function unit(name: 'toman' | 'rial', locale: Locale): string {
	if (locale === 'fa') return name === 'toman' ? 'تومان' : 'ریال';
	return name === 'toman' ? 'Toman' : 'Rial';
}

function group(digits: string, locale: Locale): string {
	return digits.replace(/\B(?=(?:\d{3})+$)/g, locale === 'fa' ? '٬' : ',');
}

function inDigits(text: string, locale: Locale): string {
	return locale === 'fa' ? toPersianDigits(text) : text;
}

function sign(isNegative: boolean, locale: Locale): string {
	if (!isNegative) return '';
	// In Persian the mark keeps the minus on the left of its number (CLDR).
	return locale === 'fa' ? `${LTR_MARK}−` : '-';
}
