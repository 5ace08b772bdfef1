import { asc, inArray, sql } from 'drizzle-orm';
import { type Db, retryRead } from '$lib/server/db/client';
import {
	brands,
	catalogState,
	categories,
	products,
	vatRates
} from '$lib/server/db/schema/catalog';
import { inLocale, type Reading } from './cards.server';
import { parseCursor, printCursor, type Cursor } from './feed-cursor';
import type { VatClass } from '$lib/values/vat';
import { shownPriceAt } from './shown-price';

export const FEED_PAGE = 2000;

/**
 * A product on a device: id, slug, name, place in `brands`, place in `categories`, toman with VAT, earlier toman or 0,
 * 1 when it can be bought, 1 when variants differ in price, picture (name, background, object) or null.
 * A picture's name that begins with `~` goes on after the product's slug.
 */
export type FeedTuple = [
	id: number,
	slug: string,
	name: string,
	brand: number,
	category: number,
	toman: number,
	compareAtToman: number,
	isAvailable: 0 | 1,
	hasPriceRange: 0 | 1,
	picture: [string, string, string] | null
];

export interface FeedView {
	version: number;
	/** Where to go on; the same as given when nothing changed since. */
	next: string;
	isComplete: boolean;
	brands: [slug: string, name: string][];
	categories: [slug: string, name: string][];
	products: FeedTuple[];
	/** Ids that are no longer for sale. */
	removed: number[];
}

/** What changed in the catalogue since a cursor, in the order of the changes; at most FEED_PAGE products at a time. */
export async function feedSince(
	db: Db,
	since: string | null,
	{ locale, now }: Reading
): Promise<FeedView> {
	const cursor = parseCursor(since);
	const [[state], rows, rates, categoryRows] = await retryRead(() =>
		db.batch([
			db.select({ version: catalogState.version }).from(catalogState),
			selectChanged(db, cursor),
			db.select().from(vatRates),
			db
				.select({
					id: categories.id,
					slug: categories.slug,
					nameFa: categories.nameFa,
					nameEn: categories.nameEn
				})
				.from(categories)
				.orderBy(asc(categories.id))
		])
	);
	const brandIds = [...new Set(rows.map(({ brandId }) => brandId))].sort((a, b) => a - b);
	const brandRows = await retryRead(() => selectBrands(db, brandIds));
	const price = shownPriceAt(rates, now);
	const toman = (net: number, vatClass: string) =>
		// A CHECK on the column allows only these.
		price(net, vatClass as VatClass) / 10;
	const brandAt = new Map(brandRows.map(({ id }, place) => [id, place]));
	const categoryAt = new Map(categoryRows.map(({ id }, place) => [id, place]));
	const last = rows.at(-1);
	return {
		version: state?.version ?? 0,
		next: printCursor(last ? { version: last.changedIn, id: last.id } : cursor),
		isComplete: rows.length < FEED_PAGE,
		brands: brandRows.map(({ slug, nameFa, nameEn }) => [slug, inLocale(locale, nameFa, nameEn)]),
		categories: categoryRows.map(({ slug, nameFa, nameEn }) => [
			slug,
			inLocale(locale, nameFa, nameEn)
		]),
		products: rows
			.filter(({ isPublished }) => isPublished)
			.map((row) => [
				row.id,
				row.slug,
				inLocale(locale, row.nameFa, row.nameEn),
				brandAt.get(row.brandId) ?? -1,
				categoryAt.get(row.categoryId) ?? -1,
				toman(row.minPriceRial, row.vatClass),
				row.compareAtRial === null ? 0 : toman(row.compareAtRial, row.vatClass),
				row.isAvailable ? 1 : 0,
				row.hasPriceRange ? 1 : 0,
				pictureOf(row.cover, row.slug)
			]),
		removed: rows.filter(({ isPublished }) => !isPublished).map(({ id }) => id)
	};
}

function selectChanged(db: Db, { version, id }: Cursor) {
	return db
		.select({
			id: products.id,
			slug: products.slug,
			nameFa: products.nameFa,
			nameEn: products.nameEn,
			brandId: products.brandId,
			categoryId: products.categoryId,
			vatClass: products.vatClass,
			minPriceRial: products.minPriceRial,
			compareAtRial: products.compareAtRial,
			isAvailable: products.isAvailable,
			hasPriceRange: products.hasPriceRange,
			isPublished: products.isPublished,
			cover: products.cover,
			changedIn: products.changedIn
		})
		.from(products)
		.where(sql`(${products.changedIn}, ${products.id}) > (${version}, ${id})`)
		.orderBy(asc(products.changedIn), asc(products.id))
		.limit(FEED_PAGE);
}

function selectBrands(db: Db, ids: readonly number[]) {
	const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
	return db
		.select({ id: brands.id, slug: brands.slug, nameFa: brands.nameFa, nameEn: brands.nameEn })
		.from(brands)
		.where(inArray(brands.id, wanted))
		.orderBy(asc(brands.id));
}

function pictureOf(cover: typeof products.$inferSelect.cover, slug: string): FeedTuple[9] {
	if (!cover) return null;
	const [background = '', object = ''] = cover.placeholder.replaceAll('#', '').split(',');
	const name = cover.name.startsWith(slug) ? `~${cover.name.slice(slug.length)}` : cover.name;
	return [name, background, object];
}
