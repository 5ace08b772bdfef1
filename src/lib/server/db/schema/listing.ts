import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { brands, categories } from './catalog.ts';

// Derived from the catalogue: triggers and `refresh-listings` write these tables, nothing else does.

/** A category and everything it lies under, itself included. Kept by a trigger on `categories`. */
export const categoryAncestors = sqliteTable(
	'category_ancestors',
	{
		categoryId: integer()
			.notNull()
			.references(() => categories.id, { onDelete: 'cascade' }),
		ancestorId: integer().notNull()
	},
	(t) => [primaryKey({ columns: [t.categoryId, t.ancestorId] })]
);

/** The published products of a category and its sub-categories in order of relevance. Kept by triggers on `products`. */
export const categoryProducts = sqliteTable(
	'category_products',
	{
		categoryId: integer().notNull(),
		isAvailable: integer({ mode: 'boolean' }).notNull(),
		soldCount: integer().notNull(),
		productId: integer().notNull()
	},
	(t) => [primaryKey({ columns: [t.categoryId, t.isAvailable, t.soldCount, t.productId] })]
);

/**
 * What a category page needs to filter, count and sort without reading the products: `body` holds the columns of all its
 * products, `summary` the counts when no filter is set. Written by `refresh-listings` whenever products change.
 */
export const categoryIndexes = sqliteTable('category_indexes', {
	categoryId: integer()
		.primaryKey()
		.references(() => categories.id, { onDelete: 'cascade' }),
	total: integer().notNull(),
	summary: text().notNull(),
	body: text().notNull()
});

export const brandTotals = sqliteTable(
	'brand_totals',
	{
		brandId: integer()
			.primaryKey()
			.references(() => brands.id, { onDelete: 'cascade' }),
		total: integer().notNull()
	},
	(t) => [index('brand_totals_largest').on(t.total)]
);

/** Words of names, brands, categories and keywords, for "did you mean". `weight` is in how many products they stand. */
export const searchTerms = sqliteTable(
	'search_terms',
	{
		term: text().primaryKey(),
		initial: text().notNull(),
		size: integer().notNull(),
		weight: integer().notNull()
	},
	(t) => [index('search_terms_near').on(t.initial, t.size, t.weight)]
);
