import { describe, expect, it } from 'vitest';
import { vectors } from '../../../tests/vectors/vectors';
import { displayLandline, parseLandline } from './landline';
import { provinces } from './provinces';

describe('parseLandline', () => {
	it.each(vectors.landline.valid)('takes %j as %s', (input, canonical) => {
		expect(parseLandline(input)).toEqual({ ok: true, value: canonical });
	});

	it.each(vectors.landline.invalid)('refuses %j', (input) => {
		expect(parseLandline(input).ok).toBe(false);
	});

	it.each([
		['', 'empty'],
		['0211234567a', 'not-digits'],
		['+44 20 7946 0000', 'foreign-number'],
		['09120000000', 'mobile-number'],
		['+98 912 000 0000', 'mobile-number'],
		['22222222', 'missing-area-code'],
		['02912345678', 'unknown-area-code'],
		['0212222222', 'wrong-length'],
		['02101234567', 'bad-subscriber-number'],
		['02112345678', 'bad-subscriber-number']
	])('says of %j: %s', (input, reason) => {
		expect(parseLandline(input)).toMatchObject({ ok: false, reason });
	});

	it('knows the area code of every province', () => {
		for (const { areaCode } of provinces) {
			expect(parseLandline(`${areaCode}33334444`)).toEqual({
				ok: true,
				value: `+98${areaCode.slice(1)}33334444`
			});
		}
	});

	it('is shown as people write it, and read back', () => {
		const parsed = parseLandline('+982122223333');
		if (!parsed.ok) throw new Error(parsed.reason);
		expect(displayLandline(parsed.value, 'fa')).toBe('۰۲۱ ۲۲۲۲ ۳۳۳۳');
		expect(parseLandline(displayLandline(parsed.value, 'fa'))).toEqual(parsed);
	});
});
