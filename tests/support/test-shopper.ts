import { confirmContact, newContact } from '$lib/accounts/contacts.server';
import type { Email } from '$lib/identity/email';
import type { Mobile } from '$lib/identity/mobile';
import { writeBatch, type Db } from '$lib/server/db/client';
import { accounts } from '$lib/server/db/schema/accounts';
import { ID_RANDOM_BYTES, mintId, type AccountId } from '$lib/values/ids';
import { NOON, SETTINGS } from './test-order';

/** An active account that has confirmed these contacts. */
export async function addShopper(
	db: Db,
	{ mobile, email }: { mobile?: string; email?: string } = {}
): Promise<AccountId> {
	const id = mintId<AccountId>(NOON, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES)));
	await db
		.insert(accounts)
		.values({ id, state: 'active', locale: 'fa', createdAt: NOON, confirmedAt: NOON });
	if (mobile !== undefined) await confirm(db, id, 'mobile', mobile as Mobile);
	if (email !== undefined) await confirm(db, id, 'email', email as Email);
	return id;
}

async function confirm<C extends 'mobile' | 'email'>(
	db: Db,
	accountId: AccountId,
	channel: C,
	value: { mobile: Mobile; email: Email; landline: never }[C]
): Promise<void> {
	const contact = await newContact<C>(db, SETTINGS, { accountId, channel, value, now: NOON });
	await writeBatch(db, [...contact.statements, ...confirmContact(db, contact.id, NOON)]);
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
