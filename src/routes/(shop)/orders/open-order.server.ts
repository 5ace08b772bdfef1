import { error, type RequestEvent } from '@sveltejs/kit';
import { visitorHash } from '$lib/consent/visitor-address.server';
import { countAttempt } from '$lib/server/rate-limit';
import { parseOrderNumber } from '$lib/orders/order-number';
import * as orders from '$lib/orders/orders.server';

const GUESSES = { most: 60, windowMs: 10 * 60_000 };

/**
 * The order of that number and key, for a page. A wrong key, no key and an unknown number are the same 404; who keeps
 * guessing gets a 429 for all of them. Keys are 256 random bits: the limit spares the database, not the key.
 */
export async function openOrder(
	event: RequestEvent,
	number: string,
	key: string
): Promise<orders.Order> {
	const { db, now } = event.locals;
	const order = await orders.byNumberAndKey(db, parseOrderNumber(number), key);
	if (order) return order;
	const visitor = await visitorHash(event, 'guess-order-key');
	const isAllowed = await countAttempt(db, visitor, GUESSES, now);
	error(isAllowed ? 404 : 429);
}
