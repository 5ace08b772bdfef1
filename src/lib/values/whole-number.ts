import { toLatinDigits } from './digits';
import { ok, refused, type Result } from './result';

export type WholeNumberRefusal = 'empty' | 'not-a-number' | 'not-whole' | 'negative' | 'too-large';

const GROUPED = /^\d{1,3}(?:[,٬،]\d{3})+$/;
const PLAIN = /^\d+$/;
const FRACTION = /^\d+(?:[,٬،]\d{3})*[.٫/]\d+$/;
const NEGATIVE = /^[-−]\d/;

// Spaces, half-spaces and direction marks come along when a number is copied from a page.
const UNSEEN = /[\s\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/**
 * A whole number as a person types it: any of the three digit sets, thousands grouped with a comma,
 * «٬» or «،». A fraction is refused rather than rounded.
 */
export function parseWholeNumber(input: string): Result<number, WholeNumberRefusal> {
	const text = toLatinDigits(input).replace(UNSEEN, '');
	if (text === '') return refused('empty');
	if (NEGATIVE.test(text)) return refused('negative');
	if (FRACTION.test(text)) return refused('not-whole');
	if (!PLAIN.test(text) && !GROUPED.test(text)) return refused('not-a-number');
	const value = Number(text.replace(/\D/g, ''));
	return Number.isSafeInteger(value) ? ok(value) : refused('too-large');
}
