import { error } from '@sveltejs/kit';
import { countVisitor } from '$lib/consent/visitor-address.server';
import { genuineInvoice } from '$lib/invoices/check-invoice.server';
import type { PageServerLoad } from './$types';

const LONGEST = 200;
const CHECKS = { most: 30, windowMs: 60 * 60_000 };

/** Says whether the shop issued a document with this number and check code. Date and total only, nobody's identity. */
export const load: PageServerLoad = async (event) => {
	const { url, locals } = event;
	const number = (url.searchParams.get('number') ?? '').slice(0, LONGEST);
	const hash = (url.searchParams.get('hash') ?? '').slice(0, LONGEST);
	const isAsked = number !== '' || hash !== '';
	if (!isAsked) return { number, hash, isAsked, found: null };
	if (!(await countVisitor(event, 'check-invoice', CHECKS))) error(429);
	return { number, hash, isAsked, found: await genuineInvoice(locals.db, { number, hash }) };
};
