import { describe, expect, it } from 'vitest';
import { vectors } from '../../../tests/vectors/vectors';
import { displayPostalCode, isUnusualPostalCode, parsePostalCode } from './postal-code';

describe('parsePostalCode', () => {
	it.each(vectors.postalCode.valid)('takes %j', (input) => {
		expect(parsePostalCode(input)).toEqual({ ok: true, value: expect.stringMatching(/^\d{10}$/) });
	});

	it.each(vectors.postalCode.invalid)('refuses %j', (input) => {
		expect(parsePostalCode(input).ok).toBe(false);
	});

	it.each(vectors.postalCode.warnOnly)('takes %j, with a warning', (input) => {
		const parsed = parsePostalCode(input);
		expect(parsed.ok && isUnusualPostalCode(parsed.value)).toBe(true);
	});

	it('does not warn of an ordinary code', () => {
		const parsed = parsePostalCode('14578-99999');
		expect(parsed.ok && !isUnusualPostalCode(parsed.value)).toBe(true);
		expect(parsed.ok && displayPostalCode(parsed.value, 'fa')).toBe('۱۴۵۷۸-۹۹۹۹۹');
	});

	it.each([
		['  ', 'empty'],
		['14578A9999', 'not-digits'],
		['145789999', 'wrong-length'],
		['1111111111', 'repeated-digit'],
		['1425789999', 'zero-or-two-in-route']
	])('says of %j: %s', (input, reason) => {
		expect(parsePostalCode(input)).toMatchObject({ ok: false, reason });
	});
});
