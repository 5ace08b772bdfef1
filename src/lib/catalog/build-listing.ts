import { sortKey } from '$lib/values/sort-key';
import type { CountedFacet, IndexedFacet, IndexedValue, ListingIndex } from './listing';
import { VAT_CLASSES } from '$lib/values/vat';

/** A product as the index takes it: id, brand id, net rials, VAT class, published at, sold. */
export type IndexedProduct = [number, number, number, string, number, number];

export interface BrandName {
	id: number;
	slug: string;
	nameFa: string;
	nameEn: string;
}

/** One value of an attribute or option, with the ids of the products that have it. */
export interface GatheredValue {
	key: string;
	keyFa: string;
	keyEn: string;
	code: string;
	fa: string;
	en: string;
	swatch: string | null;
	productIds: number[];
}

/** What a category page shows when nothing is filtered; net tomans. */
export interface ListingSummary {
	facets: CountedFacet[];
	/** Lowest and highest net price per VAT class. */
	prices: Partial<Record<string, [number, number]>>;
}

const DAY_MS = 86_400_000;
const MOST_FACETS = 12;
const MOST_VALUES = 30;
// A filter that speaks of one product in five only is noise on the page of a large category.
const LEAST_SHARE = 0.2;

/** Puts the columns of a category together. Products come in the order of their names. */
export function buildListing(
	products: readonly IndexedProduct[],
	brands: readonly BrandName[],
	gathered: readonly GatheredValue[]
): ListingIndex {
	const at = new Map(products.map(([id], position) => [id, position]));
	const byBrand = Map.groupBy(products, ([, brandId]) => brandId);
	const brandValues = brands.map(({ id, slug, nameFa, nameEn }) => ({
		code: slug,
		fa: nameFa,
		en: nameEn,
		at: (byBrand.get(id) ?? []).map(([productId]) => at.get(productId) ?? 0)
	}));
	const brandFacet = {
		key: 'brand',
		fa: 'برند',
		en: 'Brand',
		values: byCount(brandValues.filter((value) => value.at.length > 0))
	};
	return {
		ids: products.map(([id]) => id),
		prices: products.map(([, , rials]) => rials / 10),
		vatClasses: [...VAT_CLASSES],
		vat: products.map(([, , , name]) => VAT_CLASSES.findIndex((known) => known === name)),
		days: products.map(([, , , , publishedAt]) => Math.floor(publishedAt / DAY_MS)),
		sold: products.map(([, , , , , sold]) => sold),
		facets: [brandFacet, ...attributeFacets(gathered, at)]
	};
}

function attributeFacets(
	gathered: readonly GatheredValue[],
	at: ReadonlyMap<number, number>
): IndexedFacet[] {
	const facets = [...Map.groupBy(gathered, ({ key }) => key)].map(([key, values]) => ({
		key,
		fa: values[0]?.keyFa ?? key,
		en: values[0]?.keyEn ?? key,
		values: [...Map.groupBy(values, ({ fa }) => fa).values()].flatMap((same) => sameName(same, at))
	}));
	return facets
		.map((facet) => ({ facet, covered: new Set(facet.values.flatMap((value) => value.at)).size }))
		.filter(({ facet, covered }) => facet.values.length > 1 && covered >= at.size * LEAST_SHARE)
		.sort((a, b) => b.covered - a.covered || (a.facet.key < b.facet.key ? -1 : 1))
		.slice(0, MOST_FACETS)
		.map(({ facet }) => ({ ...facet, values: inReadingOrder(facet.values) }));
}

/** An attribute and an option of one name have codes of their own and are one choice to the reader: the shorter code. */
function sameName(
	values: readonly GatheredValue[],
	at: ReadonlyMap<number, number>
): IndexedValue[] {
	const [first] = values.toSorted((a, b) => a.code.length - b.code.length);
	if (!first) return [];
	const swatch = values.find((value) => value.swatch)?.swatch;
	const positions = new Set(
		values
			.flatMap(({ productIds }) => productIds.map((id) => at.get(id)))
			.filter((position) => position !== undefined)
	);
	return [
		{
			code: first.code,
			fa: first.fa,
			en: first.en,
			...(swatch ? { swatch } : {}),
			at: [...positions]
		}
	];
}

/** Sizes and capacities by their number, words by how often they stand. */
function inReadingOrder(values: readonly IndexedValue[]): IndexedValue[] {
	const most = byCount(values).slice(0, MOST_VALUES);
	const areNumbers = most.every(({ fa }) => /^[0-9۰-۹]/.test(fa));
	return areNumbers ? most.sort((a, b) => (sortKey(a.fa) < sortKey(b.fa) ? -1 : 1)) : most;
}

function byCount(values: readonly IndexedValue[]): IndexedValue[] {
	return values.toSorted((a, b) => b.at.length - a.at.length || (a.code < b.code ? -1 : 1));
}

/** The counts of a listing without filters. */
export function summarise(index: ListingIndex): ListingSummary {
	const prices: ListingSummary['prices'] = {};
	for (const [at, price] of index.prices.entries()) {
		const name = index.vatClasses[index.vat[at] ?? 0] ?? 'standard';
		const [least, most] = prices[name] ?? [price, price];
		prices[name] = [Math.min(least, price), Math.max(most, price)];
	}
	const facets = index.facets.map(({ values, ...facet }) => ({
		...facet,
		values: values.map(({ at, ...value }) => ({ ...value, count: at.length }))
	}));
	return { facets, prices };
}
