// Products as the feed sends them and a device keeps them: what repeats stands once in a list and is named by its place
// there, and every fact has a column of its own, because like beside like compresses best. Amounts are net tomans.

/** A text beside another one: 0 when equal, what stands before and after it when it holds the other, else the text. */
export type Likeness = 0 | string | [before: string, after: string];

export interface PackedProducts {
	brands: [id: number, slug: string, fa: string, en: string][];
	/** `parent` is a place in this list, -1 for a top category. */
	categories: [slug: string, fa: string, en: string, parent: number, position: number][];
	keywords: string[];
	/** Unit, VAT class, exemption from withdrawal or 0, most in one order, warranty or 0. */
	terms: [string, string, string | 0, number, string | 0][];
	labels: [key: string, label: string, isFacet: 0 | 1][];
	values: string[];
	/** Of each value: place in `labels`, and its code or 0 where the value tells it. */
	valueLabels: number[];
	valueCodes: (string | 0)[];
	options: [key: string, label: string, code: string, name: string, swatch: string | 0][];
	/** Width, height and placeholder of pictures. */
	looks: [width: number, height: number, placeholder: string][];

	/** Each as the step from the one before. */
	ids: number[];
	slugs: string[];
	namesFa: string[];
	namesEn: (string | 0)[];
	brand: number[];
	category: number[];
	keyword: number[];
	term: number[];
	day: number[];
	sold: number[];
	attributes: number[][];
	/** Pictures by name, alternative text and look; a name is like the slug, a text like the product's name. */
	pictures: Likeness[][];
	alts: Likeness[][];
	look: number[][];

	/** Of every variant: id as the step from the one before, code after what it shares with the one before. */
	variants: number[][];
	codes: string[][];
	/** The first price, then the steps to the next. */
	prices: number[][];
	/** Empty where no variant has one; 0 where this one has none. */
	compareAts: number[][];
	stock: number[][];
	chosen: number[][][];
	/** Place among the product's pictures, or -1. */
	shown: number[][];
	/** Products without a variant: place, last price, last earlier price or 0. */
	bare: [place: number, toman: number, compareAtToman: number][];
}

/** The texts of the same products, in the same order. */
export interface PackedTexts {
	summaries: string[];
	/** Left out where the copy keeps none. */
	texts?: string[];
}
