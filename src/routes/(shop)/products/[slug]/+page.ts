import { ask } from '$lib/catalog/ask.svelte';
import { takePressed } from '$lib/catalog/pressed-card.svelte';
import type { ProductCard } from '$lib/catalog/product';
import type { ProductView } from '$lib/catalog/views';
import type { PageLoad } from './$types';

interface Data {
	product: ProductView | Promise<ProductView>;
	/** What is shown until the product is there: only in the browser, after a press on its card. */
	card: ProductCard | null;
}

export const load: PageLoad = async ({ fetch, params }): Promise<Data> => {
	const product = ask<ProductView>(fetch, `/products/${encodeURIComponent(params.slug)}`);
	const card = takePressed(params.slug);
	if (!card) return { product: await product, card };
	// The page tells of a failure; without it, nobody may be there to hear.
	product.catch(() => undefined);
	return { product, card };
};
