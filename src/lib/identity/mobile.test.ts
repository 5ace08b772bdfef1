import { describe, expect, it } from 'vitest';
import { vectors } from '../../../tests/vectors/vectors';
import { displayMobile, parseMobile } from './mobile';

describe('parseMobile', () => {
	it.each(vectors.mobile.valid)('takes %j as %s', (input, canonical) => {
		expect(parseMobile(input)).toEqual({ ok: true, value: canonical });
	});

	it.each(vectors.mobile.invalid)('refuses %j', (input) => {
		expect(parseMobile(input).ok).toBe(false);
	});

	it.each([
		['', 'empty'],
		['0912٫0000000', 'not-digits'],
		['09+120000000', 'not-digits'],
		['+1 9120000000', 'foreign-number'],
		['+979120000000', 'foreign-number'],
		['0044 20 7946 0000', 'foreign-number'],
		['02120000000', 'not-mobile'],
		['+98 21 2000 0000', 'not-mobile'],
		['0912000000', 'wrong-length'],
		['091200000000', 'wrong-length'],
		['0098912000000', 'wrong-length']
	])('says of %j: %s', (input, reason) => {
		expect(parseMobile(input)).toMatchObject({ ok: false, reason });
	});

	it('is shown as people write it, and read back', () => {
		const parsed = parseMobile('+989123456789');
		if (!parsed.ok) throw new Error(parsed.reason);
		expect(displayMobile(parsed.value, 'fa')).toBe('۰۹۱۲ ۳۴۵ ۶۷۸۹');
		expect(displayMobile(parsed.value, 'en')).toBe('0912 345 6789');
		expect(parseMobile(displayMobile(parsed.value, 'fa'))).toEqual(parsed);
	});
});
