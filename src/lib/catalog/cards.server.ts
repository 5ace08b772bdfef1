import { eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '$lib/server/db/client';
import { brands, products } from '$lib/server/db/schema/catalog';

export const cardColumns = {
	id: products.id,
	slug: products.slug,
	nameFa: products.nameFa,
	nameEn: products.nameEn,
	brandFa: brands.nameFa,
	brandEn: brands.nameEn,
	vatClass: products.vatClass,
	minPriceRial: products.minPriceRial,
	compareAtRial: products.compareAtRial,
	isAvailable: products.isAvailable,
	hasPriceRange: products.hasPriceRange,
	cover: products.cover
};

/** Cards of these products, in no particular order; those that are no longer published are left out. */
export function selectCards(db: Db, ids: readonly number[]) {
	return db
		.select(cardColumns)
		.from(products)
		.innerJoin(brands, eq(brands.id, products.brandId))
		.where(
			// The plus keeps SQLite from reading every published product by an index of that column.
			sql`${inArray(products.id, sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`)} AND +${products.isPublished} = 1`
		);
}
