import { redirect } from '@sveltejs/kit';
import { ask } from '$lib/catalog/ask.svelte';
import { parseListingQuery, printListingQuery } from '$lib/catalog/listing-query';
import { sharedWords } from '$lib/catalog/shared-words';
import type { SearchView } from '$lib/catalog/views';
import { href } from '$lib/ui/href';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
	const query = parseListingQuery(url.searchParams);
	const shared = query.q === '' ? sharedWords(url.searchParams) : null;
	if (shared !== null) redirect(302, href(`/search${printListingQuery({ ...query, q: shared })}`));
	return { query, listing: await ask<SearchView>(fetch, `/search${printListingQuery(query)}`) };
};
