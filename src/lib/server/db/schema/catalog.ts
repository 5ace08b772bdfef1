import { sql } from 'drizzle-orm';
import {
	check,
	foreignKey,
	index,
	integer,
	primaryKey,
	sqliteTable,
	text
} from 'drizzle-orm/sqlite-core';
import type { ImageRow, OptionValue } from '$lib/catalog/product';

export const categories = sqliteTable(
	'categories',
	{
		id: integer().primaryKey(),
		parentId: integer(),
		slug: text().notNull().unique(),
		nameFa: text().notNull(),
		nameEn: text().notNull(),
		position: integer().notNull().default(0),
		sortKey: text().notNull()
	},
	(t) => [
		foreignKey({ columns: [t.parentId], foreignColumns: [t.id] }),
		index('categories_parent').on(t.parentId, t.position),
		check('category_is_not_its_own_parent', sql`${t.parentId} IS NULL OR ${t.parentId} <> ${t.id}`)
	]
);

export const brands = sqliteTable('brands', {
	id: integer().primaryKey(),
	slug: text().notNull().unique(),
	nameFa: text().notNull(),
	nameEn: text().notNull(),
	sortKey: text().notNull()
});

/**
 * `minPriceRial` to `isAvailable` repeat the variant a shopper would take first (in stock, then cheapest); a trigger on
 * `variants` keeps them, so that a listing reads one table. `changedIn` is the catalogue version of the last change.
 */
export const products = sqliteTable(
	'products',
	{
		id: integer().primaryKey(),
		slug: text().notNull().unique(),
		categoryId: integer()
			.notNull()
			.references(() => categories.id),
		brandId: integer()
			.notNull()
			.references(() => brands.id),
		nameFa: text().notNull(),
		nameEn: text(),
		summaryFa: text().notNull().default(''),
		summaryEn: text(),
		textFa: text().notNull().default(''),
		textEn: text(),
		keywords: text().notNull().default(''),
		unit: text().notNull().default('piece'),
		vatClass: text().notNull().default('standard'),
		withdrawalExempt: text(),
		warrantyFa: text(),
		warrantyEn: text(),
		maxPerOrder: integer().notNull().default(20),
		isPublished: integer({ mode: 'boolean' }).notNull().default(true),
		publishedAt: integer().notNull(),
		soldCount: integer().notNull().default(0),
		sortKey: text().notNull(),
		minPriceRial: integer().notNull().default(0),
		compareAtRial: integer(),
		discountPercent: integer().notNull().default(0),
		hasPriceRange: integer({ mode: 'boolean' }).notNull().default(false),
		isAvailable: integer({ mode: 'boolean' }).notNull().default(false),
		cover: text({ mode: 'json' }).$type<ImageRow>(),
		changedIn: integer().notNull().default(0)
	},
	(t) => [
		index('products_newest').on(t.isPublished, t.publishedAt),
		index('products_best_sellers').on(t.isPublished, t.isAvailable, t.soldCount),
		index('products_discounted').on(t.isPublished, t.isAvailable, t.discountPercent),
		index('products_category').on(t.categoryId, t.isPublished),
		index('products_brand').on(t.brandId, t.isPublished),
		index('products_changed').on(t.changedIn),
		check('max_per_order_is_positive', sql`${t.maxPerOrder} BETWEEN 1 AND 1000`),
		check('vat_class_is_known', sql`${t.vatClass} IN ('standard', 'exempt', 'special')`),
		check(
			'withdrawal_exemption_is_lawful',
			sql`${t.withdrawalExempt} IS NULL OR ${t.withdrawalExempt} IN ('perishable', 'personalised', 'opened-software-media', 'daily-food', 'market-priced', 'service-started')`
		)
	]
);

/**
 * Prices are net of VAT, in rials, a whole number of toman. `stock` counts what can still be promised; `feedStock` is what
 * the feed said last, so that reading the same feed again does not put sold pieces back. `imageName` is the picture of it.
 */
export const variants = sqliteTable(
	'variants',
	{
		id: integer().primaryKey(),
		productId: integer()
			.notNull()
			.references(() => products.id, { onDelete: 'cascade' }),
		code: text().notNull().unique(),
		options: text({ mode: 'json' }).$type<OptionValue[]>().notNull(),
		priceRial: integer().notNull(),
		compareAtRial: integer(),
		stock: integer().notNull().default(0),
		position: integer().notNull().default(0),
		isWithdrawn: integer({ mode: 'boolean' }).notNull().default(false),
		imageName: text(),
		feedStock: integer(),
		feedHash: text()
	},
	(t) => [
		index('variants_product').on(t.productId, t.position),
		check('stock_is_never_negative', sql`${t.stock} >= 0`),
		check('price_is_whole_toman', sql`${t.priceRial} > 0 AND ${t.priceRial} % 10 = 0`),
		check(
			'compare_at_price_is_higher',
			sql`${t.compareAtRial} IS NULL OR (${t.compareAtRial} > ${t.priceRial} AND ${t.compareAtRial} % 10 = 0)`
		)
	]
);

export const productImages = sqliteTable(
	'product_images',
	{
		productId: integer()
			.notNull()
			.references(() => products.id, { onDelete: 'cascade' }),
		position: integer().notNull(),
		name: text().notNull(),
		altFa: text().notNull(),
		altEn: text(),
		width: integer().notNull(),
		height: integer().notNull(),
		placeholder: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.productId, t.position] })]
);

export const productAttributes = sqliteTable(
	'product_attributes',
	{
		productId: integer()
			.notNull()
			.references(() => products.id, { onDelete: 'cascade' }),
		position: integer().notNull(),
		key: text().notNull(),
		labelFa: text().notNull(),
		labelEn: text().notNull(),
		valueFa: text().notNull(),
		valueEn: text().notNull(),
		/** Stable in addresses; made from the English value. */
		code: text().notNull().default(''),
		isFacet: integer({ mode: 'boolean' }).notNull().default(false)
	},
	(t) => [primaryKey({ columns: [t.productId, t.position] })]
);

/**
 * One row; `version` rises with every published change and names the copies at the edge and on devices. The category
 * indexes hold everything up to `listedVersion`.
 */
export const catalogState = sqliteTable(
	'catalog_state',
	{
		id: integer().primaryKey(),
		version: integer().notNull(),
		changedAt: integer().notNull(),
		listedVersion: integer().notNull().default(0)
	},
	(t) => [check('catalog_state_has_one_row', sql`${t.id} = 1`)]
);

export const vatRates = sqliteTable(
	'vat_rates',
	{
		vatClass: text().notNull(),
		validFrom: integer().notNull(),
		rateBasisPoints: integer().notNull()
	},
	(t) => [
		primaryKey({ columns: [t.vatClass, t.validFrom] }),
		check('vat_rate_is_a_share', sql`${t.rateBasisPoints} BETWEEN 0 AND 10000`)
	]
);
