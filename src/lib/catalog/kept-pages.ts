import type { VatClass } from '$lib/values/vat';
import type { Rial } from '$lib/values/money';
import { inLocale, toCard, toImage } from './card';
import { mixed, MOST_BRANDS, SHELF_POOL } from './home-shelf';
import {
	bySales,
	fromCopy,
	keptPath,
	keptTree,
	linkTo,
	type KeptCatalogue
} from './kept-catalogue';
import type { KeptProduct, ProductTexts } from './kept-product';
import { toOptions, toVariant } from './product-choices';
import { shownPriceAt } from './shown-price';
import type { HomeView, ProductView } from './views';

const RELATED = 8;

/** The first page from the copy. */
export function keptHome(catalogue: KeptCatalogue, now: number): HomeView {
	const { products, locale, rates, inCategory } = catalogue;
	const price = shownPriceAt(rates, now);
	const available = products.filter(({ isAvailable }) => isAvailable);
	const shelf = (from: readonly KeptProduct[], order: (a: KeptProduct, b: KeptProduct) => number) =>
		mixed(from.toSorted(order).slice(0, SHELF_POOL), ({ category }) => category.slug).map(
			(product) => toCard(product, locale, price)
		);
	const discounted = available.filter(({ discountPercent }) => discountPercent > 0);
	return {
		...fromCopy(catalogue),
		categories: keptTree(catalogue).map(({ slug, name, count }) => {
			const cover = inCategory.get(slug)?.toSorted(bySales)[0]?.cover;
			return { slug, name, count, image: cover ? toImage(cover, locale) : null };
		}),
		discounted: shelf(discounted, (a, b) => b.discountPercent - a.discountPercent || b.id - a.id),
		newest: shelf(products, (a, b) => b.day - a.day || b.id - a.id),
		bestSellers: shelf(available, bySales),
		brands: largestBrands(catalogue)
	};
}

function largestBrands(catalogue: KeptCatalogue): HomeView['brands'] {
	const counts = Map.groupBy(catalogue.products, ({ brand }) => brand.slug);
	return [...catalogue.brands.values()]
		.map((brand) => ({ brand, count: counts.get(brand.slug)?.length ?? 0 }))
		.sort((a, b) => b.count - a.count || b.brand.id - a.brand.id)
		.slice(0, MOST_BRANDS)
		.map(({ brand, count }) => ({ ...linkTo(brand, catalogue), count }));
}

/** The page of a product from the copy. */
export function keptProductPage(
	product: KeptProduct,
	{ summary, text }: ProductTexts,
	catalogue: KeptCatalogue,
	now: number
): ProductView {
	const { locale, rates, inCategory } = catalogue;
	const price = shownPriceAt(rates, now);
	const { id, slug, unit, vatClass, warranty, withdrawalExempt, category, variants } = product;
	const cost = (net: number): Rial => price(net, vatClass as VatClass);
	return {
		...fromCopy(catalogue),
		...{ id, slug, unit, vatClass, warranty, withdrawalExempt, summary },
		name: inLocale(locale, product.nameFa, product.nameEn),
		otherName: locale === 'fa' ? product.nameEn : product.nameFa,
		paragraphs: (text ?? '').split('\n').filter(Boolean),
		brand: linkTo(product.brand, catalogue),
		trail: keptPath(category, catalogue),
		images: product.images.map((image) => toImage(image, locale)),
		attributes: product.attributes.map(({ label, value }) => ({ name: label, value })),
		options: toOptions(
			variants.map(({ options }) => options),
			locale
		),
		variants: variants.map((variant) => toVariant(variant, product.maxPerOrder, cost)),
		related: (inCategory.get(category.slug) ?? [])
			.filter((other) => other.id !== id)
			.sort(bySales)
			.slice(0, RELATED)
			.map((other) => toCard(other, locale, price))
	};
}
