import { error, json } from '@sveltejs/kit';
import { moadianInvoice } from '$lib/invoices/moadian';
import { showInvoice } from '$lib/invoices/show-invoice.server';
import { openOrder } from '../../../open-order.server';
import type { RequestHandler } from './$types';

/** The invoice with the field names of the tax office, for who holds the order's key. */
export const GET: RequestHandler = async (event) => {
	const { params, url, locals } = event;
	const order = await openOrder(event, params.number, url.searchParams.get('key') ?? '');
	const shown = await showInvoice(locals, order.id, url.searchParams.get('document'));
	if (shown === null || shown === 'not-issued') error(404);
	const { document, correctedTaxId } = shown;
	return json(moadianInvoice(document, correctedTaxId), {
		headers: { 'Content-Disposition': `attachment; filename="moadian-${document.number}.json"` }
	});
};
