import { queueMessages } from '$lib/notifications/outbox.server';
import * as guestOrders from '$lib/orders/claim-orders.server';
import type { OrderSummary } from '$lib/orders/account-orders.server';
import { writeBatch, type Db } from '$lib/server/db/client';
import type { Locale } from '$lib/values/locale';
import { contactsOf } from './contacts.server';

interface Context {
	db: Db;
	locale: Locale;
	now: number;
}

/** Earlier orders of a guest that were placed with a contact this account has confirmed. */
export async function claimable(
	{ db, locale }: Pick<Context, 'db' | 'locale'>,
	accountId: string
): Promise<OrderSummary[]> {
	return guestOrders.unclaimed(db, await provedBy(db, accountId), locale);
}

/**
 * Takes them over and tells the account's contacts. Returns how many: none when they were taken over before. Who
 * confirmed a contact reads whatever is sent to it, the orders' own messages with their keys among it.
 */
export async function claimOrders(
	{ db, locale, now }: Context,
	accountId: string
): Promise<number> {
	const claim = guestOrders.claimStatement(db, accountId, await provedBy(db, accountId));
	if (!claim) return 0;
	const [claimed] = await writeBatch(db, [claim]);
	const count = claimed?.rowsAffected ?? 0;
	if (count > 0) {
		const message = { kind: 'orders-claimed', facts: { count } } as const;
		await writeBatch(db, queueMessages(db, { ...message, to: { accountId }, locale, now }));
	}
	return count;
}

async function provedBy(db: Db, accountId: string): Promise<guestOrders.ProvedLookups> {
	const proved = (await contactsOf(db, accountId)).filter(
		({ confirmedAt, replacedAt }) => confirmedAt !== null && replacedAt === null
	);
	const of = (wanted: string) =>
		proved.filter(({ channel }) => channel === wanted).map(({ lookup }) => lookup);
	return { mobiles: of('mobile'), emails: of('email') };
}
