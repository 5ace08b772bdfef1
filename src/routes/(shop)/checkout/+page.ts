import { redirect } from '@sveltejs/kit';
import { browser } from '$app/environment';
import type { Picked } from '$lib/accounts/known-checkout';
import { readCartNotice } from '$lib/cart/cart-notice';
import type { CheckoutView } from '$lib/checkout/checkout-view';
import { href } from '$lib/ui/href';
import type { PageLoad } from './$types';

type Fetch = typeof globalThis.fetch;

/** Without an answer of the shop the page is made from the device, and without that it says that the shop is away. */
export const load: PageLoad = async ({ fetch, url }) => {
	const common = { picked: pickedIn(url), cartNotice: readCartNotice(url), asOf: null };
	const asked = await (browser ? askFromDevice(fetch) : ask(fetch));
	const view = asked === 'away' ? null : asked;
	if (!view) return { ...common, ...nothing() };
	// After a form was sent without scripts it stays, with what was typed, even when the last line has just gone.
	if (view.offer.cart.pieces === 0 && !url.search.startsWith('?/')) redirect(303, href('/cart'));
	return { ...common, ...view };
};

async function askFromDevice(fetch: Fetch) {
	const { checkoutOnDevice, sendFirst } = await import('$lib/offline/offline-checkout.svelte');
	await sendFirst();
	const asked = await ask(fetch).catch(() => null);
	return asked ?? checkoutOnDevice();
}

/** Null when it was not the shop that answered; `away` when the shop says that its database is. */
async function ask(fetch: Fetch): Promise<CheckoutView | 'away' | null> {
	const response = await fetch(href('/api/checkout'));
	if (response.status === 503) return 'away';
	// The shape is that of our own endpoint.
	return response.ok ? ((await response.json()) as CheckoutView) : null;
}

function nothing() {
	return { now: 0, known: null, offer: null, idempotencyKey: crypto.randomUUID() };
}

function pickedIn(url: URL): Picked {
	return { buyer: url.searchParams.get('buyer'), address: url.searchParams.get('address') };
}
