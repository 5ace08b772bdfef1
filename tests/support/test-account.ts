import type { Db } from '$lib/server/db/client';
import { accounts } from '$lib/server/db/schema/accounts';
import type { AccountId } from '$lib/values/ids';
import { NOON } from './test-order';

/** An active account without contacts or password. */
export async function addAccount(db: Db, id: string = crypto.randomUUID()): Promise<AccountId> {
	await db
		.insert(accounts)
		.values({ id, state: 'active', locale: 'fa', createdAt: NOON, confirmedAt: NOON });
	return id as AccountId;
}

/** What the hook hands to routes for a shopper who is signed in. */
export function signedIn(
	accountId: AccountId
): NonNullable<Awaited<ReturnType<App.Locals['session']>>> {
	return {
		sessionId: `session of ${accountId}`,
		...{ accountId, kind: 'shopper', stage: 'full' },
		...{ provedAt: NOON, locale: 'fa' }
	};
}
