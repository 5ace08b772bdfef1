import { browser } from '$app/environment';
import { CART_NOTICES } from '$lib/cart/cart-notice';
import type { CartView } from '$lib/cart/cart-view';
import { href } from '$lib/ui/href';
import type { PageLoad } from './$types';

const NOTICES = [
	'added',
	'changed',
	'removed',
	'limited',
	'repeated',
	'bought-again',
	...CART_NOTICES
] as const;

/** The shop's cart, or null when it does not answer: in a browser the copy on the device is shown then. */
export const load: PageLoad = async ({ fetch, url, depends }) => {
	depends('shop:cart');
	const cart = await (browser ? fromDevice(fetch) : fromShop(fetch));
	const asked = url.searchParams.get('notice');
	return { cart, notice: cart && (NOTICES.find((name) => name === asked) ?? null) };
};

async function fromShop(fetch: typeof globalThis.fetch): Promise<CartView | null> {
	const response = await fetch(href('/api/cart'));
	// The shape is that of our own endpoint.
	return response.ok ? ((await response.json()) as { cart: CartView }).cart : null;
}

async function fromDevice(fetch: typeof globalThis.fetch): Promise<CartView | null> {
	const { askCart } = await import('$lib/offline/device-cart.svelte');
	return askCart(fetch);
}
