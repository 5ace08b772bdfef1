import { and, eq, isNull, sql } from 'drizzle-orm';
import { retryRead, writeBatch, type Db } from '$lib/server/db/client';
import { accounts } from '$lib/server/db/schema/accounts';
import { carts } from '$lib/server/db/schema/cart';
import { randomSecret } from '$lib/server/secrets';

/** The cart that follows the account, or null while it has none. */
export async function accountCartId(db: Db, accountId: string): Promise<string | null> {
	const [row] = await retryRead(() =>
		db.select({ cartId: accounts.cartId }).from(accounts).where(eq(accounts.id, accountId))
	);
	return row?.cartId ?? null;
}

/**
 * The account's cart, made when there is none. Its id is random and stands in no cookie: only the session leads to it.
 * Two requests at once get the same one. Throws for an account that does not exist.
 */
export async function ensureAccountCart(db: Db, accountId: string, now: number): Promise<string> {
	const known = await accountCartId(db, accountId);
	if (known !== null) return known;
	const id = `account-${randomSecret()}`;
	const hasNone = and(eq(accounts.id, accountId), isNull(accounts.cartId));
	await writeBatch(db, [
		db.insert(carts).select(sql`SELECT ${id}, ${now}, ${now}, 1 FROM ${accounts} WHERE ${hasNone}`),
		db.update(accounts).set({ cartId: id }).where(hasNone)
	]);
	const made = await accountCartId(db, accountId);
	if (made === null) throw new Error('no account to keep a cart for');
	return made;
}
