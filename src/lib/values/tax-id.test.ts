import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vectors } from '../../../tests/vectors/vectors';
import { isTaxId, LARGEST_TAX_SERIAL, taxId } from './tax-id';

describe('taxId', () => {
	it.each(vectors.taxId.valid)('is $taxId', ({ fiscalId, at, serial, taxId: expected }) => {
		expect(taxId({ memoryId: fiscalId, issuedOnMs: at, serial })).toBe(expected);
		expect(isTaxId(expected)).toBe(true);
	});

	it.each(vectors.taxId.invalid)('is not %s', (text) => {
		expect(isTaxId(text)).toBe(false);
	});

	it('is always accepted by its own check', () => {
		const memoryId = fc.string({
			unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'),
			minLength: 6,
			maxLength: 6
		});
		const issuedOnMs = fc.integer({ min: 0, max: Date.UTC(2200, 0) });
		const serial = fc.integer({ min: 0, max: LARGEST_TAX_SERIAL });
		fc.assert(
			fc.property(memoryId, issuedOnMs, serial, (memory, ms, number) => {
				const id = taxId({ memoryId: memory, issuedOnMs: ms, serial: number });
				expect(id).toMatch(/^.{22}$/);
				expect(isTaxId(id)).toBe(true);
			})
		);
	});

	it('throws for parts that do not fit', () => {
		const parts = { memoryId: 'A1B2C3', issuedOnMs: 0, serial: 1 };
		expect(() => taxId({ ...parts, memoryId: 'a1b2c3' })).toThrow(RangeError);
		expect(() => taxId({ ...parts, memoryId: 'A1B2C' })).toThrow(RangeError);
		expect(() => taxId({ ...parts, serial: LARGEST_TAX_SERIAL + 1 })).toThrow(RangeError);
		expect(() => taxId({ ...parts, serial: 1.5 })).toThrow(RangeError);
		expect(() => taxId({ ...parts, issuedOnMs: -1 })).toThrow(RangeError);
		expect(() => taxId({ ...parts, issuedOnMs: NaN })).toThrow(RangeError);
		for (let check = 0; check < 10; check++) {
			expect(isTaxId(`A1B2C300000FFFFFFFFFF${check}`)).toBe(false);
		}
	});
});
