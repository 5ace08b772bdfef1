import { describe, expect, it } from 'vitest';
import { vectors } from '../../../tests/vectors/vectors';
import { parseLegalId } from './legal-id';

describe('parseLegalId', () => {
	it.each(vectors.legalId.valid)('takes %j', (input) => {
		expect(parseLegalId(input)).toEqual({ ok: true, value: input });
	});

	it.each(['10380284790', '14003778990', '10100302746', '10320166911'])(
		'takes the published %s',
		(input) => {
			expect(parseLegalId(input).ok).toBe(true);
		}
	);

	it.each(vectors.legalId.invalid)('refuses %j', (input) => {
		expect(parseLegalId(input).ok).toBe(false);
	});

	it.each([
		['', 'empty'],
		['9901234567x', 'not-digits'],
		['990123456721', 'wrong-length'],
		['11111111111', 'repeated-digit'],
		['99000000050', 'zero-serial'],
		['12345678901', 'bad-check-digit']
	])('says of %j: %s', (input, reason) => {
		expect(parseLegalId(input)).toMatchObject({ ok: false, reason });
	});

	it('reads all digit sets', () => {
		expect(parseLegalId('۹۹۰۱۲۳۴۵۶۷۲')).toEqual({ ok: true, value: '99012345672' });
	});
});
