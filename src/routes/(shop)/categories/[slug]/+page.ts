import { ask } from '$lib/catalog/ask.svelte';
import { parseListingQuery, printListingQuery } from '$lib/catalog/listing-query';
import type { CategoryView } from '$lib/catalog/views';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url }) => {
	const query = { ...parseListingQuery(url.searchParams), q: '' };
	const path = `/categories/${encodeURIComponent(params.slug)}${printListingQuery(query)}`;
	return { query, listing: await ask<CategoryView>(fetch, path) };
};
