import { plainPath } from '$lib/values/locale';

/**
 * What a sign-in did to the cart: nothing, made one of two, or also took away pieces above the limits of some goods.
 */
export type CartChange = 'none' | 'merged' | 'limited';

export const CART_NOTICES = ['cart-merged', 'cart-limited'] as const;
export type CartNotice = (typeof CART_NOTICES)[number];

/** The pages that tell it; all of them are private, so that no copy of them is kept for others. */
const TELLS = /^\/(account|cart|checkout)(\?|$)/;

/** Where to go after a sign-in, so that the person is told what happened to their cart: elsewhere the cart itself tells. */
export function tellingPath(path: string, changed: CartChange, cartPath: string): string {
	if (changed === 'none') return path;
	const to = TELLS.test(plainPath(path)) ? path : cartPath;
	return `${to}${to.includes('?') ? '&' : '?'}notice=cart-${changed}`;
}

/** The notice in an address, or null. */
export function readCartNotice(url: {
	searchParams: { getAll(name: string): string[] };
}): CartNotice | null {
	const asked = url.searchParams.getAll('notice');
	return CART_NOTICES.find((notice) => asked.includes(notice)) ?? null;
}
