import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { rial } from '$lib/values/money';
import type { ProductCard } from './product';
import { breadcrumbData, itemListData, productData, shopData } from './structured-data';
import type { ProductView, VariantView } from './views';

const place = { origin: 'https://shop.example', locale: 'fa' } as const;

const Address = v.pipe(v.string(), v.url(), v.startsWith('https://shop.example/'));
const Amount = v.pipe(v.number(), v.integer(), v.minValue(1));

// What Google's merchant listings and schema.org ask of each type.
const Offer = v.object({
	'@type': v.literal('Offer'),
	url: Address,
	price: Amount,
	priceCurrency: v.literal('IRR'),
	availability: v.picklist(['https://schema.org/InStock', 'https://schema.org/OutOfStock']),
	itemCondition: v.literal('https://schema.org/NewCondition'),
	hasMerchantReturnPolicy: v.object({
		'@type': v.literal('MerchantReturnPolicy'),
		applicableCountry: v.literal('IR'),
		returnPolicyCategory: v.pipe(v.string(), v.startsWith('https://schema.org/'))
	})
});
const Product = v.object({
	'@context': v.literal('https://schema.org'),
	'@type': v.literal('Product'),
	name: v.pipe(v.string(), v.minLength(1)),
	image: v.pipe(v.array(Address), v.minLength(1)),
	brand: v.object({ '@type': v.literal('Brand'), name: v.string() }),
	offers: v.union([
		Offer,
		v.object({
			'@type': v.literal('AggregateOffer'),
			priceCurrency: v.literal('IRR'),
			lowPrice: Amount,
			highPrice: Amount,
			offerCount: Amount,
			offers: v.pipe(v.array(Offer), v.minLength(2))
		})
	])
});
const List = (type: 'BreadcrumbList' | 'ItemList', address: 'item' | 'url') =>
	v.object({
		'@context': v.literal('https://schema.org'),
		'@type': v.literal(type),
		itemListElement: v.array(
			v.looseObject({
				'@type': v.literal('ListItem'),
				position: Amount,
				name: v.string(),
				[address]: Address
			})
		)
	});

function variant(code: string, toman: number, isAvailable = true): VariantView {
	const price = rial(toman * 10);
	return {
		id: 1,
		code,
		values: {},
		price,
		compareAt: null,
		isAvailable,
		left: null,
		max: 5,
		image: null
	};
}

function product(variants: VariantView[], more: Partial<ProductView> = {}): ProductView {
	return {
		id: 1,
		slug: 'ava-mug',
		name: 'لیوان آوا',
		otherName: null,
		summary: 'لیوان سرامیکی',
		paragraphs: [],
		brand: { slug: 'ava', name: 'آوا' },
		trail: [{ slug: 'home', name: 'خانه' }],
		unit: 'piece',
		vatClass: 'standard',
		warranty: null,
		withdrawalExempt: null,
		images: [
			{ name: 'ava-mug', alt: 'لیوان', width: 960, height: 960, placeholder: '#ffffff,#000000' }
		],
		attributes: [],
		options: [],
		variants,
		related: [],
		...more
	};
}

describe('what machines read of a product', () => {
	it('has every required field, with one variant and with several', () => {
		expect(
			v.safeParse(Product, productData(product([variant('A', 110)]), place)).issues
		).toBeUndefined();
		const several = productData(product([variant('A', 110), variant('B/1', 220, false)]), place);
		const { offers } = v.parse(Product, several);
		expect(offers).toMatchObject({ lowPrice: 1100, highPrice: 2200, offerCount: 2 });
		expect(offers).toMatchObject({
			offers: [
				{ availability: 'https://schema.org/InStock' },
				{
					url: 'https://shop.example/products/ava-mug?variant=B%2F1',
					availability: 'https://schema.org/OutOfStock'
				}
			]
		});
	});

	it('says that a product without the right of withdrawal cannot be returned', () => {
		const data = productData(
			product([variant('A', 110)], { withdrawalExempt: 'perishable' }),
			place
		);
		expect(v.parse(Product, data).offers).toMatchObject({
			hasMerchantReturnPolicy: {
				returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted'
			}
		});
	});

	it('points to the page in the language it is read in', () => {
		const data = productData(product([variant('A', 110)]), { ...place, locale: 'en' });
		expect(data).toMatchObject({ url: 'https://shop.example/en/products/ava-mug' });
	});
});

describe('what machines read of a listing', () => {
	it('numbers the breadcrumbs from one', () => {
		const data = breadcrumbData(
			[
				{ name: 'خانه', path: '/' },
				{ name: 'هدفون', path: '/categories/audio' }
			],
			place
		);
		expect(v.parse(List('BreadcrumbList', 'item'), data).itemListElement).toMatchObject([
			{ position: 1, item: 'https://shop.example/' },
			{ position: 2, item: 'https://shop.example/categories/audio' }
		]);
	});

	it('numbers the products of a later page on from the page before', () => {
		const card = { slug: 'ava-mug', name: 'لیوان آوا' } as ProductCard;
		const data = itemListData([card], 25, place);
		expect(v.parse(List('ItemList', 'url'), data).itemListElement).toMatchObject([
			{ position: 25 }
		]);
	});

	it('names the shop and how to search it', () => {
		const [organization, site] = shopData('خاکریز', place);
		expect(organization).toMatchObject({ '@type': 'Organization', url: 'https://shop.example/' });
		expect(JSON.stringify(site)).toContain('https://shop.example/search?q={search_term_string}');
	});
});
