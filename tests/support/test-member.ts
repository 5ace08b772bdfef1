import { confirmContact, newContact } from '$lib/accounts/contacts.server';
import { parseIdentifier } from '$lib/accounts/identifier';
import { hashPassword } from '$lib/accounts/password-hash.server';
import { writeBatch, type Db } from '$lib/server/db/client';
import { accounts } from '$lib/server/db/schema/accounts';
import type { Settings } from '$lib/server/env-schema';
import { ID_RANDOM_BYTES, mintId, type AccountId } from '$lib/values/ids';

export const PASSWORD = 'چای پررنگ کنار پنجره';

/** Someone with an active account and one confirmed contact, as registering leaves them; its password is `PASSWORD` unless told otherwise. */
export async function addMember(
	{ db, settings, now }: { db: Db; settings: Settings; now: number },
	identifier: string,
	{ password = PASSWORD }: { password?: string | null } = {}
): Promise<AccountId> {
	const parsed = parseIdentifier(identifier);
	if (!parsed.ok) throw new Error(`the test's own identifier is wrong: ${parsed.reason}`);
	const { channel, value } = parsed.value;
	const id = mintId<AccountId>(now, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES)));
	const contact = await newContact(db, settings, { accountId: id, channel, value, now });
	const passwordHash = password === null ? null : await hashPassword(password);
	await writeBatch(db, [
		db.insert(accounts).values({
			...{ id, state: 'active', passwordHash, passwordChangedAt: now },
			...{ locale: 'fa', createdAt: now, confirmedAt: now }
		}),
		...contact.statements,
		...confirmContact(db, contact.id, now)
	]);
	return id;
}
