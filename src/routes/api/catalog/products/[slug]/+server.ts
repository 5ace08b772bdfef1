import { error, json } from '@sveltejs/kit';
import { productPage } from '$lib/catalog/product-page.server';
import type { ProductView } from '$lib/catalog/views';
import { deliveryEstimates } from '$lib/checkout/delivery-estimates.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { params, locals } = event;
	const [product, delivery] = await Promise.all([
		productPage(locals.db, params.slug, locals),
		deliveryEstimates(event)
	]);
	if (!product) error(404, 'no-such-product');
	return json({ ...product, delivery } satisfies ProductView);
};
