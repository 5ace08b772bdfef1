import { json } from '@sveltejs/kit';
import { suggest } from '$lib/catalog/suggest.server';
import type { RequestHandler } from './$types';

const LONGEST = 100;

export const GET: RequestHandler = async ({ url, locals }) => {
	const typed = (url.searchParams.get('q') ?? '').slice(0, LONGEST);
	return json(await suggest(locals.db, typed, locals));
};
