import { redirect } from '@sveltejs/kit';
import { startPayment } from '$lib/checkout/start-payment.server';
import { openOrder } from '../../open-order.server';
import { orderPath } from '$lib/orders/order-link.server';
import type { RequestHandler } from './$types';

/**
 * Leads to the gateway. A GET, too, because the checkout form ends here by a redirect: opening it twice uses the same
 * payment again, and only the key of the order gets this far.
 */
const pay: RequestHandler = async (event) => {
	const { locals, params, url, setHeaders } = event;
	setHeaders({ 'Referrer-Policy': 'same-origin', 'Cache-Control': 'private, no-store' });
	const key = url.searchParams.get('key') ?? '';
	const order = await openOrder(event, params.number, key);
	const started = await startPayment(locals, order);
	if (started.ok) redirect(303, started.value);
	const page = orderPath(order.number, key, locals.locale);
	if (started.reason === 'already-paid') redirect(303, page);
	redirect(303, `${page}${page.includes('?') ? '&' : '?'}notice=${started.reason}`);
};

export const GET = pay;
export const POST = pay;
