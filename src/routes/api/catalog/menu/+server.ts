import { json } from '@sveltejs/kit';
import { categoryTree } from '$lib/catalog/category-tree.server';
import type { RequestHandler } from './$types';

/** The top categories, for the head of every page. */
export const GET: RequestHandler = async ({ locals }) => {
	const tree = await categoryTree(locals.db, locals.locale);
	return json(tree.map(({ slug, name }) => ({ slug, name })));
};
