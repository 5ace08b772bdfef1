import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { type Db, retryRead } from '$lib/server/db/client';
import { brands, products, vatRates } from '$lib/server/db/schema/catalog';
import { brandTotals, categoryProducts } from '$lib/server/db/schema/listing';
import { inLocale, toCard, toImage, type CardRow, type Reading } from './card';
import { cardColumns } from './cards.server';
import { mixed, MOST_BRANDS, SHELF_POOL } from './home-shelf';
import { selectCategories } from './category-tree.server';
import { shownPriceAt } from './shown-price';
import type { HomeView } from './views';

/** What the first page shows. */
export async function homePage(db: Db, { locale, now }: Reading): Promise<HomeView> {
	const [categories, covers, discounted, newest, bestSellers, brandRows, rates] = await retryRead(
		() =>
			db.batch([
				selectCategories(db),
				selectCovers(db),
				selectDiscounted(db, SHELF_POOL),
				selectNewest(db, SHELF_POOL),
				selectBestSellers(db, SHELF_POOL),
				selectLargestBrands(db),
				db.select().from(vatRates)
			])
	);
	const price = shownPriceAt(rates, now);
	const shelf = (rows: readonly ShelfRow[]) =>
		mixed(rows, ({ categoryId }) => categoryId).map((row) => toCard(row, locale, price));
	return {
		categories: categories
			.filter(({ parentId }) => parentId === null)
			.map((row) => {
				const cover = covers.find(({ categoryId }) => categoryId === row.id)?.cover;
				return {
					slug: row.slug,
					name: inLocale(locale, row.nameFa, row.nameEn),
					count: row.total,
					image: cover ? toImage(cover, locale) : null
				};
			}),
		discounted: shelf(discounted),
		newest: shelf(newest),
		bestSellers: shelf(bestSellers),
		brands: brandRows.map(({ slug, nameFa, nameEn, total }) => ({
			slug,
			name: inLocale(locale, nameFa, nameEn),
			count: total
		}))
	};
}

type ShelfRow = CardRow & { categoryId: number };

const shelfColumns = { ...cardColumns, categoryId: products.categoryId };

const isOnShelf = and(eq(products.isPublished, true), eq(products.isAvailable, true));

export function selectBestSellers(db: Db, limit: number) {
	return db
		.select(shelfColumns)
		.from(products)
		.innerJoin(brands, eq(brands.id, products.brandId))
		.where(isOnShelf)
		.orderBy(desc(products.soldCount))
		.limit(limit);
}

export function selectDiscounted(db: Db, limit: number) {
	return db
		.select(shelfColumns)
		.from(products)
		.innerJoin(brands, eq(brands.id, products.brandId))
		.where(and(isOnShelf, gt(products.discountPercent, 0)))
		.orderBy(desc(products.discountPercent))
		.limit(limit);
}

export function selectNewest(db: Db, limit: number) {
	return db
		.select(shelfColumns)
		.from(products)
		.innerJoin(brands, eq(brands.id, products.brandId))
		.where(eq(products.isPublished, true))
		.orderBy(desc(products.publishedAt))
		.limit(limit);
}

/** The picture of what sells best in each top category. */
function selectCovers(db: Db) {
	const best = sql`(SELECT c.product_id FROM ${categoryProducts} AS c WHERE c.category_id = categories.id
		ORDER BY c.is_available DESC, c.sold_count DESC, c.product_id DESC LIMIT 1)`;
	return db
		.select({ categoryId: sql<number>`top.category_id`, cover: products.cover })
		.from(
			sql`(SELECT id AS category_id, ${best} AS product_id FROM categories WHERE parent_id IS NULL) AS top`
		)
		.innerJoin(products, eq(products.id, sql`top.product_id`));
}

function selectLargestBrands(db: Db) {
	return db
		.select({
			slug: brands.slug,
			nameFa: brands.nameFa,
			nameEn: brands.nameEn,
			total: brandTotals.total
		})
		.from(brandTotals)
		.innerJoin(brands, eq(brands.id, brandTotals.brandId))
		.where(gt(brandTotals.total, 0))
		.orderBy(desc(brandTotals.total))
		.limit(MOST_BRANDS);
}
