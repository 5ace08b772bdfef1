import { error, json } from '@sveltejs/kit';
import { moadianInvoice } from '$lib/invoices/moadian';
import { showInvoice } from '$lib/invoices/show-invoice.server';
import { openedBy, openOrder } from '../../../open-order.server';
import type { RequestHandler } from './$types';

/** The invoice with the field names of the tax office, for who may see the order. */
export const GET: RequestHandler = async (event) => {
	const { params, url, locals } = event;
	const key = url.searchParams.get('key') ?? '';
	const order = await openOrder(event, params.number, key);
	const context = { ...locals, actor: openedBy(key) };
	const shown = await showInvoice(context, order.id, url.searchParams.get('document'));
	if (shown === null || shown === 'not-issued') error(404);
	const { document, correctedTaxId } = shown;
	return json(moadianInvoice(document, correctedTaxId), {
		headers: { 'Content-Disposition': `attachment; filename="moadian-${document.number}.json"` }
	});
};
