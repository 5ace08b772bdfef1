import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Statement } from '$lib/server/db/client';
import { cartLines, carts } from '$lib/server/db/schema/cart';

/**
 * Takes ordered lines out of a cart, for the batch that writes their order. When the cart has changed since `revision`
 * the batch fails on `carts.revision`: two tabs ordering the same cart make one order.
 */
export function takeLines(
	db: Db,
	cart: { cartId: string; revision: number; variantIds: readonly number[] },
	now: number
): Statement[] {
	const { cartId, revision, variantIds } = cart;
	return [
		db
			.update(carts)
			.set({
				updatedAt: now,
				revision: sql`CASE WHEN ${carts.revision} = ${revision} THEN ${carts.revision} + 1 END`
			})
			.where(eq(carts.id, cartId)),
		db
			.delete(cartLines)
			.where(and(eq(cartLines.cartId, cartId), inArray(cartLines.variantId, [...variantIds])))
	];
}
