import { ask } from '$lib/catalog/ask.svelte';
import type { CategoryNode } from '$lib/catalog/views';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
	tree: await ask<CategoryNode[]>(fetch, '/categories')
});
