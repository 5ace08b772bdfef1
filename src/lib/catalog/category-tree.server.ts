import { asc, eq, type SQL } from 'drizzle-orm';
import { type Db, retryRead } from '$lib/server/db/client';
import { categories } from '$lib/server/db/schema/catalog';
import { categoryAncestors, categoryIndexes } from '$lib/server/db/schema/listing';
import type { Locale } from '$lib/values/locale';
import { inLocale } from './card';
import type { CategoryNode } from './views';

/** Every category that holds something, as a tree. */
export async function categoryTree(db: Db, locale: Locale): Promise<CategoryNode[]> {
	const rows = await retryRead(() => selectCategories(db));
	const nodeOf = (row: (typeof rows)[number]): CategoryNode => ({
		slug: row.slug,
		name: inLocale(locale, row.nameFa, row.nameEn),
		count: row.total,
		children: rows.filter(({ parentId }) => parentId === row.id).map(nodeOf)
	});
	return rows.filter(({ parentId }) => parentId === null).map(nodeOf);
}

/** Categories with products, in the order of the shop. They are few: a shelf plan, not a table that grows. */
export function selectCategories(db: Db) {
	return db
		.select({
			id: categories.id,
			parentId: categories.parentId,
			slug: categories.slug,
			nameFa: categories.nameFa,
			nameEn: categories.nameEn,
			total: categoryIndexes.total
		})
		.from(categories)
		.innerJoin(categoryIndexes, eq(categoryIndexes.categoryId, categories.id))
		.orderBy(asc(categories.position));
}

/** A category (its id as a value or a subquery) and all it lies under. */
export function selectChain(db: Db, categoryId: number | SQL) {
	return db
		.select({
			id: categories.id,
			parentId: categories.parentId,
			slug: categories.slug,
			nameFa: categories.nameFa,
			nameEn: categories.nameEn
		})
		.from(categoryAncestors)
		.innerJoin(categories, eq(categories.id, categoryAncestors.ancestorId))
		.where(eq(categoryAncestors.categoryId, categoryId));
}
