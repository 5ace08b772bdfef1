import { ask } from '$lib/catalog/ask.svelte';
import { parseListingQuery, printListingQuery } from '$lib/catalog/listing-query';
import type { SearchView } from '$lib/catalog/views';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
	const query = parseListingQuery(url.searchParams);
	return { query, listing: await ask<SearchView>(fetch, `/search${printListingQuery(query)}`) };
};
