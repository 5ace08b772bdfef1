import { error, json } from '@sveltejs/kit';
import { productPage } from '$lib/catalog/product-page.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) => {
	const product = await productPage(locals.db, params.slug, locals);
	if (!product) error(404, 'no-such-product');
	return json(product);
};
