import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rial } from '$lib/values/money';
import { sumAmounts } from '$lib/values/vat';
import { creditOf } from './credit';
import { invoiceLines, type InvoiceLine } from './invoice';

const sale = invoiceLines(
	[
		{ quantity: 3, unitPriceRial: rial(1_250_000), discountRial: rial(50_000) },
		{ quantity: 1, unitPriceRial: rial(600_000), discountRial: rial(0) }
	].map((each) => ({
		...each,
		kind: 'goods' as const,
		code: 'A',
		nameFa: 'کالا',
		optionsFa: '',
		unit: 'piece' as const,
		vatRateBasisPoints: 1000
	}))
);

const give = (remaining: readonly InvoiceLine[], wanted: Parameters<typeof creditOf>[2]) => {
	const credit = creditOf(sale, remaining, wanted);
	if (!credit.ok) throw new Error(credit.reason);
	return credit.value;
};

describe('a credit note', () => {
	it('gives everything back at once, to the rial', () => {
		const { lines, remaining } = give(sale, 'all');
		expect(lines).toEqual(sale);
		expect(remaining).toEqual([]);
	});

	it('gives one of three back with its part of the discount', () => {
		const { lines, remaining } = give(sale, [{ position: 1, quantity: 1 }]);
		// Of 50,000 two pieces keep 33,333 rounded down; the returned piece takes the rest.
		expect(lines).toMatchObject([
			{ position: 1, quantity: 1, gross: 1_250_000, discount: 16_667, taxable: 1_233_333 }
		]);
		expect(remaining).toMatchObject([
			{ position: 1, quantity: 2, discount: 33_333 },
			{ position: 2, quantity: 1 }
		]);
	});

	it('adds up to the sale, whatever is given back in whatever order', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.record({ q: fc.integer({ min: 1, max: 9 }), p: fc.nat(99_999), d: fc.nat(100) }),
					{
						minLength: 1,
						maxLength: 5
					}
				),
				fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 4 })), { maxLength: 12 }),
				(goods, steps) => {
					const sold = invoiceLines(
						goods.map(({ q, p, d }) => ({
							...{ kind: 'goods', code: 'A', nameFa: 'ک', optionsFa: '', unit: 'piece' },
							quantity: q,
							unitPriceRial: rial(p),
							discountRial: rial(Math.floor((p * q * d) / 100)),
							vatRateBasisPoints: 1000
						}))
					);
					let remaining: readonly InvoiceLine[] = sold;
					const credited: InvoiceLine[] = [];
					for (const [index, quantity] of steps) {
						const credit = creditOf(sold, remaining, [{ position: index + 1, quantity }]);
						if (!credit.ok) continue;
						credited.push(...credit.value.lines);
						({ remaining } = credit.value);
					}
					const all = sumAmounts([...credited, ...remaining]);
					expect(all).toEqual(sumAmounts(sold));
					for (const line of credited) {
						expect(line.total).toBe(line.taxable + line.vat);
						expect(line.taxable).toBe(line.gross - line.discount);
						expect(Math.min(line.discount, line.taxable, line.vat)).toBeGreaterThanOrEqual(0);
					}
				}
			)
		);
	});

	it.each([
		['more than was sold', [{ position: 1, quantity: 4 }], 'more-than-remains'],
		[
			'the same piece twice',
			[1, 1, 1, 1].map((quantity) => ({ position: 1, quantity })),
			'more-than-remains'
		],
		['a row that never was', [{ position: 9, quantity: 1 }], 'unknown-line'],
		['nothing', [], 'nothing-asked'],
		['half a piece', [{ position: 1, quantity: 0.5 }], 'not-a-quantity'],
		['less than nothing', [{ position: 1, quantity: -1 }], 'not-a-quantity']
	])('refuses %s', (_, wanted, reason) => {
		expect(creditOf(sale, sale, wanted)).toMatchObject({ ok: false, reason });
	});

	it('refuses what was given back before', () => {
		const { remaining } = give(sale, [{ position: 2, quantity: 1 }]);
		expect(creditOf(sale, remaining, [{ position: 2, quantity: 1 }])).toMatchObject({
			reason: 'more-than-remains'
		});
		expect(creditOf(sale, [], 'all')).toMatchObject({ reason: 'nothing-left' });
	});
});
