import { describe, expect, it } from 'vitest';
import { vectors } from '../../../tests/vectors/vectors';
import { parseEconomicCode } from './economic-code';
import { parseLegalId } from './legal-id';

describe('parseEconomicCode', () => {
	it.each(vectors.economicCode.valid)('takes %s as %s', (input, kind) => {
		const warnings = kind === 'legacy' ? ['legacy-number'] : [];
		expect(parseEconomicCode(input)).toEqual({ ok: true, value: { code: input, kind, warnings } });
	});

	it.each(vectors.economicCode.invalid)('refuses %j', (input) => {
		expect(parseEconomicCode(input).ok).toBe(false);
	});

	it.each([
		['', 'empty'],
		['41111111111A', 'not-digits'],
		['123', 'wrong-length'],
		['111111111111', 'repeated-digit'],
		['99912345610000', 'zero-suffix'],
		['99900000190001', 'bad-check-digit'],
		['99012345673', 'bad-check-digit']
	])('says of %j: %s', (input, reason) => {
		expect(parseEconomicCode(input)).toMatchObject({ ok: false, reason });
	});

	it('takes 14 digits of a foreigner without a checksum, but not without a number', () => {
		const isForeign = true;
		expect(parseEconomicCode('12345678901201', { isForeign })).toMatchObject({
			ok: true,
			value: { kind: 'foreign' }
		});
		expect(parseEconomicCode('12345678901200', { isForeign })).toMatchObject({
			reason: 'zero-suffix'
		});
		expect(parseEconomicCode('12345678901201').ok).toBe(false);
	});

	it("warns when it is not the company's own national ID", () => {
		const own = parseLegalId('99012345672');
		if (!own.ok) throw new Error(own.reason);
		expect(parseEconomicCode('99000000119', { legalId: own.value })).toMatchObject({
			value: { warnings: ['differs-from-legal-id'] }
		});
		expect(parseEconomicCode('۹۹۰۱۲۳۴۵۶۷۲', { legalId: own.value })).toMatchObject({
			value: { code: '99012345672', warnings: [] }
		});
	});
});
