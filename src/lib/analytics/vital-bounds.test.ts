import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundOf, seventyFifth, VITAL_LIMITS } from './vital-bounds';
import { VITALS } from './vocabulary';

describe('boundOf', () => {
	it('never makes a page look faster than it was, and grades it the same', () => {
		fc.assert(
			fc.property(fc.constantFrom(...VITALS), fc.nat(1900), (vital, value) => {
				const bound = boundOf(vital, value);
				expect(bound).toBeGreaterThanOrEqual(value);
				const { good, poor } = VITAL_LIMITS[vital];
				for (const limit of [good, poor]) expect(bound <= limit).toBe(value <= limit);
			})
		);
	});

	it('has a last span for whatever is slower', () => {
		expect(boundOf('lcp', 600_000)).toBe(20_000);
		expect(boundOf('cls', 9000)).toBe(2000);
	});
});

describe('seventyFifth', () => {
	it('is the bound three quarters keep', () => {
		expect(seventyFifth([])).toBeNull();
		const buckets = [
			{ upTo: 300, events: 1 },
			{ upTo: 100, events: 2 },
			{ upTo: 200, events: 1 }
		];
		expect(seventyFifth(buckets)).toBe(200);
		expect(seventyFifth(buckets.slice(1))).toBe(200);
	});

	it('agrees with sorting all values', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(30), { minLength: 1 }), (values) => {
				const counts = Map.groupBy(values, (value) => value);
				const buckets = [...counts].map(([upTo, all]) => ({ upTo, events: all.length }));
				const sorted = values.toSorted((a, b) => a - b);
				expect(seventyFifth(buckets)).toBe(sorted[Math.ceil(values.length * 0.75) - 1]);
			})
		);
	});
});
