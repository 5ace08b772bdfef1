import type { VatClass } from '$lib/values/vat';
import type { CardRow } from './card';
import type { VariantRow } from './product-choices';
import type { ImageRow, Unit, WithdrawalExemption } from './product';

// The catalogue as a device keeps it: public facts in one language. Where the database has a column for each language, the
// kept language stands in the Persian one and the other is empty, so that the same rules read both. Prices are net.

export interface KeptBrand {
	id: number;
	slug: string;
	nameFa: string;
	nameEn: string;
}

export interface KeptCategory {
	slug: string;
	nameFa: string;
	nameEn: string;
	/** Slug of the category it lies under. */
	parent: string | null;
	/** Its place among all categories. */
	position: number;
}

export interface KeptAttribute {
	key: string;
	label: string;
	value: string;
	code: string;
	isFacet: boolean;
}

/** `stock` is told up to what one order may hold, and when it is few: a shop does not publish its shelves. */
export type KeptVariant = VariantRow;

/** What the shop says of a product, before anything is worked out from it. */
export interface ProductFacts {
	id: number;
	slug: string;
	nameFa: string;
	nameEn: string | null;
	brand: KeptBrand;
	category: KeptCategory;
	keywords: string;
	unit: Unit;
	vatClass: VatClass;
	withdrawalExempt: WithdrawalExemption | null;
	warranty: string | null;
	maxPerOrder: number;
	/** Days since 1970. */
	day: number;
	soldCount: number;
	images: ImageRow[];
	attributes: KeptAttribute[];
	/** In the shop's order; without any, `lastPrice` is what it cost last. */
	variants: KeptVariant[];
	lastPriceRial: number;
	lastCompareAtRial: number | null;
}

/** The texts of a product; they stand apart from its facts, as most pages need none. */
export interface ProductTexts {
	summary: string;
	/** Null where the copy keeps none. */
	text: string | null;
}

export type KeptProduct = ProductFacts & CardRow & { discountPercent: number };

/** The facts with what a card shows: of its variants the one a shopper would take first, as the shop's database has it. */
export function toKept(facts: ProductFacts): KeptProduct {
	const [taken] = facts.variants.toSorted(
		(a, b) => Number(b.stock > 0) - Number(a.stock > 0) || a.priceRial - b.priceRial
	);
	const price = taken?.priceRial ?? facts.lastPriceRial;
	const compareAt = taken ? taken.compareAtRial : facts.lastCompareAtRial;
	return Object.assign(facts, {
		brandFa: facts.brand.nameFa,
		brandEn: facts.brand.nameEn,
		minPriceRial: price,
		compareAtRial: compareAt,
		discountPercent: compareAt === null ? 0 : Math.floor(((compareAt - price) * 100) / compareAt),
		isAvailable: taken !== undefined && taken.stock > 0,
		hasPriceRange: facts.variants.some(({ priceRial }) => priceRial !== price),
		cover: facts.images[0] ?? null
	});
}
