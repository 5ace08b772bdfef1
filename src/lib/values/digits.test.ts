import { describe, expect, it } from 'vitest';
import { localDigits, toLatinDigits, toPersianDigits } from './digits';

describe('digits', () => {
	it('reads all three digit sets as ASCII', () => {
		expect(toLatinDigits('۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ 0123456789')).toBe(
			'0123456789 0123456789 0123456789'
		);
	});

	it('writes all three digit sets as Persian', () => {
		expect(toPersianDigits('0123456789 ٠١٢٣٤٥٦٧٨٩ ۴۵۶')).toBe('۰۱۲۳۴۵۶۷۸۹ ۰۱۲۳۴۵۶۷۸۹ ۴۵۶');
	});

	it('leaves everything else alone', () => {
		expect(toLatinDigits('کتاب «۲» ٫٬')).toBe('کتاب «2» ٫٬');
		expect(toPersianDigits('A-4.5')).toBe('A-۴.۵');
	});

	it('follows the language of the reader', () => {
		expect(localDigits('3 از ۱۲', 'fa')).toBe('۳ از ۱۲');
		expect(localDigits('3 of ۱۲', 'en')).toBe('3 of 12');
	});
});
