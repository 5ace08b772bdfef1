import type { Known } from '$lib/accounts/known-checkout';
import type { CartView } from '$lib/cart/cart-view';
import type { PaymentMethod } from './checkout-request';
import type { DeliveryOption, OfferedDelivery } from './delivery';

/** What can be ordered and how, for one cart. */
export interface CheckoutOffer {
	readonly cart: CartView;
	readonly methods: readonly DeliveryOption[];
	readonly paymentMethods: readonly PaymentMethod[];
}

/** The answer of /api/checkout, which is of one visitor and is kept nowhere. */
export interface CheckoutView {
	/** The shop's clock, epoch milliseconds. */
	readonly now: number;
	/** For a form that has no key of its own yet. */
	readonly idempotencyKey: string;
	/** Null for a guest. */
	readonly known: Known | null;
	readonly offer: CheckoutOffer;
}

/** The answer of /api/checkout/offer: ways of delivery and payment, the same for everybody; devices keep it. */
export interface PublicOffer extends OfferedDelivery {
	readonly paymentMethods: readonly PaymentMethod[];
	/** The shop's clock, epoch milliseconds. */
	readonly now: number;
}
