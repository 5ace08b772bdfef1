import { json } from '@sveltejs/kit';
import { publicOffer } from '$lib/checkout/checkout-page.server';
import { isUnreachable } from '$lib/server/db/client';
import type { RequestHandler } from './$types';

/** Ways of delivery and payment, which devices keep so that an order can be handed in without a connection. */
export const GET: RequestHandler = async ({ locals }) => {
	try {
		return json(await publicOffer(locals));
	} catch (error) {
		if (isUnreachable(error)) return json({ error: 'unavailable' }, { status: 503 });
		throw error;
	}
};
