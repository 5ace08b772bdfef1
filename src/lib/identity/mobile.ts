import type { Branded } from '$lib/values/branded';
import { localDigits } from '$lib/values/digits';
import type { Locale } from '$lib/values/locale';
import { ok, refused, type Result } from '$lib/values/result';
import { clean } from './clean';

/** An Iranian mobile number in E.164: `+989` and nine digits. */
export type Mobile = Branded<string, 'Mobile'>;

export type MobileRefusal =
	'empty' | 'not-digits' | 'foreign-number' | 'not-mobile' | 'wrong-length';

const MOBILE = /^(?:(?:\+98|0098|98)0?|0)?(9\d{9})$/;

/** Checks a mobile number of the national numbering plan; operators are not judged, ranges are added often. */
export function parseMobile(input: string): Result<Mobile, MobileRefusal> {
	const number = clean(input);
	if (number === '') return refused('empty');
	if (!/^\+?\d+$/.test(number)) return refused('not-digits');
	const national = MOBILE.exec(number)?.[1];
	if (national !== undefined) return ok(`+98${national}` as Mobile); // The pattern has just matched.
	if (/^(?:\+|00)(?!98)/.test(number)) return refused('foreign-number');
	const rest = number.replace(/^(?:(?:\+98|0098)0?|0)/, '');
	return refused(rest.startsWith('9') ? 'wrong-length' : 'not-mobile');
}

/** `0912 000 0000` in the digits of the language; set it left to right. */
export function displayMobile(mobile: Mobile, locale: Locale): string {
	const national = mobile.slice(3);
	const grouped = `0${national.slice(0, 3)} ${national.slice(3, 6)} ${national.slice(6)}`;
	return localDigits(grouped, locale);
}
