import { eq, sql } from 'drizzle-orm';
import type { Db, Statement } from '$lib/server/db/client';
import { variants } from '$lib/server/db/schema/catalog';

export interface StockChange {
	variantId: number;
	quantity: number;
}

/** Promises pieces to an order; the CHECK `stock_is_never_negative` fails the whole batch when there are too few. */
export function takeStock(db: Db, changes: readonly StockChange[]): Statement[] {
	return changes.map(({ variantId, quantity }) =>
		db
			.update(variants)
			.set({ stock: sql`${variants.stock} - ${quantity}` })
			.where(eq(variants.id, variantId))
	);
}

/** Gives pieces back that were promised to an order which is not to be fulfilled. */
export function returnStock(db: Db, changes: readonly StockChange[]): Statement[] {
	return changes.map(({ variantId, quantity }) =>
		db
			.update(variants)
			.set({ stock: sql`${variants.stock} + ${quantity}` })
			.where(eq(variants.id, variantId))
	);
}
