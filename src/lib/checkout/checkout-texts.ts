import { normFa } from '$lib/values/persian-text';
import { ok, refused, type Result } from '$lib/values/result';
import { clean } from '$lib/identity/clean';

export type TextRefusal = 'empty' | 'too-short' | 'too-long' | 'no-letters';

/** Free text on one line, such as a city: normalised, with at least one letter. */
export function parseLine(
	input: string,
	{ min, max }: { min: number; max: number }
): Result<string, TextRefusal> {
	return measure(normFa(input.replace(/\s+/g, ' ')), min, max);
}

/** Free text that may run over several lines, such as a street address. */
export function parseLines(
	input: string,
	{ min, max }: { min: number; max: number }
): Result<string, TextRefusal> {
	return measure(normFa(input), min, max);
}

export type RegistrationRefusal = 'not-digits' | 'too-long';

const LONGEST_REGISTRATION = 15;

/** The number in the register of companies; empty for bodies that are in no register. No checksum is known. */
export function parseRegistrationNumber(input: string): Result<string, RegistrationRefusal> {
	const number = clean(input);
	if (number === '') return ok('');
	if (!/^\d+$/.test(number)) return refused('not-digits');
	if (number.length > LONGEST_REGISTRATION) {
		return refused('too-long', { detail: { max: LONGEST_REGISTRATION } });
	}
	return ok(number);
}

function measure(text: string, min: number, max: number): Result<string, TextRefusal> {
	const length = [...text].length;
	if (length === 0) return refused('empty');
	if (length > max) return refused('too-long', { detail: { max } });
	if (!/\p{L}/u.test(text)) return refused('no-letters');
	if (length < min) return refused('too-short', { detail: { min } });
	return ok(text);
}
