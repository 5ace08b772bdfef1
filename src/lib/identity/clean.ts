import { toLatinDigits } from '$lib/values/digits';

const UNSEEN = /[\s\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const SEPARATORS = /[-_.()/]/g;

/**
 * An identifier without what people put around its digits: other digit sets become ASCII; spaces, unseen
 * direction marks and the separators - _ . ( ) / go. Anything else stays and makes the identifier invalid.
 */
export function clean(input: string): string {
	return toLatinDigits(input).replace(UNSEEN, '').replace(SEPARATORS, '');
}

/** Whether one digit is repeated throughout: such numbers pass most checksums and belong to nobody. */
export function isOneDigitRepeated(digits: string): boolean {
	return /^(\d)\1+$/.test(digits);
}
