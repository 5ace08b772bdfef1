import type { Rial } from '$lib/values/money';

/** One value of one option of a variant, e.g. the colour red. */
export interface OptionValue {
	key: string;
	labelFa: string;
	labelEn: string;
	/** Latin, stable, used in addresses. */
	value: string;
	valueFa: string;
	valueEn: string;
	/** #rrggbb for colours. */
	swatch?: string;
}

/** A drawn or photographed picture; files are `/img/products/{name}-{160|320|640|960}.{avif|webp}`. */
export interface ImageRow {
	name: string;
	altFa: string;
	altEn: string | null;
	width: number;
	height: number;
	/** "#background,#foreground": drawn as a tiny inline SVG until the picture is there. */
	placeholder: string;
}

/** What a product card needs, in the reader's language. Prices include VAT: what the shopper pays. */
export interface ProductCard {
	id: number;
	slug: string;
	name: string;
	brand: string;
	image: { name: string; alt: string; width: number; height: number; placeholder: string } | null;
	price: Rial;
	compareAt: Rial | null;
	discountPercent: number;
	isAvailable: boolean;
	/** More than one price among the variants: the card says "from". */
	hasPriceRange: boolean;
}

export const UNITS = [
	'piece',
	'pair',
	'pack',
	'kg',
	'gram',
	'liter',
	'bottle',
	'box',
	'set',
	'meter',
	'roll'
] as const;
export type Unit = (typeof UNITS)[number];

/** By-law of arts 38 and 42 of the Electronic Commerce Act (1383/10/09), art. 1. */
export const WITHDRAWAL_EXEMPTIONS = [
	'perishable',
	'personalised',
	'opened-software-media',
	'daily-food',
	'market-priced',
	'service-started'
] as const;
export type WithdrawalExemption = (typeof WITHDRAWAL_EXEMPTIONS)[number];
