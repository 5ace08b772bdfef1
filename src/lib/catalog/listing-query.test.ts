import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SORTS } from './listing';
import {
	isFiltered,
	parseListingQuery,
	printListingQuery,
	SHELVES,
	toggled,
	withoutFilters,
	type ListingQuery
} from './listing-query';

const read = (text: string) => parseListingQuery(new URLSearchParams(text));

const code = fc.stringMatching(/^[a-z0-9آبچی][a-z0-9.-]{0,12}$/);
const key = fc.oneof(
	fc.constantFrom('brand', 'category'),
	fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/)
);
const facets = fc
	.uniqueArray(fc.tuple(key, fc.uniqueArray(code, { minLength: 1, maxLength: 5 })), {
		selector: ([name]) => name,
		maxLength: 6
	})
	.map((pairs) => new Map(pairs.map(([name, codes]) => [name, new Set(codes)])));
const query: fc.Arbitrary<ListingQuery> = fc
	.record({
		q: fc.constantFrom('', 'لپ‌تاپ', 'هدفون H40', 'a&b=c'),
		shelf: fc.constantFrom(null, ...SHELVES),
		facets,
		onlyAvailable: fc.boolean(),
		minToman: fc.option(fc.nat()),
		maxToman: fc.option(fc.nat()),
		sort: fc.constantFrom(...SORTS),
		page: fc.integer({ min: 1, max: 500 })
	})
	// Words search the whole shop.
	.map((given) => (given.q === '' ? given : { ...given, shelf: null }));

describe('the address of a listing', () => {
	it('reads back what it printed', () => {
		fc.assert(
			fc.property(query, (given) => {
				expect(read(printListingQuery(given))).toEqual(given);
			})
		);
	});

	it('is the same whatever the order in which values were chosen', () => {
		const one = read('f-color=red&brand=b&brand=a');
		const other = read('brand=a&brand=b&f-color=red');
		expect(printListingQuery(one)).toBe(printListingQuery(other));
	});

	it('takes Persian digits and grouped amounts', () => {
		expect(read('min=۱۲٬۵۰۰&max=1,250,000')).toMatchObject({
			minToman: 12_500,
			maxToman: 1_250_000
		});
	});

	it.each([
		'page=0',
		'page=-3',
		'page=abc',
		'sort=evil',
		'min=-1',
		'f-=x',
		'f-A=x',
		'brand=<script>',
		'utm_source=x'
	])('leaves %s out', (text) => {
		expect(printListingQuery(read(text))).toBe('');
	});

	it('holds a bounded number of values however many are sent', () => {
		const many = Array.from({ length: 500 }, (_, n) => `brand=b${n}&f-k${n}=v`).join('&');
		const { facets: read_ } = read(many);
		expect(read_.size).toBe(10);
		expect(read_.get('brand')?.size).toBe(20);
	});
});

describe('choosing a value', () => {
	it('twice gives the listing back, from its first page', () => {
		fc.assert(
			fc.property(query, key, code, (given, aKey, aCode) => {
				const back = toggled(toggled(given, aKey, aCode), aKey, aCode);
				expect(back).toEqual({ ...given, page: 1 });
			})
		);
	});

	it('filters, and the way out of all filters does not', () => {
		const filtered = toggled(read('q=هدفون'), 'brand', 'simgar');
		expect(isFiltered(filtered)).toBe(true);
		expect(withoutFilters(filtered)).toEqual(read('q=هدفون'));
	});
});
