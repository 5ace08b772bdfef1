import type { Branded } from '$lib/values/branded';
import { localDigits } from '$lib/values/digits';
import type { Locale } from '$lib/values/locale';
import { ok, refused, type Result } from '$lib/values/result';
import { clean } from './clean';
import { provinces } from './provinces';

/** An Iranian landline in E.164: `+98`, two digits of area and eight of the subscriber. */
export type Landline = Branded<string, 'Landline'>;

export type LandlineRefusal =
	| 'empty'
	| 'not-digits'
	| 'foreign-number'
	| 'mobile-number'
	| 'missing-area-code'
	| 'unknown-area-code'
	| 'wrong-length'
	| 'bad-subscriber-number';

const SUBSCRIBER_LENGTH = 8;
const NATIONAL_LENGTH = 10;

/** Checks a landline by the national numbering plan: one area code a province, then eight digits. */
export function parseLandline(input: string): Result<Landline, LandlineRefusal> {
	const number = clean(input);
	if (number === '') return refused('empty');
	if (!/^\+?\d+$/.test(number)) return refused('not-digits');
	if (/^(?:\+|00)(?!98)/.test(number)) return refused('foreign-number');
	const national = nationalPart(number);
	if (national.startsWith('9')) return refused('mobile-number');
	if (national === number && number.length === SUBSCRIBER_LENGTH) {
		return refused('missing-area-code');
	}
	if (!isAreaCode(`0${national.slice(0, 2)}`)) return refused('unknown-area-code');
	if (national.length !== NATIONAL_LENGTH) {
		return refused('wrong-length', { detail: { expected: 11, actual: national.length + 1 } });
	}
	if (/[01]/.test(national.charAt(2))) return refused('bad-subscriber-number');
	return ok(`+98${national}` as Landline); // Every rule has been checked above.
}

/** `021 2222 2222` in the digits of the language; set it left to right. */
export function displayLandline(landline: Landline, locale: Locale): string {
	const national = landline.slice(3);
	const grouped = `0${national.slice(0, 2)} ${national.slice(2, 6)} ${national.slice(6)}`;
	return localDigits(grouped, locale);
}

function nationalPart(number: string): string {
	const isCountryCodeAlone = number.length === NATIONAL_LENGTH + 2 && number.startsWith('98');
	return number.replace(isCountryCodeAlone ? /^98/ : /^(?:(?:\+98|0098)0?|0)/, '');
}

function isAreaCode(code: string): boolean {
	return provinces.some((province) => province.areaCode === code);
}
