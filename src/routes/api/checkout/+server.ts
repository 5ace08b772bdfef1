import { json } from '@sveltejs/kit';
import { checkoutPage } from '$lib/checkout/checkout-page.server';
import { isUnreachable } from '$lib/server/db/client';
import type { RequestHandler } from './$types';

/** What the checkout page of this visitor begins with. */
export const GET: RequestHandler = async (event) => {
	try {
		return json(await checkoutPage(event));
	} catch (error) {
		if (isUnreachable(error)) return json({ error: 'unavailable' }, { status: 503 });
		throw error;
	}
};
