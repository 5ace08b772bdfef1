import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rial } from '$lib/values/money';
import { sumAmounts } from '$lib/values/vat';
import { vectors } from '../../../tests/vectors/vectors';
import { invoiceLines, type OrderLineSnapshot } from './invoice';

const line: OrderLineSnapshot = {
	kind: 'goods',
	code: 'A-1',
	nameFa: 'کفش پیاده‌روی',
	optionsFa: '',
	unit: 'pair',
	quantity: 1,
	unitPriceRial: rial(1_000_000),
	discountRial: rial(0),
	vatRateBasisPoints: 1000
};

const anyLine = fc
	.record({
		quantity: fc.integer({ min: 1, max: 10_000 }),
		unitPriceRial: fc.integer({ min: 0, max: 9_999_999_999 }).map(rial),
		vatRateBasisPoints: fc.constantFrom(0, 900, 1000, 1200),
		part: fc.double({ min: 0, max: 1, noNaN: true })
	})
	.map(({ part, ...each }) => ({
		...line,
		...each,
		discountRial: rial(Math.floor(part * each.unitPriceRial * each.quantity))
	}));

describe('the lines of an invoice', () => {
	it.each(vectors.vat)('computes $unit × $q − $disc at $rate', (vector) => {
		const [computed] = invoiceLines([
			{
				...line,
				quantity: vector.q,
				unitPriceRial: rial(vector.unit),
				discountRial: rial(vector.disc),
				vatRateBasisPoints: vector.rate < 100 ? vector.rate * 100 : vector.rate
			}
		]);
		expect(computed).toMatchObject({
			gross: vector.prdis,
			taxable: vector.adis,
			vat: vector.vam,
			total: vector.total
		});
	});

	it('holds the identities of the form in every line and in the sums', () => {
		fc.assert(
			fc.property(fc.array(anyLine, { minLength: 1, maxLength: 25 }), (lines) => {
				const computed = invoiceLines(lines);
				for (const each of computed) {
					expect(BigInt(each.gross)).toBe(BigInt(each.unitPrice) * BigInt(each.quantity));
					expect(each.taxable).toBe(each.gross - each.discount);
					expect(BigInt(each.vat)).toBe(
						(BigInt(each.taxable) * BigInt(each.rateBasisPoints)) / 10_000n
					);
					expect(each.total).toBe(each.taxable + each.vat);
				}
				const sums = sumAmounts(computed);
				expect(sums.total).toBe(sums.taxable + sums.vat);
				const exact = computed.reduce((sum, each) => sum + BigInt(each.total), 0n);
				expect(BigInt(sums.total)).toBe(exact);
			})
		);
	});

	it('numbers the rows from one and puts the options into the description', () => {
		const lines = invoiceLines([line, { ...line, optionsFa: 'سرمه‌ای، ۴۲' }]);
		expect(lines.map(({ position, description }) => [position, description])).toEqual([
			[1, 'کفش پیاده‌روی'],
			[2, 'کفش پیاده‌روی، سرمه‌ای، ۴۲']
		]);
	});
});
