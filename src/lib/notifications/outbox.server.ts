import type { Db, Statement } from '$lib/server/db/client';
import { outbox } from '$lib/server/db/schema/notifications';
import { ID_RANDOM_BYTES, mintId, type MessageId } from '$lib/values/ids';
import type { Locale } from '$lib/values/locale';
import type { Channel, FactsOf, MessageKind } from './kinds';

/**
 * Messages about an order, for the batch that makes them true: both are written or neither. `about` tells events of one
 * kind apart (the payment's id); the same event queued twice is one message per channel.
 */
export function queueMessages<K extends MessageKind>(
	db: Db,
	message: {
		kind: K;
		orderId: string;
		contactRecordId: string;
		channels: readonly Channel[];
		locale: Locale;
		facts: FactsOf<K>;
		about?: string;
		now: number;
	}
): Statement[] {
	const { kind, orderId, contactRecordId, locale, facts, now } = message;
	return message.channels.map((channel) =>
		db
			.insert(outbox)
			.values({
				id: mintId<MessageId>(now, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES))),
				dedupeKey: [kind, orderId, channel, message.about].filter(Boolean).join(':'),
				kind,
				channel,
				contactRecordId,
				orderId,
				locale,
				facts: { ...facts },
				notBefore: now,
				createdAt: now
			})
			.onConflictDoNothing({ target: outbox.dedupeKey })
	);
}
