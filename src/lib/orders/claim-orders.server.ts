import { and, desc, inArray, isNull, or } from 'drizzle-orm';
import { retryRead, type Db, type Statement } from '$lib/server/db/client';
import { orders } from '$lib/server/db/schema/orders';
import type { Locale } from '$lib/values/locale';
import { rowsOf, summaries, type OrderSummary } from './account-orders.server';

/** The keyed hashes of contacts that somebody has proved to be theirs. */
export interface ProvedLookups {
	readonly mobiles: readonly string[];
	readonly emails: readonly string[];
}

/** Most orders that are listed and claimed at once; the next ones follow. */
const MOST = 50;

/** Guest orders placed with one of these contacts and claimed by nobody, the newest first. */
export async function unclaimed(
	db: Db,
	proved: ProvedLookups,
	locale: Locale
): Promise<OrderSummary[]> {
	if (hasNone(proved)) return [];
	const ids = db
		.select({ id: orders.id })
		.from(orders)
		.where(isTheirs(proved))
		.orderBy(desc(orders.createdAt))
		.limit(MOST);
	return summaries(await retryRead(() => rowsOf(db, ids)), locale);
}

/** Makes those orders the account's. Never one that has an account, so that repeating it changes nothing. */
export function claimStatement(db: Db, accountId: string, proved: ProvedLookups): Statement | null {
	if (hasNone(proved)) return null;
	return db.update(orders).set({ accountId }).where(isTheirs(proved));
}

function hasNone({ mobiles, emails }: ProvedLookups): boolean {
	return mobiles.length + emails.length === 0;
}

function isTheirs({ mobiles, emails }: ProvedLookups) {
	return and(
		isNull(orders.accountId),
		or(inArray(orders.mobileLookup, [...mobiles]), inArray(orders.emailLookup, [...emails]))
	);
}
