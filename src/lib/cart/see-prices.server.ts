import { eq, sql } from 'drizzle-orm';
import type { Db } from '$lib/server/db/client';
import { cartLines } from '$lib/server/db/schema/cart';
import { variants } from '$lib/server/db/schema/catalog';

/** The person has read which prices changed: from now on the current ones count as seen. */
export async function seePrices(db: Db, cartId: string): Promise<void> {
	const current = sql`(SELECT ${variants.priceRial} FROM ${variants} WHERE ${variants.id} = ${cartLines.variantId})`;
	await db.update(cartLines).set({ seenPriceRial: current }).where(eq(cartLines.cartId, cartId));
}
