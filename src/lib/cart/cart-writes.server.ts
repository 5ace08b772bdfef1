import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { violatedConstraint, type Db, type Statement } from '$lib/server/db/client';
import { cartLines, carts } from '$lib/server/db/schema/cart';
import type { CartLine } from './cart-view';

export function createCart(db: Db, cartId: string, now: number): Statement {
	return db.insert(carts).values({ id: cartId, createdAt: now, updatedAt: now, revision: 1 });
}

/**
 * Moves a cart from the revision that was read to the next. When another request was faster, or `also` does not hold,
 * NULL breaks the column's NOT NULL and with it the whole batch (`isOvertaken`).
 */
export function advanceCart(
	db: Db,
	cart: { cartId: string; revision: number | null; also?: SQL },
	now: number
): Statement {
	const isAsRead = and(sql`${carts.revision} = ${cart.revision}`, cart.also);
	return db
		.update(carts)
		.set({ updatedAt: now, revision: sql`CASE WHEN ${isAsRead} THEN ${carts.revision} + 1 END` })
		.where(eq(carts.id, cart.cartId));
}

/** Writes what differs between the lines before and after. */
export function changeLines(
	db: Db,
	cartId: string,
	before: readonly CartLine[],
	after: readonly CartLine[],
	now: number
): Statement[] {
	const gone = before
		.filter((line) => !after.some(({ variantId }) => variantId === line.variantId))
		.map(({ variantId }) => variantId);
	const changed = after.filter((line) => {
		const known = before.find(({ variantId }) => variantId === line.variantId);
		return known?.quantity !== line.quantity || known.seenPriceRial !== line.seenPriceRial;
	});
	const statements: Statement[] = [];
	if (gone.length > 0) {
		const inCart = eq(cartLines.cartId, cartId);
		statements.push(db.delete(cartLines).where(and(inCart, inArray(cartLines.variantId, gone))));
	}
	if (changed.length > 0) {
		const rows = changed.map(({ variantId, quantity, seenPriceRial }) => ({
			...{ cartId, variantId, quantity, seenPriceRial },
			addedAt: now
		}));
		statements.push(
			db
				.insert(cartLines)
				.values(rows)
				.onConflictDoUpdate({
					target: [cartLines.cartId, cartLines.variantId],
					set: { quantity: sql`excluded.quantity`, seenPriceRial: sql`excluded.seen_price_rial` }
				})
		);
	}
	return statements;
}

/** Another request changed or created the cart, applied one of the commands, or removed a variant, between our reading and writing. */
export function isOvertaken(error: unknown): boolean {
	return /^(carts\.|cart_commands\.|foreign-key)/.test(violatedConstraint(error) ?? '');
}
