import { toLatinDigits } from '$lib/values/digits';
import { tokens } from '$lib/values/persian-text';
import { LONGEST_WORDS } from './vocabulary';

const MOST_WORDS = 8;
const LONGEST_TYPED = 200;

/** Seven digits in a row, or nine with single gaps: telephone, national code, postal code, card, account. */
const LONG_NUMBER = /\d{7}|\d(?:[\s().+/\u200C‐-―-]?\d){8}/;
/** An e-mail address, also with the sign spelt out, or an address of the web. */
const ADDRESS =
	/@|＠|﹫|\(at\)|\[at\]|\b(?:https?:|www\.)|\b(?:gmail|yahoo|hotmail|outlook|icloud)\b/i;

/**
 * The words of a search as they are counted: folded, letters and digits only, at most eight words and eighty characters.
 * Null when nothing is left, or when what was typed looks personal; then it is not kept at all.
 */
export function cleanWords(typed: string): string | null {
	const text = toLatinDigits(typed.normalize('NFKC'));
	if (text.length > LONGEST_TYPED || LONG_NUMBER.test(text) || ADDRESS.test(text)) return null;
	const words: string[] = [];
	let length = 0;
	for (const word of tokens(text).slice(0, MOST_WORDS)) {
		length += word.length + 1;
		if (length > LONGEST_WORDS) break;
		words.push(word);
	}
	const clean = words.join(' ');
	// Folding may bring digits together that stood apart.
	return clean === '' || LONG_NUMBER.test(clean) ? null : clean;
}
