import { ask } from '$lib/catalog/ask.svelte';
import type { ProductView } from '$lib/catalog/views';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => ({
	product: await ask<ProductView>(fetch, `/products/${encodeURIComponent(params.slug)}`)
});
