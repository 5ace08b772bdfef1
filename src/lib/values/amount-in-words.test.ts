import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vectors } from '../../../tests/vectors/vectors';
import { amountInWords } from './amount-in-words';

const VALUES: Record<string, bigint> = Object.fromEntries(
	[
		'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده',
		'بیست سی چهل پنجاه شصت هفتاد هشتاد نود',
		'یکصد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'
	].flatMap((names, row) =>
		names
			.split(' ')
			.map((name, index) => [
				name,
				row === 0 ? BigInt(index) : row === 1 ? BigInt(index + 2) * 10n : BigInt(index + 1) * 100n
			])
	)
);
const SCALES: Record<string, bigint> = {
	هزار: 10n ** 3n,
	میلیون: 10n ** 6n,
	میلیارد: 10n ** 9n,
	تریلیون: 10n ** 12n,
	کوادریلیون: 10n ** 15n,
	کوینتیلیون: 10n ** 18n
};

/** Reads words back; throws on a word that is no number. */
function read(words: string): bigint {
	if (words.startsWith('منفی ')) return -read(words.slice(5));
	let total = 0n;
	let group = 0n;
	for (const word of words.split(/ و | /)) {
		const scale = SCALES[word];
		const value = VALUES[word];
		if (scale !== undefined) {
			total += group * scale;
			group = 0n;
		} else if (value !== undefined) {
			group += value;
		} else {
			throw new Error(`not a number word: ${word}`);
		}
	}
	return total + group;
}

describe('amountInWords', () => {
	it.each(vectors.words)('writes %s', (amount, words) => {
		expect(amountInWords(BigInt(amount))).toBe(words);
	});

	it('writes every number below ten thousand so that it reads back', () => {
		for (let n = 0n; n < 10_000n; n++) expect(read(amountInWords(n))).toBe(n);
	});

	it('reads back whatever the size', () => {
		const limit = 10n ** 21n - 1n;
		fc.assert(
			fc.property(fc.bigInt({ min: -limit, max: limit }), (n) => {
				expect(read(amountInWords(n))).toBe(n);
			}),
			{ numRuns: 1000 }
		);
	});

	it('throws rather than leave out a scale it has no word for', () => {
		expect(() => amountInWords(10n ** 21n)).toThrow(RangeError);
	});
});
