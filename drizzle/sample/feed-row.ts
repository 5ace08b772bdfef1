/** One option value of a variant, such as the colour red. `swatch` is a CSS hex colour. */
export interface FeedOption {
	key: string;
	fa: string;
	en: string;
	value: string;
	value_fa: string;
	value_en: string;
	swatch?: string;
}

/** One line of the specification table; a facet is also offered as a filter of its category. */
export interface FeedAttribute {
	key: string;
	fa: string;
	en: string;
	value_fa: string;
	value_en: string;
	facet: boolean;
}

/** A picture by name; files are `<name>-<width>.avif|webp`. `placeholder` is `#background,#object`. */
export interface FeedImage {
	name: string;
	alt_fa: string;
	alt_en: string;
	width: number;
	height: number;
	placeholder: string;
}

export type Unit =
	'piece' | 'pair' | 'pack' | 'kg' | 'gram' | 'liter' | 'bottle' | 'box' | 'set' | 'meter' | 'roll';

export type WithdrawalExemption =
	| 'perishable'
	| 'personalised'
	| 'opened-software-media'
	| 'daily-food'
	| 'market-priced'
	| 'service-started';

/** One row of the flat catalogue feed: a variant, with the columns of its product repeated. */
export interface FeedRow {
	product_slug: string;
	name_fa: string;
	name_en: string;
	summary_fa: string;
	summary_en: string;
	text_fa: string;
	text_en: string;
	keywords: string;
	category_path: string;
	brand: string;
	vat_class: 'standard' | 'exempt';
	unit: Unit;
	withdrawal_exempt: WithdrawalExemption | null;
	warranty_fa: string | null;
	warranty_en: string | null;
	max_per_order: number | null;
	published: '1' | '0';
	published_at: string;
	sold_count: number;
	attributes: FeedAttribute[];
	variant_code: string;
	options: FeedOption[];
	price_toman: number;
	compare_at_toman: number | null;
	stock: number;
	images: FeedImage[];
}
