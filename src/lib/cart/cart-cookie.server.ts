import type { Cookies } from '@sveltejs/kit';
import { randomSecret, sha256Hex } from '$lib/server/secrets';

const NAME = '__Host-cart';
const THIRTY_DAYS = 30 * 24 * 60 * 60;
const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}$/;

/** A cart as the visitor holds it (the token) and as the database knows it (its hash). */
export interface CartTicket {
	readonly token: string;
	readonly cartId: string;
}

/** The visitor's cart, or null when they have none. A value that cannot be a token of ours counts as none. */
export async function readCartTicket(cookies: Cookies): Promise<CartTicket | null> {
	const token = cookies.get(NAME);
	if (token === undefined || !TOKEN.test(token)) return null;
	return { token, cartId: await sha256Hex(token) };
}

export async function newCartTicket(): Promise<CartTicket> {
	const token = randomSecret(TOKEN_BYTES);
	return { token, cartId: await sha256Hex(token) };
}

/** Gives the visitor the ticket, or thirty more days with it. Only once the cart has a line. */
export function keepCartTicket(cookies: Cookies, ticket: CartTicket): void {
	cookies.set(NAME, ticket.token, {
		path: '/',
		httpOnly: true,
		secure: true,
		sameSite: 'lax',
		maxAge: THIRTY_DAYS
	});
}

/** The device forgets its cart: it has become the account's. */
export function dropCartTicket(cookies: Cookies): void {
	cookies.delete(NAME, { path: '/', httpOnly: true, secure: true, sameSite: 'lax' });
}
