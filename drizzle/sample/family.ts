import type { BrandSlug } from './brands.ts';
import type { CategorySlug } from './categories.ts';
import type { KindName } from './drawings/kinds.ts';
import type { Unit, WithdrawalExemption } from './feed-row.ts';

/** A text in Persian and in English. */
export type Bilingual = readonly [fa: string, en: string];

/**
 * Products that share a drawing, a specification table and a way of being described.
 * Texts may name `{brand}`, `{model}`, `{name}` and any specification key such as `{power}`.
 */
export interface Family {
	slug: string;
	category: CategorySlug;
	kind: KindName;
	title: Bilingual;
	summary: Bilingual;
	/** Persian synonyms and other spellings, separated by commas. */
	keywords: string;
	/** Sentences about the whole family; each product takes two of them in turn. */
	about: readonly Bilingual[];
	/** Specifications common to all, written as `key=value key=value`. */
	specs?: string;
	look?: string;
	warranty?: Bilingual;
	unit?: Unit;
	vat?: 'standard' | 'exempt';
	exempt?: WithdrawalExemption;
	models: readonly Model[];
}

export interface Model {
	/** A model code such as `K17`; starts with a Latin letter. */
	code?: string;
	/** What names this model when a code does not: «آلبالو», a book's title. */
	name?: Bilingual;
	brand: BrandSlug;
	/** Tomans, of the first option. */
	price: number;
	/** Colour names, the first one being the one shown in lists. */
	colours?: string;
	/** The colour of the drawing where colour is no choice. */
	tint?: string;
	/** A second choice: `size: S M L`, or with price factors `weight: 250=1 500=1.9`. */
	options?: string;
	specs?: string;
	look?: string;
	/** The sentence written for this model. */
	fa: string;
	en: string;
	max?: number;
}

export const warranties = {
	year: ['۱۲ ماه ضمانت خدمات', '12-month service warranty'],
	eighteen: ['۱۸ ماه ضمانت خدمات', '18-month service warranty'],
	twoYears: ['۲۴ ماه ضمانت خدمات و قطعات', '24-month parts and service warranty'],
	sixMonths: ['۶ ماه ضمانت تعویض', '6-month replacement warranty'],
	week: ['۷ روز مهلت تعویض کالای معیوب', '7-day replacement of faulty goods']
} satisfies Record<string, Bilingual>;
