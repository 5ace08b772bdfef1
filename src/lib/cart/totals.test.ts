import { describe, expect, it } from 'vitest';
import { rial } from '$lib/values/money';
import type { VatClass } from '$lib/values/vat';
import { priceCart, type LineFacts } from './totals';

const NOW = Date.UTC(2026, 10, 22);
const RATES = [
	{ vatClass: 'standard', validFrom: 0, rateBasisPoints: 900 },
	{ vatClass: 'standard', validFrom: NOW - 1000, rateBasisPoints: 1000 },
	{ vatClass: 'special', validFrom: 0, rateBasisPoints: 1237 }
];

function line(changes: Partial<LineFacts> = {}): LineFacts {
	const priceRial = changes.priceRial ?? rial(1_000_000);
	return {
		variantId: 1,
		quantity: 1,
		seenPriceRial: priceRial,
		priceRial,
		vatClass: 'standard',
		stock: 10,
		maxPerOrder: 20,
		isOnSale: true,
		...changes
	};
}

function only(changes: Partial<LineFacts>) {
	const [priced] = priceCart([line(changes)], RATES, null, NOW).lines;
	if (!priced) throw new Error('the line is missing');
	return priced;
}

describe('priceCart', () => {
	it('adds VAT at the rate in force', () => {
		const quote = priceCart([line({ quantity: 3 })], RATES, null, NOW);
		expect(quote).toMatchObject({
			goodsRial: 3_000_000,
			vatRial: 300_000,
			goodsGrossRial: 3_300_000,
			deliveryRial: 0,
			totalRial: 3_300_000,
			pieces: 3
		});
		expect(priceCart([line()], RATES, null, NOW - 5000).vatRial).toBe(90_000);
	});

	it('keeps a sold-out line without counting it', () => {
		expect(only({ stock: 0 })).toMatchObject({ state: 'sold-out', counted: 0, total: 0 });
		expect(priceCart([line({ stock: 0 }), line()], RATES, null, NOW).totalRial).toBe(1_100_000);
	});

	it('keeps a line that is no longer sold without counting it, whatever its stock', () => {
		expect(only({ isOnSale: false, stock: 9 })).toMatchObject({ state: 'not-sold', counted: 0 });
	});

	it('counts what is in stock when more are wanted', () => {
		expect(only({ quantity: 7, stock: 2 })).toMatchObject({
			state: 'short',
			counted: 2,
			quantity: 7,
			total: 2_200_000
		});
	});

	it('counts no more than one order of the product may hold', () => {
		expect(only({ quantity: 7, maxPerOrder: 5 })).toMatchObject({ state: 'short', counted: 5 });
	});

	it('tells a price that changed since it was shown, VAT included', () => {
		expect(only({ seenPriceRial: rial(900_000) }).unitGrossBefore).toBe(990_000);
		expect(only({}).unitGrossBefore).toBeNull();
	});

	it('charges delivery with its own VAT, and nothing from the amount that makes it free', () => {
		const terms = {
			priceRial: rial(500_000),
			freeFromRial: rial(2_200_000),
			vatClass: 'standard' as const
		};
		const paid = priceCart([line()], RATES, terms, NOW);
		expect(paid.delivery).toEqual({
			taxable: 500_000,
			vatRateBp: 1000,
			vat: 50_000,
			total: 550_000
		});
		expect(paid.totalRial).toBe(1_650_000);
		const free = priceCart([line({ quantity: 2 })], RATES, terms, NOW);
		expect(free).toMatchObject({ deliveryRial: 0, totalRial: 2_200_000 });
	});

	it('refuses amounts that cannot be exact', () => {
		expect(() => only({ priceRial: rial(9_007_199_254_740_000), quantity: 10 })).toThrow(
			RangeError
		);
	});

	it('sums 100,000 random carts exactly, checked with big integers', () => {
		const random = seeded(20261122);
		for (let round = 0; round < 100_000; round += 1) {
			const facts = Array.from({ length: 1 + (random() % 6) }, () => randomLine(random));
			const terms =
				random() % 3 === 0
					? null
					: { ...randomTerms(random), freeFromRial: random() % 2 ? null : rial(random() % 1e9) };
			const quote = priceCart(facts, RATES, terms, NOW);
			const wanted = inBigIntegers(facts, terms);
			// One comparison a round: an expect() for each would take longer than the sums.
			const isExact =
				BigInt(quote.goodsRial) === wanted.goods &&
				BigInt(quote.deliveryRial) === wanted.delivery &&
				BigInt(quote.vatRial) === wanted.vat &&
				BigInt(quote.totalRial) === wanted.goods + wanted.delivery + wanted.vat;
			if (!isExact) expect({ round, facts, terms, quote }).toEqual(wanted);
		}
	});
});

const RATE: Record<VatClass, bigint> = { standard: 1000n, exempt: 0n, special: 1237n };

function inBigIntegers(facts: LineFacts[], terms: ReturnType<typeof randomTerms> | null) {
	let goods = 0n;
	let vat = 0n;
	for (const { priceRial, vatClass, quantity, stock, maxPerOrder, isOnSale } of facts) {
		const counted = isOnSale
			? BigInt([quantity, stock, maxPerOrder].sort((a, b) => a - b)[0] ?? 0)
			: 0n;
		const taxable = BigInt(priceRial) * counted;
		goods += taxable;
		vat += (taxable * RATE[vatClass]) / 10_000n;
	}
	if (!terms) return { goods, delivery: 0n, vat };
	const isFree = terms.freeFromRial !== null && goods + vat >= BigInt(terms.freeFromRial);
	const delivery = isFree ? 0n : BigInt(terms.priceRial);
	return { goods, delivery, vat: vat + (delivery * RATE[terms.vatClass]) / 10_000n };
}

function randomLine(random: () => number): LineFacts {
	return line({
		quantity: 1 + (random() % 1000),
		// Also amounts that are no whole toman, where rounding down matters.
		priceRial: rial(1 + (random() % 4_000_000_000)),
		vatClass: randomClass(random),
		stock: random() % 4 === 0 ? 0 : random() % 2000,
		maxPerOrder: 1 + (random() % 1000),
		isOnSale: random() % 10 !== 0
	});
}

function randomTerms(random: () => number) {
	return {
		priceRial: rial(random() % 5_000_000),
		freeFromRial: null as ReturnType<typeof rial> | null,
		vatClass: randomClass(random)
	};
}

function randomClass(random: () => number): VatClass {
	return (['standard', 'exempt', 'special'] as const)[random() % 3] ?? 'standard';
}

/** mulberry32: 32-bit whole numbers from a seed, so that a failing round can be repeated. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return (t ^ (t >>> 14)) >>> 0;
	};
}
