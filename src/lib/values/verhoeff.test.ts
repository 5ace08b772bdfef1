import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVerhoeffValid, verhoeffDigit } from './verhoeff';

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 30 });

describe('Verhoeff', () => {
	it.each([
		['68697057172018463000000000012', 2],
		['68697057172018463000000008173', 8],
		['68697057172018463002572613409', 1],
		['236', 3]
	])('%s takes %i', (text, digit) => {
		expect(verhoeffDigit(text)).toBe(digit);
	});

	it('accepts its own digit and no other', () => {
		fc.assert(
			fc.property(digits, (text) => {
				for (let digit = 0; digit < 10; digit++) {
					expect(isVerhoeffValid(`${text}${digit}`)).toBe(digit === verhoeffDigit(text));
				}
			})
		);
	});

	it('catches every wrong digit and every swap of neighbours', () => {
		fc.assert(
			fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, at, change) => {
				const whole = `${text}${verhoeffDigit(text)}`;
				const index = at % (whole.length - 1);
				const wrong = (Number(whole[index]) + change) % 10;
				expect(isVerhoeffValid(whole.slice(0, index) + wrong + whole.slice(index + 1))).toBe(false);
				const [one = '', other = ''] = whole.slice(index, index + 2);
				if (one === other) return;
				expect(isVerhoeffValid(whole.slice(0, index) + other + one + whole.slice(index + 2))).toBe(
					false
				);
			})
		);
	});

	it('needs digits', () => {
		expect(() => verhoeffDigit('12a')).toThrow(RangeError);
		expect(isVerhoeffValid('')).toBe(false);
	});
});
