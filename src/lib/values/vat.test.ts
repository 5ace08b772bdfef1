import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vectors } from '../../../tests/vectors/vectors';
import { isWholeToman, rial } from './money';
import {
	lineAmounts,
	priceWithVat,
	priceWithoutVat,
	rateOn,
	sumAmounts,
	vatOf,
	type VatRate
} from './vat';

describe('lineAmounts', () => {
	it.each(vectors.vat)('$unit × $q − $disc at $rate %', (vector) => {
		const amounts = lineAmounts({
			unitPrice: rial(vector.unit),
			quantity: vector.q,
			discount: rial(vector.disc),
			rateBp: vector.rate * 100
		});
		expect(amounts).toEqual({
			gross: vector.prdis,
			discount: vector.disc,
			taxable: vector.adis,
			vat: vector.vam,
			total: vector.total
		});
	});

	it('throws for a discount above the gross, and for anything negative', () => {
		const line = { unitPrice: rial(1000), quantity: 2, discount: rial(0), rateBp: 1000 };
		expect(() => lineAmounts({ ...line, discount: rial(2001) })).toThrow(RangeError);
		expect(() => lineAmounts({ ...line, discount: rial(-1) })).toThrow(RangeError);
		expect(() => lineAmounts({ ...line, quantity: -1 })).toThrow(RangeError);
		expect(() => lineAmounts({ ...line, unitPrice: rial(-10) })).toThrow(RangeError);
		expect(() => lineAmounts({ ...line, rateBp: 10_001 })).toThrow(RangeError);
		expect(() => lineAmounts({ ...line, rateBp: 9.5 })).toThrow(RangeError);
	});
});

describe('vatOf', () => {
	it('stays exact where the product passes 2^53', () => {
		expect(vatOf(rial(Number.MAX_SAFE_INTEGER), 999)).toBe(899819205548625);
		expect(vatOf(rial(Number.MAX_SAFE_INTEGER), 10_000)).toBe(Number.MAX_SAFE_INTEGER);
	});

	it('is exact, not rounded, for whole-toman amounts at ten per cent', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2 ** 40 }), (toman) => {
				expect(vatOf(rial(toman * 10), 1000)).toBe(toman);
			})
		);
	});

	it('refuses a negative amount, for a refund mirrors its invoice', () => {
		expect(() => vatOf(rial(-10), 1000)).toThrow(RangeError);
	});
});

describe('sumAmounts', () => {
	it('sums 100,000 random carts exactly as BigInt does', { timeout: 60_000 }, () => {
		const next = randomNumbers(20_261_122);
		for (let cart = 0; cart < 100_000; cart++) {
			const lines = Array.from({ length: 1 + next(12) }, () => {
				const unitPrice = rial(next(500_000_000) * 10);
				const quantity = 1 + next(99);
				const discount = rial(next(unitPrice * quantity + 1));
				return { unitPrice, quantity, discount, rateBp: [0, 900, 1000, 1250][next(4)] ?? 0 };
			});
			const sum = sumAmounts(lines.map(lineAmounts));
			let gross = 0n;
			let taxable = 0n;
			let vat = 0n;
			for (const line of lines) {
				const lineGross = BigInt(line.unitPrice) * BigInt(line.quantity);
				const lineTaxable = lineGross - BigInt(line.discount);
				gross += lineGross;
				taxable += lineTaxable;
				vat += (lineTaxable * BigInt(line.rateBp)) / 10_000n;
			}
			const isExact =
				BigInt(sum.gross) === gross &&
				BigInt(sum.taxable) === taxable &&
				BigInt(sum.vat) === vat &&
				BigInt(sum.total) === taxable + vat &&
				sum.gross - sum.discount === sum.taxable;
			if (!isExact) expect({ lines, sum }).toBe('exact');
		}
	});

	it('is nothing for no lines', () => {
		expect(sumAmounts([])).toEqual({ gross: 0, discount: 0, taxable: 0, vat: 0, total: 0 });
	});
});

describe('priceWithVat', () => {
	it('is what one piece costs; a whole toman when the net price is a multiple of ten tomans', () => {
		expect(priceWithVat(rial(19_990), 1000)).toBe(21_989);
		expect(isWholeToman(priceWithVat(rial(19_900), 1000))).toBe(true);
		expect(priceWithVat(rial(19_990), 0)).toBe(19_990);
	});
});

describe('rateOn', () => {
	const rates: VatRate[] = [
		{ vatClass: 'standard', validFrom: 2000, rateBasisPoints: 1000 },
		{ vatClass: 'standard', validFrom: 1000, rateBasisPoints: 900 },
		{ vatClass: 'special', validFrom: 1000, rateBasisPoints: 2500 }
	];

	it('is the latest rate of the class that has begun', () => {
		expect(rateOn(rates, 1000, 'standard')).toBe(900);
		expect(rateOn(rates, 1999, 'standard')).toBe(900);
		expect(rateOn(rates, 2000, 'standard')).toBe(1000);
		expect(rateOn(rates, 9999, 'special')).toBe(2500);
	});

	it('is nothing for exempt goods', () => {
		expect(rateOn([], 5, 'exempt')).toBe(0);
	});

	it('throws when no rate is set, rather than sell without tax', () => {
		expect(() => rateOn(rates, 999, 'standard')).toThrow(RangeError);
	});
});

/** Repeatable whole numbers from 0 up to a limit (mulberry32, two draws for wide limits). */
function randomNumbers(seed: number): (limit: number) => number {
	let state = seed;
	function draw(): number {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}
	return (limit) => Math.floor(((draw() + Math.floor(draw() * 2 ** 20)) / 2 ** 20) * limit);
}

describe('priceWithoutVat', () => {
	it('finds the whole toman behind a price, at any rate', () => {
		for (const rateBp of [0, 900, 1000, 1234, 2500])
			for (let net = 0; net <= 3_000_000; net += 49_990) {
				const gross = priceWithVat(rial(net), rateBp);
				expect(priceWithoutVat(gross, rateBp)).toBe(net);
			}
	});
});
