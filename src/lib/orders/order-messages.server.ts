import type { Channel, FactsOf, MessageKind } from '$lib/notifications/kinds';
import { queueMessages } from '$lib/notifications/outbox.server';
import type { Db, Statement } from '$lib/server/db/client';
import type { Order } from './orders.server';

type Addressed = Pick<Order, 'id' | 'contactRecordId' | 'emailLookup' | 'locale'>;

/** Messages to the contact given with the order: by SMS, and by e-mail when there is an address. */
export function tellBuyer<K extends MessageKind>(
	db: Db,
	order: Addressed,
	message: { kind: K; facts: FactsOf<K>; about?: string },
	now: number
): Statement[] {
	const channels: Channel[] = order.emailLookup === null ? ['sms'] : ['sms', 'email'];
	return queueMessages(db, {
		...message,
		orderId: order.id,
		contactRecordId: order.contactRecordId,
		channels,
		locale: order.locale,
		now
	});
}
