import type { Locale } from '$lib/values/locale';
import { percentOff, type Rial } from '$lib/values/money';
import type { VatClass } from '$lib/values/vat';
import type { ImageRow, ProductCard } from './product';

/** What every reader of the catalogue needs to know about the reader. */
export interface Reading {
	locale: Locale;
	now: number;
}

/** What a card is made of; prices are net. */
export interface CardRow {
	id: number;
	slug: string;
	nameFa: string;
	nameEn: string | null;
	brandFa: string;
	brandEn: string;
	vatClass: string;
	minPriceRial: number;
	compareAtRial: number | null;
	isAvailable: boolean;
	hasPriceRange: boolean;
	cover: ImageRow | null;
}

/** A card in the reader's language with the price the shopper pays. */
export function toCard(
	row: CardRow,
	locale: Locale,
	shownPrice: (net: number, vatClass: VatClass) => Rial
): ProductCard {
	// A CHECK on the column allows only these.
	const vatClass = row.vatClass as VatClass;
	const price = shownPrice(row.minPriceRial, vatClass);
	const compareAt = row.compareAtRial === null ? null : shownPrice(row.compareAtRial, vatClass);
	return {
		id: row.id,
		slug: row.slug,
		name: inLocale(locale, row.nameFa, row.nameEn),
		brand: inLocale(locale, row.brandFa, row.brandEn),
		image: row.cover ? toImage(row.cover, locale) : null,
		price,
		compareAt,
		discountPercent: compareAt === null ? 0 : percentOff(price, compareAt),
		isAvailable: row.isAvailable,
		hasPriceRange: row.hasPriceRange
	};
}

export function toImage(image: ImageRow, locale: Locale): NonNullable<ProductCard['image']> {
	const { name, altFa, altEn, width, height, placeholder } = image;
	return { name, alt: inLocale(locale, altFa, altEn), width, height, placeholder };
}

/** The reader's language where there is a text in it, else Persian. */
export function inLocale(locale: Locale, fa: string, en: string | null): string {
	return locale === 'en' && en ? en : fa;
}

/** The rows in the order of the ids. */
export function inOrder<Row extends { id: number }>(
	ids: readonly number[],
	rows: readonly Row[]
): Row[] {
	const byId = new Map(rows.map((row) => [row.id, row]));
	return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}
