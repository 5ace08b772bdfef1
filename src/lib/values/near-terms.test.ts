import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearTerms } from './near-terms';

const word = fc.string({ unit: fc.constantFrom('ا', 'ب', 'پ', 'ت'), maxLength: 7 });

/** Optimal string alignment straight from its definition, to compare with. */
function defined(a: string, b: string): number {
	if (a === '' || b === '') return a.length + b.length;
	const cost = a.at(-1) === b.at(-1) ? 0 : 1;
	const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
	return Math.min(
		defined(a.slice(0, -1), b) + 1,
		defined(a, b.slice(0, -1)) + 1,
		defined(a.slice(0, -1), b.slice(0, -1)) + cost,
		isSwap ? defined(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity
	);
}

describe('editDistance', () => {
	it.each([
		['', '', 0],
		['سامسونگ', 'سامسونگ', 0],
		['سامسونگ', 'سامسنگ', 1],
		['سامسونگ', 'سامسنوگ', 1],
		['گوشی', 'کوشی', 1],
		['ab', 'ba', 1]
	])('from %j to %j is %i', (from, to, distance) => {
		expect(editDistance(from, to, 5)).toBe(distance);
	});

	it('is what its definition says, up to the limit', () => {
		fc.assert(
			fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
				expect(editDistance(a, b, limit)).toBe(Math.min(defined(a, b), limit + 1));
			}),
			{ numRuns: 500 }
		);
	});
});

describe('nearTerms', () => {
	const vocabulary = ['گوشی', 'سامسونگ', 'سامسونیت', 'شیائومی', 'کتاب', 'کباب', 'کتانی', 'آب'];

	it('finds the word that was meant, nearest first', () => {
		expect(nearTerms('سامسنگ', vocabulary, 3)).toEqual(['سامسونگ']);
		expect(nearTerms('سامسونك', vocabulary, 3)).toEqual(['سامسونگ', 'سامسونیت']);
		expect(nearTerms('کتبا', vocabulary, 3)).toEqual(['کتاب']);
	});

	it('keeps the order of the vocabulary between equals, and the limit', () => {
		expect(nearTerms('کناب', vocabulary, 5)).toEqual(['کتاب', 'کباب']);
		expect(nearTerms('کناب', vocabulary, 1)).toEqual(['کتاب']);
	});

	it('offers neither the word itself nor guesses for very short ones', () => {
		expect(nearTerms('كتاب', ['کتاب'], 3)).toEqual([]);
		expect(nearTerms('اب', ['تب'], 3)).toEqual([]);
	});
});
