import { toLatinDigits } from './digits';

const ZWNJ = '\u200C';

const PRESENTATION_FORMS = /[\uFB50-\uFDFF\uFE70-\uFEFC]/g;
// Tatweel, soft hyphen, joiners, direction marks and controls: unseen, yet they break searching.
const UNSEEN =
	/[\u0640\u00AD\u061C\u200B\u200D-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\p{Surrogate}]|(?![\s\u0085])\p{Cc}/gu;
const GAPS = /[\s\u0085\u200C]+/g;
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const HARAKAT = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/g;

const LETTERS = new Map([
	['\u064A', 'ی'],
	['\u0649', 'ی'],
	['\u06D2', 'ی'],
	['\u06D3', 'ئ'],
	['\u0643', 'ک'],
	['\u06AA', 'ک'],
	['\u06C1', 'ه'],
	['\u06D5', 'ه'],
	['\u06BE', 'ه'],
	['\u06C0', 'ه\u0654'],
	['\u06C2', 'ه\u0654'],
	['\u00AC', ZWNJ]
]);

const FOLDED_LETTERS = new Map([
	['آ', 'ا'],
	['أ', 'ا'],
	['إ', 'ا'],
	['ٱ', 'ا'],
	['ؤ', 'و'],
	['ئ', 'ی'],
	['ة', 'ه'],
	['ء', '']
]);

/**
 * Persian text as it is kept: one code point per letter, tidy half-spaces and spaces, nothing unseen.
 * What a reader can see stays (آ أ ة ء, harakat, the style of digits), and so do line ends.
 */
export function normFa(text: string): string {
	const plain = text
		.replace(PRESENTATION_FORMS, (form) => form.normalize('NFKC'))
		.replace(UNSEEN, '')
		.normalize('NFC')
		.replace(/[يىےۓكڪہەھۀۂ¬]/g, (letter) => LETTERS.get(letter) ?? letter);
	// Composed again because ۀ became two code points whose marks must stand in canonical order.
	return tidyGaps(plain).normalize('NFC');
}

/**
 * Text for comparing and searching, never for showing: normFa, ASCII digits, lower case, no harakat,
 * and the letters people interchange made equal (آ أ إ → ا, ؤ → و, ئ → ی, ة → ه, no ء).
 */
export function fold(text: string): string {
	// Marks go after composing: NFD of ئ starts with ي, so stripping decomposed text would change letters.
	const bare = toLatinDigits(normFa(text))
		.toLowerCase()
		.replace(HARAKAT, '')
		.replace(/[آأإٱؤئةء]/g, (letter) => FOLDED_LETTERS.get(letter) ?? letter);
	return normFa(bare);
}

/**
 * What the full-text index stores: folded text with half-spaces opened, then every compound once more
 * in one piece, so that «لپ‌تاپ» is found as «لپ تاپ» and as «لپتاپ».
 */
export function indexText(text: string): string {
	const folded = fold(text);
	const compounds = folded.match(/[\p{L}\p{N}]+(?:\u200C[\p{L}\p{N}]+)+/gu) ?? [];
	const joined = new Set(compounds.map((compound) => compound.replaceAll(ZWNJ, '')));
	return [folded.replaceAll(ZWNJ, ' '), ...joined].join(' ');
}

/** The folded words of a text: letters and digits only, in their order. */
export function tokens(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function tidyGaps(text: string): string {
	return text
		.replace(GAPS, (gap) => {
			const lineEnds = gap.match(LINE_END)?.length ?? 0;
			if (lineEnds > 0) return '\n'.repeat(Math.min(lineEnds, 2));
			return /\s/.test(gap) ? ' ' : ZWNJ;
		})
		.replace(/^[\s\u200C]+|[\s\u200C]+$/g, '');
}
