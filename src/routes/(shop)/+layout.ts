import type { Link } from '$lib/catalog/views';
import { ask } from '$lib/catalog/ask.svelte';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ fetch }) => ({
	// The head of a page must not take the page down with it.
	menu: await ask<Link[]>(fetch, '/menu').catch((): Link[] => [])
});
