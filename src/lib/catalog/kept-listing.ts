import { sortKey } from '$lib/values/sort-key';
import { toCard } from './card';
import { buildListing, type GatheredValue } from './build-listing';
import { fromCopy, keptPath, linkTo, type KeptCatalogue } from './kept-catalogue';
import type { KeptProduct } from './kept-product';
import { arrange, type ListingIndex } from './listing';
import { filterOf, pageOf, PAGE_SIZE, toFacets } from './listing-page';
import type { ListingQuery } from './listing-query';
import { shownPriceAt } from './shown-price';
import type { CategoryView } from './views';

const DAY_MS = 86_400_000;

/** A page of a category from the copy; null when there is no such category or no such page of it. */
export function keptCategoryPage(
	slug: string,
	query: ListingQuery,
	catalogue: KeptCatalogue,
	now: number
): CategoryView | null {
	const category = catalogue.categories.find((known) => known.slug === slug);
	const products = catalogue.inCategory.get(slug);
	if (!category || !products) return null;
	const price = shownPriceAt(catalogue.rates, now);
	const found = arrange(listingOf(products, query), filterOf(query), query.sort, {
		soldOut: new Set(products.filter(({ isAvailable }) => !isAvailable).map(({ id }) => id)),
		shownPrice: price
	});
	const paging = pageOf(query.page, found.ids.length);
	if (!paging) return null;
	const byId = new Map(products.map((product) => [product.id, product]));
	return {
		...fromCopy(catalogue),
		category: linkTo(category, catalogue),
		trail: keptPath(category, catalogue).slice(0, -1),
		children: catalogue.categories
			.filter(({ parent }) => parent === slug)
			.map((child) => ({
				...linkTo(child, catalogue),
				count: catalogue.inCategory.get(child.slug)?.length ?? 0
			})),
		...paging,
		total: found.ids.length,
		sort: query.sort,
		facets: toFacets(found.facets, query, catalogue.locale),
		availableCount: found.availableCount,
		priceRange: found.priceRange,
		products: found.ids
			.slice((paging.page - 1) * PAGE_SIZE, paging.page * PAGE_SIZE)
			.map((id) => byId.get(id))
			.filter((product) => product !== undefined)
			.map((product) => toCard(product, catalogue.locale, price))
	};
}

/** The columns of a listing; in the order of names only when that is asked for, as nothing else needs it. */
function listingOf(products: readonly KeptProduct[], { sort }: ListingQuery): ListingIndex {
	const ordered = sort === 'name' ? byName(products) : products;
	const brands = new Map(ordered.map(({ brand }) => [brand.id, brand]));
	return buildListing(
		ordered.map((product) => [
			product.id,
			product.brand.id,
			product.minPriceRial,
			product.vatClass,
			product.day * DAY_MS,
			product.soldCount
		]),
		[...brands.values()],
		gather(ordered)
	);
}

function byName(products: readonly KeptProduct[]): KeptProduct[] {
	return products
		.map((product) => ({ product, key: sortKey(product.nameFa) }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.product.id - b.product.id))
		.map(({ product }) => product);
}

/** Facet attributes, then options, each value with the products that have it. */
function gather(products: readonly KeptProduct[]): GatheredValue[] {
	const attributes = new Gathered();
	const options = new Gathered();
	for (const { id, attributes: given, variants } of products) {
		for (const { key, label, code, value, isFacet } of given)
			if (isFacet) attributes.add(id, { key, label, code, name: value });
		for (const variant of variants)
			for (const { key, labelFa, value, valueFa, swatch } of variant.options)
				options.add(id, { key, label: labelFa, code: value, name: valueFa, swatch });
	}
	return [...attributes.inOrder(), ...options.inOrder()];
}

interface Given {
	key: string;
	label: string;
	code: string;
	name: string;
	swatch?: string | undefined;
}

class Gathered {
	#values = new Map<string, GatheredValue>();

	add(id: number, { key, label, code, name, swatch }: Given): void {
		const known = this.#values.get(`${key} ${code}`);
		if (!known) {
			const names = { keyFa: label, keyEn: label, fa: name, en: name };
			const value = { ...names, key, code, swatch: swatch ?? null, productIds: [id] };
			this.#values.set(`${key} ${code}`, value);
			return;
		}
		if (known.productIds.at(-1) !== id) known.productIds.push(id);
		if (name < known.fa) known.fa = known.en = name;
	}

	inOrder(): GatheredValue[] {
		return [...this.#values.values()].sort((a, b) =>
			a.key === b.key ? (a.code < b.code ? -1 : 1) : a.key < b.key ? -1 : 1
		);
	}
}
