import type { Branded } from '$lib/values/branded';
import { localDigits } from '$lib/values/digits';
import type { Locale } from '$lib/values/locale';
import { ok, refused, type Result } from '$lib/values/result';
import { clean, isOneDigitRepeated } from './clean';

/** «کد ملی» of a natural person: 10 ASCII digits. */
export type NationalCode = Branded<string, 'NationalCode'>;

export type NationalCodeRefusal =
	'empty' | 'not-digits' | 'wrong-length' | 'repeated-digit' | 'zero-serial' | 'bad-check-digit';

const LENGTH = 10;

/**
 * Checks a national code by the civil registry's modulo-11 digit. A right digit does not prove that the
 * person exists, and the place prefix is not judged: new ones appear.
 */
export function parseNationalCode(input: string): Result<NationalCode, NationalCodeRefusal> {
	const code = clean(input);
	if (code === '') return refused('empty');
	if (!/^\d+$/.test(code)) return refused('not-digits');
	if (code.length !== LENGTH) {
		return refused('wrong-length', { detail: { expected: LENGTH, actual: code.length } });
	}
	if (isOneDigitRepeated(code)) return refused('repeated-digit');
	if (code.slice(3, 9) === '000000') return refused('zero-serial');
	if (checkDigit(code) !== Number(code[9])) return refused('bad-check-digit');
	return ok(code as NationalCode); // Every rule has been checked above.
}

/** `999-123456-1` in the digits of the language; set it left to right. */
export function displayNationalCode(code: NationalCode, locale: Locale): string {
	return localDigits(`${code.slice(0, 3)}-${code.slice(3, 9)}-${code.slice(9)}`, locale);
}

function checkDigit(code: string): number {
	const sum = [...code.slice(0, 9)].reduce(
		(total, digit, index) => total + Number(digit) * (10 - index),
		0
	);
	const rest = sum % 11;
	return rest < 2 ? rest : 11 - rest;
}
