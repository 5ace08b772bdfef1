import { feedPage } from '$lib/catalog/feed.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) => {
	const wish = {
		since: url.searchParams.get('since'),
		onlyBest: url.searchParams.has('best'),
		withTexts: url.searchParams.has('texts')
	};
	const page = await feedPage(locals.db, wish, locals);
	return new Response(page, { headers: { 'content-type': 'application/json' } });
};
