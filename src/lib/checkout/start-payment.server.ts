import { callbackToken } from '$lib/orders/order-key.server';
import { extendReservation } from '$lib/orders/order-writes.server';
import * as orders from '$lib/orders/orders.server';
import * as payments from '$lib/orders/payments.server';
import { m } from '$lib/paraglide/messages';
import { writeBatch, type Db } from '$lib/server/db/client';
import type { Settings } from '$lib/server/env-schema';
import {
	GatewayRefusal,
	GatewayUnreachable,
	type Gateway,
	type Provider
} from '$lib/server/payment-gateway/gateway';
import { gatewayOf, isProvider } from '$lib/server/payment-gateway/gateways';
import { ID_RANDOM_BYTES, mintId, type PaymentId } from '$lib/values/ids';
import { rial } from '$lib/values/money';
import { ok, refused, type Result } from '$lib/values/result';
import { extendedReservation } from './reservation';
import { settlePayment } from './settle-payment.server';

export type PaymentRefusal = 'not-payable' | 'already-paid' | 'checking' | 'gateway-unavailable';

/**
 * Where the payer goes now. An earlier payment of the order is settled first: whoever has paid already is not sent to pay
 * again, and one that is still open is used again.
 */
export async function startPayment(
	context: { db: Db; settings: Settings; now: number },
	order: orders.Order
): Promise<Result<string, PaymentRefusal>> {
	const { db, settings, now } = context;
	const { paymentMethod: provider, reservedUntil } = order;
	const gateway = isProvider(provider) ? gatewayOf(settings, provider) : null;
	if (!gateway || !isProvider(provider)) return refused('not-payable');
	if (order.state !== 'awaiting-payment' || reservedUntil === null || reservedUntil <= now)
		return refused('not-payable');
	for (const open of await payments.ofOrder(db, order.id)) {
		if (open.state !== 'redirected' || !open.authority) continue;
		const { outcome } = await settlePayment(context, provider, open.authority);
		if (outcome === 'paid') return refused('already-paid');
		if (outcome === 'checking') return refused('checking');
		if (outcome === 'pending') return ok(gateway.payUrl(open.authority));
	}
	return open(context, { ...order, reservedUntil }, gateway, provider);
}

async function open(
	{ db, settings, now }: { db: Db; settings: Settings; now: number },
	order: orders.Order & { reservedUntil: number },
	gateway: Gateway,
	provider: Provider
): Promise<Result<string, PaymentRefusal>> {
	const token = await callbackToken(settings, order);
	let authority: string;
	try {
		authority = await gateway.create({
			amount: rial(order.totalRial),
			orderNumber: order.number,
			description: m.payment_description({ number: order.number }, { locale: order.locale }),
			callbackUrl: `${settings.SHOP_ORIGIN}/api/payments/${provider}?token=${token}`
		});
	} catch (error) {
		if (error instanceof GatewayUnreachable || error instanceof GatewayRefusal)
			return refused('gateway-unavailable');
		throw error;
	}
	// Written before the payer hears the address: a payment nobody noted is one nobody can make.
	await writeBatch(db, [
		payments.insert(db, {
			id: mintId<PaymentId>(now, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES))),
			orderId: order.id,
			provider,
			amountRial: order.totalRial,
			authority,
			state: 'redirected',
			createdAt: now,
			updatedAt: now
		}),
		extendReservation(db, order.id, extendedReservation(order, now))
	]);
	return ok(gateway.payUrl(authority));
}
