import { tokens } from './persian-text';

const MOST_TOKENS = 8;
const LONGEST_QUERY = 200;
const LONGEST_TOKEN = 40;
const STOP_WORDS = new Set(['و', 'در', 'از', 'به', 'با', 'برای', 'که', 'the', 'and', 'of', 'for']);

/** A word to look for; as a beginning it also stands for every word that begins with it. */
export interface SearchWord {
	readonly text: string;
	readonly isBeginning: boolean;
}

/**
 * What `ftsQuery` asks for, spelled out for an index without FTS5: a text is found that has all the words of any of the
 * lists. Empty when nothing searchable is left.
 */
export function searchWords(userText: string): SearchWord[][] {
	const words = tellingWords(userText);
	const beginnings = words.map(asBeginning);
	if (words.length === 0) return [];
	const joined = words
		.slice(1)
		.map((word, index) => [
			...words.slice(0, index).map((text) => ({ text, isBeginning: false })),
			asBeginning((words[index] ?? '') + word),
			...beginnings.slice(index + 2)
		]);
	return [beginnings, ...joined, ...numbersApart(words).map((apart) => apart.map(asBeginning))];
}

/**
 * The FTS5 MATCH expression for what a person typed, against text made by `indexText`; null when
 * nothing searchable is left. Tokens hold only letters and digits, so no operator can leak in.
 */
export function ftsQuery(userText: string): string | null {
	const words = tellingWords(userText);
	if (words.length === 0) return null;
	return [asTyped(words), ...numbersApart(words).map(allOf)].join(' OR ');
}

function tellingWords(userText: string): string[] {
	const all = tokens(userText.slice(0, LONGEST_QUERY)).map((token) =>
		token.slice(0, LONGEST_TOKEN)
	);
	const telling = all.filter((token) => !STOP_WORDS.has(token));
	return (telling.length > 0 ? telling : all).slice(0, MOST_TOKENS);
}

/**
 * All the words, or all with one pair of neighbours written together: «لپ تاپ» must also find «لپتاپ». FTS5 gathers every
 * match of a beginning anew each time it is named, so each word is named once as a beginning; what stands before a
 * joined pair is taken as it was typed, which costs next to nothing.
 */
function asTyped(words: readonly string[]): string {
	return words.slice(1).reduce(
		(before, word, index) => {
			const joined = beginning((words[index] ?? '') + word);
			const exact = words.slice(0, index).map((earlier) => `"${earlier}"`);
			const all = index === 0 ? before : `(${before})`;
			return `(${all} AND ${beginning(word)}) OR (${[...exact, joined].join(' AND ')})`;
		},
		beginning(words[0] ?? '')
	);
}

/** «آیفون۱۵» must also find «آیفون ۱۵». */
function numbersApart(words: readonly string[]): string[][] {
	const apart = words.flatMap((word) => /^(\p{L}{2,})(\p{N}+)$/u.exec(word)?.slice(1) ?? [word]);
	return apart.length > words.length ? [apart] : [];
}

function allOf(words: readonly string[]): string {
	return `(${words.map(beginning).join(' AND ')})`;
}

function beginning(word: string): string {
	return isBeginning(word) ? `"${word}"*` : `"${word}"`;
}

function asBeginning(text: string): SearchWord {
	return { text, isBeginning: isBeginning(text) };
}

/** One letter begins too many words to say anything. */
function isBeginning(word: string): boolean {
	return word.length >= 2;
}
