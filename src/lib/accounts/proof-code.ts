import { toLatinDigits } from '$lib/values/digits';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long a code sent by SMS is good for. */
export const CODE_LASTS = 10 * MINUTE;
/** How long a link sent by e-mail is good for. */
export const LINK_LASTS = 24 * HOUR;
/** How long a code or link for a new password is good for. */
export const RESET_LASTS = HOUR;
/** Codes that may be tried for one proof: the chance to hit one of a million is 1 in 200,000. */
export const MOST_GUESSES = 5;
export const CODE_LENGTH = 6;

const UNSEEN = /[\s\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF_.-]/g;

/** Six digits as people type or paste them: in any digits, with spaces or dashes between; null when it is no code. */
export function parseCode(typed: string): string | null {
	const digits = toLatinDigits(typed).replace(UNSEEN, '');
	return /^[0-9]{6}$/.test(digits) ? digits : null;
}

/** Six digits, each number as likely as any other, from at least six random bytes. */
export function codeFrom(bytes: Uint8Array): string {
	const number = bytes.subarray(0, 6).reduce((sum, byte) => sum * 256 + byte, 0);
	return String(number % 10 ** CODE_LENGTH).padStart(CODE_LENGTH, '0');
}
