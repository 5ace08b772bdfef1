import { error, json } from '@sveltejs/kit';
import { categoryPage } from '$lib/catalog/category-page.server';
import { parseListingQuery } from '$lib/catalog/listing-query';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, locals }) => {
	const query = parseListingQuery(url.searchParams);
	const page = await categoryPage(locals.db, params.slug, query, locals);
	if (!page) error(404, 'no-such-category');
	return json(page);
};
