import type { DeliveryEstimate } from '$lib/checkout/delivery-estimate';
import type { Rial } from '$lib/values/money';
import type { Sort } from './listing';
import type { VatClass } from '$lib/values/vat';
import type { ProductCard, Unit, WithdrawalExemption } from './product';

// The answers of /api/catalog: in one language, prices as the shopper pays them.

/** Set only by a device that answers from its own copy. */
export interface FromCopy {
	/** When the shop last said so, epoch milliseconds. */
	asOf?: number;
	/** The copy does not hold the whole catalogue: there may be more than is shown. */
	isPartial?: true;
}

export interface Link {
	slug: string;
	name: string;
}

export interface CountedLink extends Link {
	count: number;
}

export interface CategoryNode extends CountedLink {
	children: CategoryNode[];
}

export interface FacetValue {
	code: string;
	name: string;
	count: number;
	swatch?: string;
}

export interface Facet {
	key: string;
	name: string;
	values: FacetValue[];
}

/** A page of products with what can be filtered. The price range is in rials. */
export interface ListingView extends FromCopy {
	total: number;
	/** The search stopped counting; there are more than `total`. */
	isTotalCapped?: boolean;
	page: number;
	pageCount: number;
	sort: Sort;
	facets: Facet[];
	availableCount: number;
	priceRange: [Rial, Rial] | null;
	products: ProductCard[];
}

export interface CategoryView extends ListingView {
	category: Link;
	/** From the top down, without the category itself. */
	trail: Link[];
	children: CountedLink[];
}

export interface SearchView extends ListingView {
	q: string;
	/** Queries that find something, when this one finds nothing. */
	nearby: string[];
	/** What others buy, when nothing was found. */
	instead: ProductCard[];
}

export interface HomeView extends FromCopy {
	categories: (CountedLink & { image: ProductCard['image'] })[];
	discounted: ProductCard[];
	newest: ProductCard[];
	bestSellers: ProductCard[];
	brands: CountedLink[];
}

export interface VariantView {
	id: number;
	code: string;
	/** Chosen value by option key. */
	values: Record<string, string>;
	price: Rial;
	compareAt: Rial | null;
	isAvailable: boolean;
	/** How many are left, told only when it is few. */
	left: number | null;
	/** How many one order may hold. */
	max: number;
	image: string | null;
}

export interface OptionView {
	key: string;
	name: string;
	values: { code: string; name: string; swatch?: string }[];
}

export interface ProductView extends FromCopy {
	id: number;
	slug: string;
	name: string;
	/** The name in the other language, under the title. */
	otherName: string | null;
	summary: string;
	paragraphs: string[];
	brand: Link;
	trail: Link[];
	unit: Unit;
	vatClass: VatClass;
	warranty: string | null;
	withdrawalExempt: WithdrawalExemption | null;
	images: NonNullable<ProductCard['image']>[];
	attributes: { name: string; value: string }[];
	options: OptionView[];
	variants: VariantView[];
	/** How it gets to the buyer; a copy on a device does not know. */
	delivery?: readonly DeliveryEstimate[];
	related: ProductCard[];
}

export type Suggestion =
	| { kind: 'category'; slug: string; name: string }
	| { kind: 'product'; slug: string; name: string; price: Rial };
