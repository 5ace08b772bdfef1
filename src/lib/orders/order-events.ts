/** What the timeline of an order can say. */
export const ORDER_EVENTS = [
	'placed',
	'accepted',
	'paid',
	'payment-failed',
	'payment-cancelled',
	'payment-review',
	'transfer-reported',
	'refund-due',
	'expired',
	'cancelled',
	'shipped',
	'delivered'
] as const;
export type OrderEventKind = (typeof ORDER_EVENTS)[number];

export function isOrderEvent(text: string): text is OrderEventKind {
	return ORDER_EVENTS.some((kind) => kind === text);
}
