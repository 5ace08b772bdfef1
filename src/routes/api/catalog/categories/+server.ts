import { json } from '@sveltejs/kit';
import { categoryTree } from '$lib/catalog/category-tree.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) =>
	json(await categoryTree(locals.db, locals.locale));
