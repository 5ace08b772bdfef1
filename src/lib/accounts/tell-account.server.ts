import type { FactsOf, MessageKind, NoticeKind } from '$lib/notifications/kinds';
import { queueMessages } from '$lib/notifications/outbox.server';
import type { Db, Statement } from '$lib/server/db/client';
import type { Locale } from '$lib/values/locale';

/** A notice to all confirmed contacts of an account, for the batch of what it tells about. */
export function tellAccount<K extends NoticeKind & MessageKind>(
	db: Db,
	message: {
		accountId: string;
		kind: K;
		facts: FactsOf<K>;
		locale: Locale;
		about?: string;
		now: number;
	}
): Statement[] {
	const { accountId, ...rest } = message;
	return queueMessages(db, { ...rest, to: { accountId } });
}
