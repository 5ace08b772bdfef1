import { error } from '@sveltejs/kit';
import { showInvoice } from '$lib/invoices/show-invoice.server';
import { openedBy, openOrder } from '../../open-order.server';
import type { PageServerLoad } from './$types';

/** The official invoice, for who holds the order's key or owns it. */
export const load: PageServerLoad = async (event) => {
	const { params, url, locals } = event;
	const key = url.searchParams.get('key') ?? '';
	const order = await openOrder(event, params.number, key);
	const context = { ...locals, actor: openedBy(key) };
	const shown = await showInvoice(context, order.id, url.searchParams.get('document'));
	if (shown === null) error(404);
	return { number: order.number, key, shown: shown === 'not-issued' ? null : shown };
};
