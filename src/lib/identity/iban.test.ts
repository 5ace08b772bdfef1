import { describe, expect, it } from 'vitest';
import { vectors } from '../../../tests/vectors/vectors';
import { displayIban, parseIban } from './iban';

describe('parseIban', () => {
	it.each(vectors.iban.valid)('takes %j', (input) => {
		expect(parseIban(input)).toEqual({ ok: true, value: expect.stringMatching(/^IR\d{24}$/) });
	});

	it.each(vectors.iban.invalid)('refuses %j', (input) => {
		expect(parseIban(input).ok).toBe(false);
	});

	it.each([
		['', 'empty'],
		['DE330120000000000009900001', 'not-iranian'],
		['IR33012000000000000990000x', 'not-digits'],
		['IR33012000000000000990000', 'wrong-length'],
		['IR', 'wrong-length'],
		['IR390170000000000009900020', 'bad-check-digits']
	])('says of %j: %s', (input, reason) => {
		expect(parseIban(input)).toMatchObject({ ok: false, reason });
	});

	it('is shown in groups of four, and read back', () => {
		const parsed = parseIban('ir۳۹۰۱۷۰۰۰۰۰۰۰۰۰۰۰۰۹۹۰۰۰۰۲');
		if (!parsed.ok) throw new Error(parsed.reason);
		expect(displayIban(parsed.value)).toBe('IR39 0170 0000 0000 0009 9000 02');
		expect(parseIban(displayIban(parsed.value))).toEqual(parsed);
	});
});
