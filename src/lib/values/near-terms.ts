import { fold } from './persian-text';

/**
 * Damerau-Levenshtein distance with adjacent swaps (optimal string alignment), counted only up to
 * `limit`: anything farther away answers `limit + 1`.
 */
export function editDistance(from: string, to: string, limit: number): number {
	if (Math.abs(from.length - to.length) > limit) return limit + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		let left = row;
		let best = row;
		for (let column = 1; column <= to.length; column++) {
			const isSame = from[row - 1] === to[column - 1];
			const replaced = at(last, column - 1) + (isSame ? 0 : 1);
			left = Math.min(at(last, column) + 1, left + 1, replaced);
			if (isSwap(from, row, to, column)) left = Math.min(left, at(beforeLast, column - 2) + 1);
			current.push(left);
			best = Math.min(best, left);
		}
		// A swap reaches back one row more, and costs one: nothing below can come under the limit.
		if (best > limit) return limit + 1;
		beforeLast = last;
		last = current;
	}
	return Math.min(at(last, to.length), limit + 1);
}

/**
 * The at most `max` terms nearest to a misspelt query, nearest first, ties in the vocabulary's order
 * (so give it by popularity). The vocabulary holds folded terms, as the full-text index keeps them.
 */
export function nearTerms(query: string, vocabulary: Iterable<string>, max: number): string[] {
	const wanted = fold(query);
	const limit = allowedErrors(wanted.length);
	const near: { term: string; distance: number }[] = [];
	for (const term of limit === 0 ? [] : vocabulary) {
		const distance = editDistance(wanted, term, limit);
		if (distance > 0 && distance <= limit) near.push({ term, distance });
	}
	near.sort((a, b) => a.distance - b.distance);
	return near.slice(0, max).map(({ term }) => term);
}

// A short word with two errors is another word.
function allowedErrors(length: number): number {
	if (length < 3) return 0;
	return length < 6 ? 1 : 2;
}

function isSwap(from: string, row: number, to: string, column: number): boolean {
	if (row < 2 || column < 2) return false;
	return from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Infinity;
}
