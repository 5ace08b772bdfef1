import { startPayment } from '$lib/checkout/start-payment.server';
import { openOrder } from '../../open-order.server';
import { orderPath } from '$lib/orders/order-link.server';
import type { RequestHandler } from './$types';

/**
 * Leads to the gateway. A GET, too, because the checkout form ends here by a redirect: opening it twice uses the same
 * payment again, and only the key of the order gets this far.
 */
const pay: RequestHandler = async (event) => {
	const { locals, params, url } = event;
	const key = url.searchParams.get('key') ?? '';
	const order = await openOrder(event, params.number, key);
	const started = await startPayment(locals, order);
	if (started.ok) return seeOther(started.value);
	const page = orderPath(order.number, key, locals.locale);
	return seeOther(started.reason === 'already-paid' ? page : `${page}&notice=${started.reason}`);
};

export const GET = pay;
export const POST = pay;

function seeOther(location: string): Response {
	return new Response(null, {
		status: 303,
		headers: {
			Location: location,
			'Referrer-Policy': 'no-referrer',
			'Cache-Control': 'private, no-store'
		}
	});
}
