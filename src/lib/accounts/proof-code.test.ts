import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrom, parseCode } from './proof-code';

describe('a typed code', () => {
	it('is read in any digits and with what phones and people put around it', () => {
		for (const typed of [
			'123456',
			'۱۲۳۴۵۶',
			'١٢٣٤٥٦',
			' 123 456 ',
			'123-456',
			'\u202A123456\u202C',
			'\u2066۱۲۳\u200C۴۵۶\u2069'
		])
			expect(parseCode(typed), JSON.stringify(typed)).toBe('123456');
	});

	it('is no code with letters, other lengths, or digits that only look like ours', () => {
		for (const typed of ['', '12345', '1234567', '12345a', '１２３４５O', '①②③④⑤⑥', '123456#'])
			expect(parseCode(typed), JSON.stringify(typed)).toBeNull();
	});
});

it('makes six digits of any bytes, with leading zeros', () => {
	expect(codeFrom(new Uint8Array(6))).toBe('000000');
	fc.assert(
		fc.property(fc.uint8Array({ minLength: 6, maxLength: 32 }), (bytes) => {
			expect(codeFrom(bytes)).toMatch(/^\d{6}$/);
			expect(parseCode(codeFrom(bytes))).toBe(codeFrom(bytes));
		})
	);
});
