import { error, json } from '@sveltejs/kit';
import { parseListingQuery } from '$lib/catalog/listing-query';
import { searchPage } from '$lib/catalog/search.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) => {
	const page = await searchPage(locals.db, parseListingQuery(url.searchParams), locals);
	if (!page) error(404, 'no-such-page');
	return json(page);
};
