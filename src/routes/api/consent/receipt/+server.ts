import { error, json } from '@sveltejs/kit';
import { consentReceipt } from '$lib/consent/consent-receipt';
import * as receipts from '$lib/consent/receipts.server';
import { m } from '$lib/paraglide/messages';
import type { RequestHandler } from './$types';

/** The visitor's own receipt as a file. */
export const GET: RequestHandler = async ({ locals }) => {
	const { receiptId } = await locals.consent();
	if (receiptId === null) error(404);
	const history = await receipts.history(locals.db, receiptId);
	const controller = { name: m.legal_contact_seller_value(), url: locals.settings.SHOP_ORIGIN };
	return json(consentReceipt(receiptId, history, controller), {
		headers: { 'content-disposition': 'attachment; filename="consent-receipt.json"' }
	});
};
