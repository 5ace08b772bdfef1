import { error, type RequestEvent } from '@sveltejs/kit';
import { countVisitor } from '$lib/consent/visitor-address.server';
import { parseOrderNumber } from '$lib/orders/order-number';
import type { OrderViewer } from '$lib/orders/order-view.server';
import * as orders from '$lib/orders/orders.server';

const GUESSES = { most: 60, windowMs: 10 * 60_000 };

/**
 * The order of that number and key, for a page; without a key, the one of that number when it belongs to the account
 * that is signed in. A wrong key, another's order and an unknown number are the same 404; who keeps guessing gets a 429
 * for all of them. Keys are 256 random bits: the limit spares the database, not the key.
 */
export async function openOrder(
	event: RequestEvent,
	number: string,
	key: string
): Promise<orders.Order> {
	const { db } = event.locals;
	const parsed = parseOrderNumber(number);
	const session = key === '' ? await event.locals.session() : null;
	const order =
		session?.stage === 'full'
			? await orders.byNumberAndAccount(db, parsed, session.accountId)
			: await orders.byNumberAndKey(db, parsed, key);
	if (order) return order;
	const isAllowed = await countVisitor(event, 'guess-order-key', GUESSES);
	error(isAllowed ? 404 : 429);
}

/** As whom the page of an order that `openOrder` opened reads what is sealed. */
export function openedBy(key: string): OrderViewer {
	return key === '' ? 'account-owner' : 'buyer-with-key';
}
