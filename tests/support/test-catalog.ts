import type { Db } from '$lib/server/db/client';
import { brands, categories, products, variants } from '$lib/server/db/schema/catalog';

export interface TestVariant {
	id: number;
	priceRial?: number;
	stock?: number;
	maxPerOrder?: number;
	isPublished?: boolean;
	isWithdrawn?: boolean;
	vatClass?: 'standard' | 'exempt' | 'special';
}

/** One product for each variant, with the same id, so that a test names only what matters to it. */
export async function addVariants(db: Db, wanted: readonly TestVariant[]): Promise<void> {
	await db
		.insert(categories)
		.values({ id: 1, slug: 'things', nameFa: 'چیزها', nameEn: 'Things', sortKey: '1' })
		.onConflictDoNothing();
	await db
		.insert(brands)
		.values({ id: 1, slug: 'brand', nameFa: 'نشان', nameEn: 'Brand', sortKey: '1' })
		.onConflictDoNothing();
	for (const variant of wanted) {
		await db.insert(products).values({
			id: variant.id,
			slug: `product-${variant.id}`,
			categoryId: 1,
			brandId: 1,
			nameFa: `کالای ${variant.id}`,
			nameEn: `Product ${variant.id}`,
			vatClass: variant.vatClass ?? 'standard',
			maxPerOrder: variant.maxPerOrder ?? 20,
			isPublished: variant.isPublished ?? true,
			publishedAt: 0,
			sortKey: '1'
		});
		await db.insert(variants).values({
			id: variant.id,
			productId: variant.id,
			code: `CODE-${variant.id}`,
			options: [],
			priceRial: variant.priceRial ?? 1_000_000,
			stock: variant.stock ?? 10,
			isWithdrawn: variant.isWithdrawn ?? false
		});
	}
}
