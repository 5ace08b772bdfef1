import { writeBatch, type Db } from '$lib/server/db/client';
import { accounts, contacts } from '$lib/server/db/schema/accounts';
import { sealRecord } from '$lib/privacy/vault.server';
import { ID_RANDOM_BYTES, mintId, type AccountId, type ContactId } from '$lib/values/ids';
import { NOON, SETTINGS } from './test-order';

/** An active account without a password hash of its own, reached by one confirmed e-mail. */
export async function addAccount(
	db: Db,
	{ email = `${crypto.randomUUID()}@example.com`, hasPassword = true, state = 'active' } = {}
): Promise<AccountId> {
	const id = mintId<AccountId>(NOON, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES)));
	await db.insert(accounts).values({
		...{ id, state, locale: 'fa', createdAt: NOON, confirmedAt: NOON },
		passwordHash: hasPassword ? '$argon2id$nobody-knows-it' : null
	});
	const record = await sealRecord(SETTINGS, {
		...{ kind: 'account-contact', subject: `account:${id}`, value: { value: email }, now: NOON }
	});
	await writeBatch(db, [record.insert(db)]);
	await db.insert(contacts).values({
		id: mintId<ContactId>(NOON, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES))),
		...{ accountId: id, channel: 'email', recordId: record.id, lookup: email },
		...{ createdAt: NOON, confirmedAt: NOON }
	});
	return id;
}
