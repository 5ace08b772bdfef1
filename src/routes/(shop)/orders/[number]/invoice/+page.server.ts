import { error } from '@sveltejs/kit';
import { showInvoice } from '$lib/invoices/show-invoice.server';
import { parseOrderNumber } from '$lib/orders/order-number';
import * as orders from '$lib/orders/orders.server';
import type { PageServerLoad } from './$types';

/** The official invoice, for who holds the order's key. A wrong key and an unknown number get the same answer. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const key = url.searchParams.get('key') ?? '';
	const order = await orders.byNumberAndKey(locals.db, parseOrderNumber(params.number), key);
	if (!order) error(404);
	const shown = await showInvoice(locals, order.id, url.searchParams.get('document'));
	if (shown === null) error(404);
	return { number: order.number, key, shown: shown === 'not-issued' ? null : shown };
};
