import { genuineInvoice } from '$lib/invoices/check-invoice.server';
import type { PageServerLoad } from './$types';

const LONGEST = 200;

/** Says whether the shop issued a document with this number and check code. Date and total only, nobody's identity. */
export const load: PageServerLoad = async ({ url, locals }) => {
	const number = (url.searchParams.get('number') ?? '').slice(0, LONGEST);
	const hash = (url.searchParams.get('hash') ?? '').slice(0, LONGEST);
	const isAsked = number !== '' || hash !== '';
	return {
		number,
		hash,
		isAsked,
		found: isAsked ? await genuineInvoice(locals.db, { number, hash }) : null
	};
};
