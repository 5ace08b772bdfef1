import { error, redirect } from '@sveltejs/kit';
import { settlePayment } from '$lib/checkout/settle-payment.server';
import { callbackToken, orderKey } from '$lib/orders/order-key.server';
import { orderPath } from '$lib/orders/order-link.server';
import * as orders from '$lib/orders/orders.server';
import { gatewayOf, isProvider } from '$lib/server/payment-gateway/gateways';
import { equalSecrets } from '$lib/server/secrets';
import { localPath } from '$lib/values/locale';
import type { RequestHandler } from './$types';

/**
 * Where a payer comes back from the gateway. Nothing in the address is believed: it only names the payment that the
 * provider is then asked about. It works without cookies, and leads on to the order's page only with our own token.
 */
export const GET: RequestHandler = async ({ params, url, locals, setHeaders }) => {
	setHeaders({ 'Referrer-Policy': 'same-origin', 'Cache-Control': 'private, no-store' });
	const { db, settings } = locals;
	if (!isProvider(params.provider)) error(404);
	const authority = gatewayOf(settings, params.provider)?.parseCallback(url.searchParams) ?? null;
	if (authority === null) error(404);
	const { orderId } = await settlePayment(locals, params.provider, authority);
	const whole = orderId === null ? null : await orders.whole(db, orderId);
	if (!whole) error(404);
	const { order } = whole;
	const token = url.searchParams.get('token') ?? '';
	const isOurs = await equalSecrets(token, await callbackToken(settings, order));
	redirect(
		303,
		isOurs
			? orderPath(order.number, await orderKey(settings, order), order.locale)
			: localPath('/orders', order.locale)
	);
};
