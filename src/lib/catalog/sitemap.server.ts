import { and, asc, gt, lte, max, sql } from 'drizzle-orm';
import { type Db, retryRead } from '$lib/server/db/client';
import { products } from '$lib/server/db/schema/catalog';
import { selectCategories } from './category-tree.server';
import { IDS_IN_PART } from './sitemap';

/** How many parts of products there are. */
export async function productParts(db: Db): Promise<number> {
	const [row] = await retryRead(() => db.select({ last: max(products.id) }).from(products));
	return Math.ceil((row?.last ?? 0) / IDS_IN_PART);
}

/** Paths of the published products of a part, the first being 1. */
export async function productPaths(db: Db, part: number): Promise<string[]> {
	const first = (part - 1) * IDS_IN_PART;
	const rows = await retryRead(() =>
		db
			.select({ slug: products.slug })
			.from(products)
			.where(
				and(
					gt(products.id, first),
					lte(products.id, first + IDS_IN_PART),
					// The plus keeps SQLite from reading every published product by an index of that column.
					sql`+${products.isPublished} = 1`
				)
			)
			.orderBy(asc(products.id))
	);
	return rows.map(({ slug }) => `/products/${slug}`);
}

export async function categoryPaths(db: Db): Promise<string[]> {
	const rows = await retryRead(() => selectCategories(db));
	return rows.filter(({ total }) => total > 0).map(({ slug }) => `/categories/${slug}`);
}
