import { describe, expect, it } from 'vitest';
import { displayRecoveryCode, parseSecondCode, recoveryCodeFrom } from './second-code';

describe('a code of the second step', () => {
	it('is one of the app when it has six digits, in any digits and with any gaps', () => {
		for (const typed of ['123456', '۱۲۳۴۵۶', '١٢٣٤٥٦', ' 123 456 ', '۱۲۳\u200c۴۵۶', '123-456'])
			expect(parseSecondCode(typed), typed).toEqual({
				ok: true,
				value: { by: 'app', code: '123456' }
			});
	});

	it('is a recovery code when it has twelve', () => {
		for (const typed of ['123456789012', '1234 5678 9012', '۱۲۳۴ ۵۶۷۸ ۹۰۱۲', '1234-5678-9012'])
			expect(parseSecondCode(typed), typed).toEqual({
				ok: true,
				value: { by: 'recovery', code: '123456789012' }
			});
	});

	it('is told apart from nothing typed and from anything else', () => {
		for (const typed of ['', ' \u200c '])
			expect(parseSecondCode(typed)).toMatchObject({ reason: 'empty' });
		for (const typed of [
			'12345',
			'1234567',
			'12345a',
			'1e5000',
			'1234567890123',
			'½23456',
			'１２３４５６'
		])
			expect(parseSecondCode(typed), typed).toMatchObject({ reason: 'not-a-code' });
	});

	it('is shown in groups of four and read back as it was', () => {
		const shown = displayRecoveryCode('123456789012');
		expect(shown).toBe('1234 5678 9012');
		expect(parseSecondCode(shown)).toMatchObject({ value: { code: '123456789012' } });
	});
});

describe('a new recovery code', () => {
	it('takes one digit from each random number', () => {
		const random = Uint32Array.from([11, 22, 33, 44, 55, 66, 77, 88, 99, 100, 111, 112]);
		expect(recoveryCodeFrom(random)).toBe('123456789012');
	});

	it('drops the few highest numbers, which would favour the digits 0 to 5', () => {
		const random = Uint32Array.from([2 ** 32 - 1, ...Array.from({ length: 12 }, () => 7)]);
		expect(recoveryCodeFrom(random)).toBe('777777777777');
		expect(recoveryCodeFrom(random.slice(0, 12))).toBeNull();
	});
});
