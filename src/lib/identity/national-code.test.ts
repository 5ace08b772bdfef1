import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vectors } from '../../../tests/vectors/vectors';
import { displayNationalCode, parseNationalCode } from './national-code';

describe('parseNationalCode', () => {
	it.each(vectors.nationalCode.valid)('takes %j', (input) => {
		expect(parseNationalCode(input)).toEqual({
			ok: true,
			value: expect.stringMatching(/^\d{10}$/)
		});
	});

	it.each(vectors.nationalCode.invalid)('refuses %j', (input) => {
		expect(parseNationalCode(input).ok).toBe(false);
	});

	it.each([
		['', 'empty'],
		['۹۹۹12345a6', 'not-digits'],
		['999123456', 'wrong-length'],
		['1111111111', 'repeated-digit'],
		['9980000007', 'zero-serial'],
		['9990000019', 'bad-check-digit']
	])('says of %j: %s', (input, reason) => {
		expect(parseNationalCode(input)).toMatchObject({ ok: false, reason });
	});

	it('tells how many digits it got', () => {
		expect(parseNationalCode('999 123 456')).toMatchObject({ detail: { expected: 10, actual: 9 } });
	});

	it('takes exactly one check digit for any nine digits: the one the formula names', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 999_998 }), (serial) => {
				const body = `999${String(serial).padStart(6, '0')}`;
				const [accepted, ...others] = [...'0123456789'].filter(
					(digit) => parseNationalCode(body + digit).ok
				);
				const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
				expect(others).toEqual([]);
				expect((sum + (sum % 11 < 2 ? -1 : 1) * Number(accepted)) % 11).toBe(0);
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('displayNationalCode', () => {
	it('groups the digits of the language', () => {
		const parsed = parseNationalCode('۹۹۹۱۲۳۴۵۶۱');
		if (!parsed.ok) throw new Error(parsed.reason);
		expect(displayNationalCode(parsed.value, 'fa')).toBe('۹۹۹-۱۲۳۴۵۶-۱');
		expect(displayNationalCode(parsed.value, 'en')).toBe('999-123456-1');
	});
});
