import type { Branded } from '$lib/values/branded';
import { localDigits } from '$lib/values/digits';
import type { Locale } from '$lib/values/locale';
import { ok, refused, type Result } from '$lib/values/result';
import { clean, isOneDigitRepeated } from './clean';

/** «کد پستی»: 10 ASCII digits, five for the route and five for the place. */
export type PostalCode = Branded<string, 'PostalCode'>;

export type PostalCodeRefusal =
	'empty' | 'not-digits' | 'wrong-length' | 'repeated-digit' | 'zero-or-two-in-route';

const LENGTH = 10;
const USUAL = /^(?!(\d)\1{3})[13-9]{4}[1346-9][013-9]{5}$/;

/** Checks a postal code by Iran Post's rule: 0 and 2 never stand in the first five digits. */
export function parsePostalCode(input: string): Result<PostalCode, PostalCodeRefusal> {
	const code = clean(input);
	if (code === '') return refused('empty');
	if (!/^\d+$/.test(code)) return refused('not-digits');
	if (code.length !== LENGTH) {
		return refused('wrong-length', { detail: { expected: LENGTH, actual: code.length } });
	}
	if (isOneDigitRepeated(code)) return refused('repeated-digit');
	if (/[02]/.test(code.slice(0, 5))) return refused('zero-or-two-in-route');
	return ok(code as PostalCode); // Every rule has been checked above.
}

/**
 * Whether a valid code is worth a second look. The pattern is a habit of Iranian software without an
 * official source, so it may warn and must never refuse.
 */
export function isUnusualPostalCode(code: PostalCode): boolean {
	return !USUAL.test(code);
}

/** `14578-99999` in the digits of the language; set it left to right. */
export function displayPostalCode(code: PostalCode, locale: Locale): string {
	return localDigits(`${code.slice(0, 5)}-${code.slice(5)}`, locale);
}
