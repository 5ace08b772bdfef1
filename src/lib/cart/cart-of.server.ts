import type { RequestEvent } from '@sveltejs/kit';
import { accountCartId, ensureAccountCart } from './account-cart.server';
import { keepCartTicket, newCartTicket, readCartTicket } from './cart-cookie.server';

type Visitor = Pick<RequestEvent, 'cookies' | 'locals'>;

/** The cart of this request: the account's for who is signed in, else that of the device's cookie; null when there is none. */
export async function cartIdOf({ cookies, locals }: Visitor): Promise<string | null> {
	const session = await locals.session();
	if (session?.stage === 'full') return accountCartId(locals.db, session.accountId);
	return (await readCartTicket(cookies))?.cartId ?? null;
}

/** A cart that is about to change. `keep` makes the device remember it, once it has a line; an account needs no cookie. */
export interface CartToChange {
	readonly cartId: string;
	keep(): void;
}

/** Like `cartIdOf`, with a cart for who has none yet. */
export async function cartToChange({ cookies, locals }: Visitor): Promise<CartToChange> {
	const session = await locals.session();
	if (session?.stage === 'full') {
		const cartId = await ensureAccountCart(locals.db, session.accountId, locals.now);
		return { cartId, keep: () => undefined };
	}
	const ticket = (await readCartTicket(cookies)) ?? (await newCartTicket());
	return { cartId: ticket.cartId, keep: () => keepCartTicket(cookies, ticket) };
}
