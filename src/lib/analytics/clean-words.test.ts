import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPersianDigits } from '$lib/values/digits';
import { cleanWords } from './clean-words';
import { LONGEST_WORDS } from './vocabulary';

describe('cleanWords', () => {
	it('folds what is searched, so that one thing counts as one', () => {
		expect(cleanWords('  كتابِ   رياضي ')).toBe('کتاب ریاضی');
		expect(cleanWords('گوشی۱۲۸')).toBe('گوشی128');
		expect(cleanWords('!!')).toBeNull();
	});

	it('keeps the numbers that products have', () => {
		for (const words of ['پاوربانک 20000', 'iphone 15 128 256', 'رم 3200 16', 'a4 80 500'])
			expect(cleanWords(words)).not.toBeNull();
	});

	it.each([
		...['09990000001', '۰۹۹۹۰۰۰۰۰۰۱', '0999 000 0001', '0999-000-00-01', '(0999) 000 0001'],
		...['+98 999 000 0001', 'سفارش 1234567890', '6037-9911-0000-0000', '12345-67890'],
		...['someone@example.com', 'someone＠example.com', 'someone(at)example', 'someone gmail com'],
		...['https://example.com/x', 'www.example.com', '٠٩٩٩٠٠٠٠٠٠١', '０９９９０００００００１']
	])('drops what looks personal: %s', (typed) => {
		expect(cleanWords(typed)).toBeNull();
	});

	it('drops a long number in whichever digits and between whatever words', () => {
		const digits = fc.stringMatching(/^\d{7,16}$/);
		const words = fc.stringMatching(/^[a-zا-ی ]{0,12}$/);
		fc.assert(
			fc.property(words, digits, words, fc.boolean(), (before, number, after, isPersian) => {
				const written = isPersian ? toPersianDigits(number) : number;
				expect(cleanWords(`${before} ${written} ${after}`)).toBeNull();
			})
		);
	});

	it('gives bounded words of letters and digits, and cleaning them again changes nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
				const clean = cleanWords(typed);
				if (clean === null) return;
				expect(clean.length).toBeLessThanOrEqual(LONGEST_WORDS);
				expect(clean).toMatch(/^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u);
				expect(cleanWords(clean)).toBe(clean);
			})
		);
	});
});
