import type { FactsOf, OrderMessageKind } from '$lib/notifications/kinds';
import { queueMessages } from '$lib/notifications/outbox.server';
import type { Db, Statement } from '$lib/server/db/client';
import type { Order } from './orders.server';

/** Messages to the confirmed contacts of whoever ordered; a guest's wait until the contact on the order is confirmed. */
export function tellBuyer<K extends OrderMessageKind>(
	db: Db,
	order: Pick<Order, 'id' | 'locale'>,
	message: { kind: K; facts: FactsOf<K>; about?: string },
	now: number
): Statement[] {
	return queueMessages(db, { ...message, to: { orderId: order.id }, locale: order.locale, now });
}
