import { LANGUAGE_TAG, localPath, type Locale } from '$lib/values/locale';
import type { ProductCard } from './product';
import type { Link, ProductView, VariantView } from './views';

// schema.org knows no toman: amounts are rials (ISO 4217 IRR), with VAT.

interface Place {
	origin: string;
	locale: Locale;
}

const SCHEMA = 'https://schema.org';

/** The product with one offer per variant; `AggregateOffer` where there are several. */
export function productData(product: ProductView, place: Place): object {
	const url = address(`/products/${product.slug}`, place);
	const offers = product.variants.map((variant) => offer(product, variant, url));
	return {
		'@context': SCHEMA,
		'@type': 'Product',
		'@id': `${url}#product`,
		name: product.name,
		...(product.summary ? { description: product.summary } : {}),
		sku: product.slug,
		url,
		image: product.images.map(({ name }) => `${place.origin}/img/products/${name}-960.webp`),
		brand: { '@type': 'Brand', name: product.brand.name },
		category: product.trail.map(({ name }) => name).join(' > '),
		...(offers.length > 0 ? { offers: offers.length === 1 ? offers[0] : together(offers) } : {})
	};
}

type Offer = ReturnType<typeof offer>;

function offer(product: ProductView, variant: VariantView, url: string) {
	return {
		'@type': 'Offer',
		sku: variant.code,
		url: `${url}?variant=${encodeURIComponent(variant.code)}`,
		price: variant.price,
		priceCurrency: 'IRR',
		priceSpecification: {
			'@type': 'UnitPriceSpecification',
			price: variant.price,
			priceCurrency: 'IRR',
			valueAddedTaxIncluded: product.vatClass !== 'exempt'
		},
		availability: `${SCHEMA}/${variant.isAvailable ? 'InStock' : 'OutOfStock'}`,
		itemCondition: `${SCHEMA}/NewCondition`,
		hasMerchantReturnPolicy: {
			'@type': 'MerchantReturnPolicy',
			applicableCountry: 'IR',
			...(product.withdrawalExempt
				? { returnPolicyCategory: `${SCHEMA}/MerchantReturnNotPermitted` }
				: {
						returnPolicyCategory: `${SCHEMA}/MerchantReturnFiniteReturnWindow`,
						// Seven working days (Electronic Commerce Act, art. 37) are never fewer days than this.
						merchantReturnDays: 7,
						returnMethod: `${SCHEMA}/ReturnByMail`
					})
		}
	};
}

function together(offers: readonly Offer[]): object {
	const prices = offers.map(({ price }) => price);
	return {
		'@type': 'AggregateOffer',
		priceCurrency: 'IRR',
		lowPrice: Math.min(...prices),
		highPrice: Math.max(...prices),
		offerCount: offers.length,
		offers
	};
}

/** The way from the first page to this one; `path` is plain. */
export function breadcrumbData(
	trail: readonly { name: string; path: string }[],
	place: Place
): object {
	return {
		'@context': SCHEMA,
		'@type': 'BreadcrumbList',
		itemListElement: trail.map(({ name, path }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: address(path, place)
		}))
	};
}

/** The products of a page, in their order. */
export function itemListData(
	products: readonly ProductCard[],
	first: number,
	place: Place
): object {
	return {
		'@context': SCHEMA,
		'@type': 'ItemList',
		itemListElement: products.map(({ slug, name }, index) => ({
			'@type': 'ListItem',
			position: first + index,
			name,
			url: address(`/products/${slug}`, place)
		}))
	};
}

/** The shop and the way to search it. */
export function shopData(name: string, place: Place): object[] {
	const home = address('/', place);
	return [
		{
			'@context': SCHEMA,
			'@type': 'Organization',
			'@id': `${place.origin}/#shop`,
			name,
			url: home,
			logo: `${place.origin}/icons/icon-512.png`
		},
		{
			'@context': SCHEMA,
			'@type': 'WebSite',
			name,
			url: home,
			inLanguage: LANGUAGE_TAG[place.locale],
			publisher: { '@id': `${place.origin}/#shop` },
			potentialAction: {
				'@type': 'SearchAction',
				target: {
					'@type': 'EntryPoint',
					urlTemplate: `${address('/search', place)}?q={search_term_string}`
				},
				'query-input': 'required name=search_term_string'
			}
		}
	];
}

/** Categories as plain paths, for breadcrumbs. */
export function categoryTrail(trail: readonly Link[]): { name: string; path: string }[] {
	return trail.map(({ slug, name }) => ({ name, path: `/categories/${slug}` }));
}

function address(path: string, { origin, locale }: Place): string {
	return origin + localPath(path, locale);
}
