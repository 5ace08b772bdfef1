const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long goods are kept for an order that is to be paid at a gateway. */
export const PAY_WITHIN = 30 * MINUTE;
/** Whoever goes to the gateway late still gets this long there … */
export const AT_GATEWAY = 15 * MINUTE;
/** … but goods are kept no longer than this after the order was placed. */
export const LONGEST_RESERVATION = 45 * MINUTE;
/** How long the customer has to hand in the receipt number of a bank transfer. */
export const TRANSFER_WITHIN = 72 * HOUR;
/** A recipient's name and phone are destroyed this long after the delivery that they were given for (promise P8). */
export const RECIPIENT_KEPT = 30 * DAY;
/** An expired order may still be paid late: a gateway returns a debit that nobody took within 72 hours. */
export const EXPIRED_RECIPIENT_KEPT = 4 * DAY;

/** Until when goods are kept once the customer leaves for the gateway. Epoch milliseconds. */
export function extendedReservation(
	order: { createdAt: number; reservedUntil: number },
	now: number
): number {
	const wanted = Math.min(now + AT_GATEWAY, order.createdAt + LONGEST_RESERVATION);
	return Math.max(order.reservedUntil, wanted);
}
