import { importFeed, type ImportResult } from '$lib/catalog/import-feed.server';
import { parseListingQuery, type ListingQuery } from '$lib/catalog/listing-query';
import type { Db } from '$lib/server/db/client';

export const NOW = Date.UTC(2026, 10, 22, 8);
export const READING = { locale: 'fa', now: NOW } as const;

type Cells = Record<string, unknown>;

/** A sound row of a feed; what is given replaces its cells. */
export function feedRow(cells: Cells = {}): Cells {
	return {
		product_slug: 'ava-mug',
		name_fa: 'لیوان سرامیکی آوا',
		name_en: 'Ava ceramic mug',
		summary_fa: 'لیوان دسته‌دار',
		text_fa: 'برای چای و قهوه.',
		keywords: 'ماگ, فنجان',
		category_path: 'home:خانه:Home/kitchen:آشپزخانه:Kitchen',
		brand: 'ava:آوا:Ava',
		vat_class: 'standard',
		sold_count: '5',
		published_at: '2026-10-01',
		variant_code: 'MUG-1',
		options: [],
		attributes: [attribute('body', 'جنس', 'سرامیک', 'Ceramic')],
		images: [],
		price_toman: '100000',
		stock: '10',
		...cells
	};
}

export function attribute(key: string, fa: string, value_fa: string, value_en: string) {
	return { key, fa, en: key, value_fa, value_en, facet: true };
}

export function colour(value: string, value_fa: string) {
	return { key: 'color', fa: 'رنگ', en: 'Colour', value, value_fa, value_en: value };
}

export function load(
	db: Db,
	rows: Cells[],
	options: { dryRun?: boolean } = {}
): Promise<ImportResult> {
	return importFeed({ db, rows, now: NOW, ...options });
}

export function query(text: string): ListingQuery {
	return parseListingQuery(new URLSearchParams(text));
}

/** Many different products of one brand and category, each with its own price: 100,000, 101,000 … toman. */
export function manyRows(count: number, cells: (number: number) => Cells = () => ({})): Cells[] {
	return Array.from({ length: count }, (_, number) =>
		feedRow({
			product_slug: `mug-${number}`,
			name_fa: `لیوان شمارهٔ ${number}`,
			variant_code: `M-${number}`,
			price_toman: 100_000 + number * 1000,
			sold_count: count - number,
			...cells(number)
		})
	);
}
