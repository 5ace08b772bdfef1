import { tokens } from './persian-text';

const MOST_TOKENS = 8;
const LONGEST_QUERY = 200;
const LONGEST_TOKEN = 40;
const STOP_WORDS = new Set(['و', 'در', 'از', 'به', 'با', 'برای', 'که', 'the', 'and', 'of', 'for']);

/**
 * The FTS5 MATCH expression for what a person typed, against text made by `indexText`; null when
 * nothing searchable is left. Tokens hold only letters and digits, so no operator can leak in.
 */
export function ftsQuery(userText: string): string | null {
	const all = tokens(userText.slice(0, LONGEST_QUERY)).map((token) =>
		token.slice(0, LONGEST_TOKEN)
	);
	const telling = all.filter((token) => !STOP_WORDS.has(token));
	const words = (telling.length > 0 ? telling : all).slice(0, MOST_TOKENS);
	if (words.length === 0) return null;
	return [words, ...joinedNeighbours(words), ...numbersApart(words)].map(allOf).join(' OR ');
}

/** «لپ تاپ» must also find «لپتاپ»: the same words with one pair of neighbours written together. */
function joinedNeighbours(words: readonly string[]): string[][] {
	return words.slice(1).map((word, index) => {
		const previous = words[index] ?? '';
		return [...words.slice(0, index), previous + word, ...words.slice(index + 2)];
	});
}

/** «آیفون۱۵» must also find «آیفون ۱۵». */
function numbersApart(words: readonly string[]): string[][] {
	const apart = words.flatMap((word) => /^(\p{L}{2,})(\p{N}+)$/u.exec(word)?.slice(1) ?? [word]);
	return apart.length > words.length ? [apart] : [];
}

function allOf(words: readonly string[]): string {
	return `(${words.map((word) => (word.length >= 2 ? `"${word}"*` : `"${word}"`)).join(' AND ')})`;
}
