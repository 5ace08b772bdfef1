import { json } from '@sveltejs/kit';
import { feedSince } from '$lib/catalog/feed.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) =>
	json(await feedSince(locals.db, url.searchParams.get('since'), locals));
