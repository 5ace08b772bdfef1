import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vectors } from '../../../tests/vectors/vectors';
import { fold, indexText, normFa, tokens } from './persian-text';

const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.string({
		unit: fc.constantFrom(
			...'آاأإٱءؤئیيىےۓکكهۀۂەھةو',
			...'\u0654\u0653\u064B\u0651\u0670\u0640\u200C\u200D\u200E\u00AC\u00A0 \n\rABİé1۱١ﻻﷲ﷼ﹱ'
		),
		maxLength: 20
	})
);

describe('normFa', () => {
	it.each(vectors.normalize)('keeps $in as $out', ({ in: input, out }) => {
		expect(normFa(input)).toBe(out);
	});

	it.each([
		['زكاة', 'زکاة'],
		['أحمد', 'أحمد'],
		['کِتابِ', 'کِتابِ'],
		['۱۲۳ ١٢٣', '۱۲۳ ١٢٣'],
		['لپ¬تاپ', 'لپ‌تاپ'],
		['نام\u00A0من', 'نام من'],
		['خانه‌ی ما', 'خانه‌ی ما'],
		['پارە ہمہ ھمە', 'پاره همه همه'],
		['رئیس'.normalize('NFD'), 'رئیس'],
		['خانۀ'.normalize('NFD'), 'خانهٔ'],
		['\u202Eدزد\u202C', 'دزد'],
		['a\u0000b\uD800c', 'abc']
	])('keeps %j as %j', (input, output) => {
		expect(normFa(input)).toBe(output);
	});

	it('keeps the lines of a longer text, with at most one empty one between', () => {
		expect(normFa(' یک \r\n دو\n\n\n\nسه\n')).toBe('یک\nدو\n\nسه');
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const once = normFa(text);
				expect(normFa(once)).toBe(once);
			}),
			{ numRuns: 2000 }
		);
	});
});

describe('fold', () => {
	it.each([
		['خانۀ ما', 'خانه ما'],
		['قرآن', 'قران'],
		['رئیس', 'رییس'],
		['رئیس'.normalize('NFD'), 'رییس'],
		['زكاة', 'زکاه'],
		['أحمد', 'احمد'],
		['۱۲۳ ١٢٣', '123 123'],
		['کِتابِ', 'کتاب'],
		['شیء', 'شی'],
		['مؤمن', 'مومن'],
		['Galaxy A۱۵', 'galaxy a15']
	])('compares %j as %j', (input, output) => {
		expect(fold(input)).toBe(output);
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const once = fold(text);
				expect(fold(once)).toBe(once);
			}),
			{ numRuns: 2000 }
		);
	});

	it('is the same for a text and its normalised form', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(fold(normFa(text))).toBe(fold(text));
			}),
			{ numRuns: 2000 }
		);
	});
});

describe('indexText', () => {
	it.each(vectors.normalize)('indexes $in as $index', ({ in: input, index }) => {
		expect(indexText(input)).toBe(index);
	});

	it('adds each compound once in one piece', () => {
		expect(indexText('لپ‌تاپ و کیف لپ‌تاپ، نمی‌خواهم‌ش')).toBe(
			'لپ تاپ و کیف لپ تاپ، نمی خواهم ش لپتاپ نمیخواهمش'
		);
	});
});

describe('tokens', () => {
	it('are the folded words, without signs', () => {
		expect(tokens('«لپ‌تاپ» AND "می* — ۱۵٫۶')).toEqual(['لپ', 'تاپ', 'and', 'می', '15', '6']);
		expect(tokens('"*()«»')).toEqual([]);
	});

	it('hold nothing but letters and digits', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				for (const token of tokens(text)) expect(token).toMatch(/^[\p{L}\p{N}]+$/u);
			})
		);
	});
});
