import type { Branded } from '$lib/values/branded';
import { ok, refused, type Result } from '$lib/values/result';
import { clean } from './clean';

/** «شبا», an Iranian account number: `IR` and 24 ASCII digits. */
export type Iban = Branded<string, 'Iban'>;

export type IbanRefusal =
	'empty' | 'not-iranian' | 'not-digits' | 'wrong-length' | 'bad-check-digits';

const DIGITS = 24;

/** Checks an IBAN by ISO 13616 (modulo 97, ISO 7064); the letters IR may be left out. */
export function parseIban(input: string): Result<Iban, IbanRefusal> {
	const text = clean(input).toUpperCase();
	if (text === '') return refused('empty');
	if (/^[A-Z]{2}/.test(text) && !text.startsWith('IR')) return refused('not-iranian');
	const digits = text.replace(/^IR/, '');
	if (!/^\d*$/.test(digits)) return refused('not-digits');
	if (digits.length !== DIGITS) {
		return refused('wrong-length', { detail: { expected: DIGITS, actual: digits.length } });
	}
	// The account first, then I = 18, R = 27 and the check digits.
	const remainder = BigInt(`${digits.slice(2)}1827${digits.slice(0, 2)}`) % 97n;
	return remainder === 1n ? ok(`IR${digits}` as Iban) : refused('bad-check-digits');
}

/** `IR33 0120 0000 …` in groups of four, in Latin digits as banks print it; set it left to right. */
export function displayIban(iban: Iban): string {
	return iban.replace(/(.{4})(?=.)/g, '$1 ');
}
