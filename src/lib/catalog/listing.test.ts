import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rial } from '$lib/values/money';
import { arrange, SORTS, type ListingFilter, type ListingIndex } from './listing';

const colours = ['red', 'green', 'blue'] as const;
const brands = ['ava', 'bita'] as const;

interface Thing {
	id: number;
	toman: number;
	sold: number;
	day: number;
	brand: (typeof brands)[number];
	colours: (typeof colours)[number][];
	isSoldOut: boolean;
}

const thing = fc.record({
	toman: fc.integer({ min: 1, max: 50 }),
	sold: fc.nat({ max: 5 }),
	day: fc.nat({ max: 9 }),
	brand: fc.constantFrom(...brands),
	colours: fc.subarray([...colours]),
	isSoldOut: fc.boolean()
});
const things = fc
	.array(thing, { maxLength: 30 })
	.map((list) => list.map((each, at): Thing => ({ ...each, id: at + 1 })));
const filter = fc.record({
	brand: fc.subarray([...brands]),
	color: fc.subarray([...colours]),
	onlyAvailable: fc.boolean(),
	minRial: fc.option(fc.integer({ min: 0, max: 600 }).map(rial)),
	maxRial: fc.option(fc.integer({ min: 0, max: 600 }).map(rial))
});

function indexOf(list: readonly Thing[]): ListingIndex {
	const values = (codes: readonly string[], has: (one: Thing, code: string) => boolean) =>
		codes.map((code) => ({
			code,
			fa: code,
			en: code,
			at: list.flatMap((one, at) => (has(one, code) ? [at] : []))
		}));
	return {
		ids: list.map(({ id }) => id),
		prices: list.map(({ toman }) => toman),
		vatClasses: ['standard', 'exempt', 'special'],
		vat: list.map(() => 0),
		days: list.map(({ day }) => day),
		sold: list.map(({ sold }) => sold),
		facets: [
			{
				key: 'brand',
				fa: 'برند',
				en: 'Brand',
				values: values(brands, (one, code) => one.brand === code)
			},
			{
				key: 'color',
				fa: 'رنگ',
				en: 'Colour',
				values: values(colours, (one, code) => one.colours.some((own) => own === code))
			}
		]
	};
}

const withVat = (net: number) => rial(Math.floor(net * 1.1));
const circumstances = (list: readonly Thing[]) => ({
	soldOut: new Set(list.filter((one) => one.isSoldOut).map(({ id }) => id)),
	shownPrice: withVat
});

function filterOf({
	brand,
	color,
	...rest
}: { brand: string[]; color: string[] } & Omit<ListingFilter, 'facets'>) {
	const facets = new Map<string, Set<string>>();
	if (brand.length > 0) facets.set('brand', new Set(brand));
	if (color.length > 0) facets.set('color', new Set(color));
	return { ...rest, facets };
}

/** The same said slowly, product by product. */
function passes(one: Thing, { facets, onlyAvailable, minRial, maxRial }: ListingFilter): boolean {
	const price = withVat(one.toman * 10);
	return (
		(!facets.has('brand') || !!facets.get('brand')?.has(one.brand)) &&
		(!facets.has('color') || one.colours.some((own) => facets.get('color')?.has(own))) &&
		!(onlyAvailable && one.isSoldOut) &&
		(minRial === null || price >= minRial) &&
		(maxRial === null || price <= maxRial)
	);
}

describe('a listing', () => {
	it('shows exactly the products that pass every filter, in every order', () => {
		fc.assert(
			fc.property(things, filter, fc.constantFrom(...SORTS), (list, chosen, sort) => {
				const { ids } = arrange(indexOf(list), filterOf(chosen), sort, circumstances(list));
				const wanted = list.filter((one) => passes(one, filterOf(chosen))).map(({ id }) => id);
				expect(ids.toSorted((a, b) => a - b)).toEqual(wanted);
			})
		);
	});

	it('counts beside each value what choosing only it in its facet would show', () => {
		fc.assert(
			fc.property(things, filter, (list, chosen) => {
				const { facets } = arrange(indexOf(list), filterOf(chosen), 'name', circumstances(list));
				for (const facet of facets)
					for (const { code, count } of facet.values) {
						const instead = filterOf({ ...chosen, [facet.key]: [code] });
						expect(count).toBe(list.filter((one) => passes(one, instead)).length);
					}
			})
		);
	});

	it('counts the available ones and the price range without their own filters', () => {
		fc.assert(
			fc.property(things, filter, (list, chosen) => {
				const found = arrange(indexOf(list), filterOf(chosen), 'name', circumstances(list));
				const inStock = filterOf({ ...chosen, onlyAvailable: true });
				expect(found.availableCount).toBe(list.filter((one) => passes(one, inStock)).length);
				const anyPrice = filterOf({ ...chosen, minRial: null, maxRial: null });
				const prices = list
					.filter((one) => passes(one, anyPrice))
					.map((one) => withVat(one.toman * 10));
				expect(found.priceRange).toEqual(
					prices.length > 0 ? [Math.min(...prices), Math.max(...prices)] : null
				);
			})
		);
	});

	it('sorts by what the shopper pays, sold-out products last', () => {
		fc.assert(
			fc.property(things, (list) => {
				const all = filterOf({
					brand: [],
					color: [],
					onlyAvailable: false,
					minRial: null,
					maxRial: null
				});
				const { ids } = arrange(indexOf(list), all, 'cheapest', circumstances(list));
				const shown = ids.map((id) => list.find((one) => one.id === id));
				const keys = shown.map((one) => (one ? Number(one.isSoldOut) * 1e6 + one.toman : 0));
				expect(keys).toEqual(keys.toSorted((a, b) => a - b));
			})
		);
	});

	it('finds nothing when a facet is asked for that it does not have', () => {
		const list: Thing[] = [
			{ id: 1, toman: 5, sold: 0, day: 0, brand: 'ava', colours: [], isSoldOut: false }
		];
		const unknown = {
			facets: new Map([['size', new Set(['xl'])]]),
			onlyAvailable: false,
			minRial: null,
			maxRial: null
		};
		expect(arrange(indexOf(list), unknown, 'name', circumstances(list)).ids).toEqual([]);
	});
});
