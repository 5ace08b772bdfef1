import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount } from './money';
import { parseWholeNumber } from './whole-number';

describe('parseWholeNumber', () => {
	it.each([
		['12', 12],
		['۱۲', 12],
		['١٢', 12],
		[' ۱٬۲۵۰٬۰۰۰ ', 1_250_000],
		['1,250,000', 1_250_000],
		['۱،۲۵۰', 1250],
		['1 250 000', 1_250_000],
		['\u200e۱۲\u200f', 12],
		['007', 7],
		['9007199254740991', Number.MAX_SAFE_INTEGER]
	])('reads %j', (input, value) => {
		expect(parseWholeNumber(input)).toEqual({ ok: true, value });
	});

	it.each([
		['', 'empty'],
		[' \u200c ', 'empty'],
		['دو', 'not-a-number'],
		['1e3', 'not-a-number'],
		['0x10', 'not-a-number'],
		['1,2', 'not-a-number'],
		['1,25,000', 'not-a-number'],
		['+3', 'not-a-number'],
		['1.5', 'not-whole'],
		['۱٫۵', 'not-whole'],
		['1/5', 'not-whole'],
		['-1', 'negative'],
		['−۳', 'negative'],
		['9007199254740992', 'too-large'],
		['9'.repeat(400), 'too-large']
	])('refuses %j as %s', (input, reason) => {
		expect(parseWholeNumber(input)).toMatchObject({ ok: false, reason });
	});

	it('reads back every amount the shop prints', () => {
		fc.assert(
			fc.property(fc.maxSafeNat(), fc.constantFrom('fa' as const, 'en' as const), (n, locale) => {
				expect(parseWholeNumber(formatAmount(n, locale))).toEqual({ ok: true, value: n });
			})
		);
	});
});
