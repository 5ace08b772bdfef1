import type { Locale } from '$lib/values/locale';
import type { VatRate } from '$lib/values/vat';
import { inLocale } from './card';
import type { KeptBrand, KeptCategory, KeptProduct } from './kept-product';
import type { CategoryNode, FromCopy, Link } from './views';

/** The catalogue as a device knows it, ready to answer. */
export interface KeptCatalogue {
	locale: Locale;
	asOf: number;
	isPartial: boolean;
	rates: readonly VatRate[];
	/** The latest first. */
	products: readonly KeptProduct[];
	bySlug: ReadonlyMap<string, KeptProduct>;
	brands: ReadonlyMap<string, KeptBrand>;
	/** In the order of the shop. */
	categories: readonly KeptCategory[];
	/** The products of a category and all below it, by slug. */
	inCategory: ReadonlyMap<string, readonly KeptProduct[]>;
}

/** A page of the feed, taken out of its columns. */
export interface KeptPage {
	products: readonly KeptProduct[];
	categories: readonly KeptCategory[];
	removed: readonly number[];
}

/** Puts the pages of a copy together in their order: what a later one says of a product or category counts. */
export function buildCatalogue(
	pages: readonly KeptPage[],
	about: Pick<KeptCatalogue, 'locale' | 'asOf' | 'isPartial' | 'rates'>
): KeptCatalogue {
	const byId = new Map<number, KeptProduct>();
	const tree = new Map<string, KeptCategory>();
	for (const page of pages) {
		for (const product of page.products) byId.set(product.id, product);
		for (const category of page.categories) tree.set(category.slug, category);
		for (const id of page.removed) byId.delete(id);
	}
	const products = [...byId.values()].sort((a, b) => b.id - a.id);
	const inCategory = new Map<string, KeptProduct[]>();
	const brands = new Map<string, KeptBrand>();
	for (const product of products) {
		if (!brands.has(product.brand.slug)) brands.set(product.brand.slug, product.brand);
		let at = tree.get(product.category.slug);
		while (at) {
			const known = inCategory.get(at.slug);
			if (known) known.push(product);
			else inCategory.set(at.slug, [product]);
			at = at.parent === null ? undefined : tree.get(at.parent);
		}
	}
	const categories = [...tree.values()]
		.filter(({ slug }) => inCategory.has(slug))
		.sort((a, b) => a.position - b.position);
	const bySlug = new Map(products.map((product) => [product.slug, product]));
	return { ...about, products, bySlug, brands, categories, inCategory };
}

/** What an answer from the copy says about itself. */
export function fromCopy({ asOf, isPartial }: KeptCatalogue): FromCopy {
	return { asOf, ...(isPartial ? { isPartial } : {}) };
}

/** What can be bought first, of that what sells best, of that the latest. */
export function bySales(a: KeptProduct, b: KeptProduct): number {
	return Number(b.isAvailable) - Number(a.isAvailable) || b.soldCount - a.soldCount || b.id - a.id;
}

/** Every category that holds something, as a tree. */
export function keptTree(catalogue: KeptCatalogue): CategoryNode[] {
	const nodesBelow = (parent: string | null): CategoryNode[] =>
		catalogue.categories
			.filter((category) => category.parent === parent)
			.map((category) => ({
				...linkTo(category, catalogue),
				count: catalogue.inCategory.get(category.slug)?.length ?? 0,
				children: nodesBelow(category.slug)
			}));
	return nodesBelow(null);
}

/** A category and what it lies under, from the top down. */
export function keptPath(category: KeptCategory, catalogue: KeptCatalogue): Link[] {
	const above = catalogue.categories.find(({ slug }) => slug === category.parent);
	return [...(above ? keptPath(above, catalogue) : []), linkTo(category, catalogue)];
}

export function linkTo(
	{ slug, nameFa, nameEn }: KeptBrand | KeptCategory,
	{ locale }: KeptCatalogue
): Link {
	return { slug, name: inLocale(locale, nameFa, nameEn) };
}
