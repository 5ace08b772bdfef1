import type { Branded } from '$lib/values/branded';
import { toLatinDigits } from '$lib/values/digits';
import { isVerhoeffValid, verhoeffDigit } from '$lib/values/verhoeff';

/** `KH`, eight random digits and a Verhoeff check digit: tells nobody how much the shop sells, and finds most typos. */
export type OrderNumber = Branded<string, 'OrderNumber'>;

export const ORDER_NUMBER_RANDOM_BYTES = 4;
const POSSIBLE = 100_000_000;
// Above it the remainder would favour small numbers.
const FAIR = Math.floor(2 ** 32 / POSSIBLE) * POSSIBLE;

/** A new number from four random bytes, or null when the bytes would not be fair and must be drawn again. */
export function orderNumberFrom(random: Uint8Array): OrderNumber | null {
	const [a = 0, b = 0, c = 0, d = 0] = random;
	const drawn = a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d;
	if (drawn >= FAIR) return null;
	const digits = String(drawn % POSSIBLE).padStart(8, '0');
	return `KH${digits}${verhoeffDigit(digits)}` as OrderNumber;
}

/** A number typed or followed by a person (any digits, any case, with or without KH), or null when it cannot be one. */
export function parseOrderNumber(typed: string): OrderNumber | null {
	const text = toLatinDigits(typed.slice(0, 60))
		.replace(/[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069-]/g, '')
		.toUpperCase();
	const [, digits] = /^(?:KH)?(\d{9})$/.exec(text) ?? [];
	return digits && isVerhoeffValid(digits) ? (`KH${digits}` as OrderNumber) : null;
}
