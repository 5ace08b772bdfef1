import type { RequestEvent } from '@sveltejs/kit';
import { eq, sql } from 'drizzle-orm';
import {
	isReadOnly,
	isUnreachable,
	writeBatch,
	type Db,
	type Statement
} from '$lib/server/db/client';
import { cartCommands, carts } from '$lib/server/db/schema/cart';
import { ensureAccountCart } from './account-cart.server';
import { mergeCarts, type Cart } from './cart';
import { dropCartTicket, readCartTicket } from './cart-cookie.server';
import type { CartChange } from './cart-notice';
import { buyable, snapshot, type CartSnapshot } from './cart.server';
import type { CartLine } from './cart-view';
import { advanceCart, changeLines, isOvertaken } from './cart-writes.server';

const ATTEMPTS = 6;

/**
 * The device's cart becomes part of the account's by the rule of `mergeCarts`, and is gone afterwards: all in one batch
 * that fails when either cart changed meanwhile, and is then decided again. Sent twice it changes nothing more.
 */
export async function mergeAtSignIn(
	db: Db,
	{ guestCartId, accountId, now }: { guestCartId: string | null; accountId: string; now: number }
): Promise<{ changed: CartChange }> {
	if (guestCartId === null) return { changed: 'none' };
	for (let attempt = 1; ; attempt += 1) {
		const guest = await snapshot(db, guestCartId, { locale: 'fa' });
		if (guest.revision === null) return { changed: 'none' };
		const cartId = await ensureAccountCart(db, accountId, now);
		const also = { variantIds: guest.lines.map(({ variantId }) => variantId), commandIds: [] };
		const own = await snapshot(db, cartId, { locale: 'fa', also });
		const merged = mergeLines(own, guest);
		try {
			await writeBatch(db, [
				advanceCart(db, { cartId, revision: own.revision, also: isStill(guestCartId, guest) }, now),
				...changeLines(db, cartId, own.lines, merged.lines, now),
				rememberCommands(db, guestCartId, cartId),
				db.delete(carts).where(eq(carts.id, guestCartId))
			]);
			return { changed: merged.changed };
		} catch (error) {
			if (attempt === ATTEMPTS || !isOvertaken(error)) throw error;
		}
	}
}

/** `mergeAtSignIn` for a request: the device's cart goes along, and its cookie goes away. */
export async function takeCartAlong(
	{ cookies, locals }: Pick<RequestEvent, 'cookies' | 'locals'>,
	accountId: string
): Promise<CartChange> {
	const ticket = await readCartTicket(cookies);
	if (!ticket) return 'none';
	try {
		const { db, now } = locals;
		const { changed } = await mergeAtSignIn(db, { guestCartId: ticket.cartId, accountId, now });
		dropCartTicket(cookies);
		return changed;
	} catch (error) {
		// The cookie stays, and the next sign-in merges: a cart is no reason to keep anybody out.
		if (isUnreachable(error) || isReadOnly(error) || isOvertaken(error)) return 'none';
		throw error;
	}
}

function mergeLines(
	own: CartSnapshot,
	guest: CartSnapshot
): { lines: CartLine[]; changed: CartChange } {
	const { cart, isLimited } = mergeCarts(toCart(own), toCart(guest), (id) =>
		buyable(own.variants.get(id))
	);
	const known = new Map([...guest.lines, ...own.lines].map((line) => [line.variantId, line]));
	const lines = cart.flatMap(({ variantId, quantity }) => {
		const line = known.get(variantId);
		return line ? [{ ...line, quantity }] : [];
	});
	if (isLimited) return { lines, changed: 'limited' };
	const isNews = guest.lines.length > 0 && own.lines.length > 0 && !isSame(cart, toCart(guest));
	return { lines, changed: isNews ? 'merged' : 'none' };
}

/** Whether the person finds the same goods as before, in whatever order. */
function isSame(a: Cart, b: Cart): boolean {
	const quantities = new Map(b.map(({ variantId, quantity }) => [variantId, quantity]));
	return (
		a.length === b.length && a.every((item) => quantities.get(item.variantId) === item.quantity)
	);
}

function toCart({ lines }: CartSnapshot): Cart {
	return lines.map(({ variantId, quantity }) => ({ variantId, quantity }));
}

function isStill(cartId: string, { revision }: CartSnapshot) {
	return sql`(SELECT guest.revision FROM ${carts} AS guest WHERE guest.id = ${cartId}) = ${revision}`;
}

/** A command whose answer got lost before the sign-in is sent again after it: it must not count twice. */
function rememberCommands(db: Db, from: string, to: string): Statement {
	return db
		.insert(cartCommands)
		.select(
			sql`SELECT ${to}, ${cartCommands.commandId}, ${cartCommands.appliedAt} FROM ${cartCommands}
				WHERE ${cartCommands.cartId} = ${from}`
		)
		.onConflictDoNothing();
}
