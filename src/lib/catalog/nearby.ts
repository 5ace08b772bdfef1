import { nearTerms } from '$lib/values/near-terms';
import { fold, tokens } from '$lib/values/persian-text';

const COMPOUND = /[\p{L}\p{M}\p{N}\u200C]+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MOST_WORDS = 4;
const MOST_QUERIES = 3;

/** The words of a query for which others are looked up. */
export function wordsToCorrect(q: string): string[] {
	return tokens(q).slice(0, MOST_WORDS);
}

/** Whether a known word may stand for another: about the same length, and beginning alike. */
export function mayStandFor(word: string, term: string): boolean {
	const isAlike = term[0] === word[0] || term[0] === word[1];
	return isAlike && Math.abs(term.length - word.length) <= 2;
}

/** Folded queries near a misspelt one: each unknown word is replaced by known words near to it, the most used first. */
export function correctedQueries(
	q: string,
	words: readonly string[],
	vocabularies: readonly (readonly string[])[]
): string[] {
	const options = words.map((word, index) => {
		const vocabulary = vocabularies[index] ?? [];
		return vocabulary.includes(word) ? [word] : nearTerms(word, vocabulary, MOST_QUERIES);
	});
	// One word that nothing is near to makes the others worth trying alone.
	const known = options.filter((near) => near.length > 0);
	if (known.length === 0) return [];
	const queries = Array.from({ length: MOST_QUERIES }, (_, choice) =>
		known.map((near) => near[Math.min(choice, near.length - 1)] ?? '').join(' ')
	);
	return [...new Set(queries)].filter((text) => text !== fold(q));
}

/** The index knows folded words («اینه»); a product's name shows how people write them («آینه»). */
export function asWritten(word: string, name: string): string {
	// The index opens compounds, and keeps them in one piece as well.
	const parts = [...(name.match(COMPOUND) ?? []), ...(name.match(WORD) ?? [])];
	return parts.find((part) => fold(part).replaceAll('\u200C', '') === word) ?? word;
}
