export const ORDER_STATES = [
	'awaiting-payment',
	'awaiting-transfer',
	'needs-information',
	'processing',
	'ready',
	'shipped',
	'delivered',
	'cancelled',
	'expired',
	'returned'
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** Every move there is. An expired order is taken up again when its payment arrives late and the goods are still there. */
const MOVES: Record<OrderState, readonly OrderState[]> = {
	'awaiting-payment': ['processing', 'cancelled', 'expired'],
	'awaiting-transfer': ['processing', 'cancelled', 'expired'],
	'needs-information': ['processing', 'cancelled'],
	processing: ['needs-information', 'ready', 'shipped', 'cancelled'],
	ready: ['shipped', 'delivered', 'cancelled'],
	shipped: ['delivered', 'returned'],
	delivered: ['returned'],
	cancelled: [],
	expired: ['processing'],
	returned: []
};

export function canMove(from: OrderState, to: OrderState): boolean {
	return MOVES[from].includes(to);
}

/** Placed, but nothing has been paid or promised yet: the customer may still call it off without a credit note. */
export function isUnpaid(state: OrderState): boolean {
	return state === 'awaiting-payment' || state === 'awaiting-transfer';
}

/** The state of an order that was just placed, by how it is to be paid. Cash on delivery is accepted at once. */
export function firstState(
	paymentMethod: 'zarinpal' | 'zibal' | 'transfer' | 'on-delivery'
): OrderState {
	if (paymentMethod === 'on-delivery') return 'processing';
	return paymentMethod === 'transfer' ? 'awaiting-transfer' : 'awaiting-payment';
}

export const PAYMENT_STATES = [
	'created',
	'redirected',
	'reported',
	'verified',
	'failed',
	'cancelled',
	'review',
	'refund-due',
	'reversed'
] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/**
 * States in which a gateway may still tell us that it was paid. A failed or cancelled one is among them: that we heard
 * "no" (from a forged or early callback) does not keep the payer from paying.
 */
export const SETTLEABLE: readonly PaymentState[] = ['redirected', 'failed', 'cancelled'];

export type PaidDecision = 'accept' | 'accept-again' | 'refund';

/** What a proven payment of the right amount means for its order. */
export function decidePaid(
	order: { state: OrderState },
	payments: readonly { state: PaymentState }[]
): PaidDecision {
	if (payments.some(({ state }) => state === 'verified')) return 'refund';
	if (order.state === 'awaiting-payment') return 'accept';
	return order.state === 'expired' ? 'accept-again' : 'refund';
}
