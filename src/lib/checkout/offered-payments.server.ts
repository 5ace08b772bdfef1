import type { Settings } from '$lib/server/env-schema';
import { gatewayOf, isProvider } from '$lib/server/payment-gateway/gateways';
import { PAYMENT_METHODS, type PaymentMethod } from './checkout-request';

/** The ways to pay that this shop has: a gateway only where there is a contract with it. */
export function offeredPayments(settings: Settings): PaymentMethod[] {
	return PAYMENT_METHODS.filter(
		(method) => !isProvider(method) || gatewayOf(settings, method) !== null
	);
}
