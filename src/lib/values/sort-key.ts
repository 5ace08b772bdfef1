import { toLatinDigits } from './digits';
import { normFa } from './persian-text';

// The order of CLDR's Persian collation: آ before ا, and every hamza as one letter after ا.
const ALPHABET = 'آاءبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی';
const SAME_PLACE = { ٱ: 'ا', أ: 'ء', إ: 'ء', ؤ: 'ء', ئ: 'ء', ة: 'ه' };
const KURDISH_PLACE = { ڕ: 'ر', ڵ: 'ل', ڤ: 'ف', ۆ: 'و', ێ: 'ی' };

// From ':' to '[', which ASCII has between its digits and its small letters.
const FIRST_PLACE = 0x3a;

const PLACES = new Map([...ALPHABET].map((letter, index) => [letter, place(index)]));
for (const [letter, like] of Object.entries({ ...SAME_PLACE, ...KURDISH_PLACE })) {
	PLACES.set(letter, PLACES.get(like) ?? letter);
}

/**
 * A text that sorts in true Persian order by plain binary comparison, as SQLite's ORDER BY does it:
 * spaces, numbers by value, Persian letters, Latin letters, others. Half-spaces and harakat do not count.
 */
export function sortKey(text: string): string {
	return toLatinDigits(normFa(text))
		.toLowerCase()
		.replace(/ی\u0654/g, 'ئ')
		.replaceAll('\u200C', '')
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
		.trim()
		.replace(/[0-9]+/g, byValue)
		.replace(/\p{Script=Arabic}/gu, (letter) => PLACES.get(letter) ?? letter)
		.normalize('NFD')
		.replace(/\p{M}/gu, '');
}

function place(index: number): string {
	return String.fromCharCode(FIRST_PLACE + index);
}

/** «۷» before «۱۲»: digits after their own count, leading zeros dropped. */
function byValue(digits: string): string {
	const significant = digits.replace(/^0+/, '');
	if (significant.length < 9) return significant.length + significant;
	return `9${Math.min(significant.length, 99).toString().padStart(2, '0')}${significant}`;
}
