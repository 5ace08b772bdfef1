import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import { emailLookupKey, type Email } from '$lib/identity/email';
import type { Landline } from '$lib/identity/landline';
import type { Mobile } from '$lib/identity/mobile';
import { releaseHeld } from '$lib/notifications/outbox.server';
import { lookup, openRecords, sealRecord, type VaultSettings } from '$lib/privacy/vault.server';
import { retryRead, type Db, type Statement } from '$lib/server/db/client';
import { accounts, contacts } from '$lib/server/db/schema/accounts';
import { ID_RANDOM_BYTES, mintId, type ContactId } from '$lib/values/ids';

export type ContactChannel = 'mobile' | 'email' | 'landline';
export type ContactRow = typeof contacts.$inferSelect & { channel: ContactChannel };

interface Given {
	mobile: Mobile;
	email: Email;
	landline: Landline;
}

/** The constraint that refuses a contact which another account has confirmed. */
export const TAKEN = 'contacts.lookup';

/** A contact of an account with its sealed value, unconfirmed; the statements belong into the batch of the use case. */
export async function newContact<C extends ContactChannel>(
	db: Db,
	settings: VaultSettings,
	{
		accountId,
		channel,
		value,
		now
	}: { accountId: string; channel: C; value: Given[C]; now: number }
): Promise<{ id: ContactId; statements: Statement[] }> {
	const id = mintId<ContactId>(now, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES)));
	const [record, hash] = await Promise.all([
		sealRecord(settings, {
			kind: 'account-contact',
			subject: `account:${accountId}`,
			value: { value },
			now
		}),
		contactLookup(settings, channel, value)
	]);
	const row = { id, accountId, channel, recordId: record.id, lookup: hash, createdAt: now };
	return { id, statements: [record.insert(db), db.insert(contacts).values(row)] };
}

/** The keyed hash by which a contact is found; two spellings of one mailbox have the same. */
export function contactLookup(
	settings: VaultSettings,
	channel: ContactChannel,
	value: string
): Promise<string> {
	// A parsed address: contacts are made of nothing else.
	return lookup(settings, channel, channel === 'email' ? emailLookupKey(value as Email) : value);
}

/** The active account that has confirmed this number or address, or null. */
export async function confirmedByIdentifier(
	db: Db,
	settings: VaultSettings,
	identifier: Mobile | Email
): Promise<{ contactId: string; accountId: string } | null> {
	const channel = identifier.includes('@') ? 'email' : 'mobile';
	const hash = await contactLookup(settings, channel, identifier);
	const [row] = await retryRead(() =>
		db
			.select({ contactId: contacts.id, accountId: accounts.id })
			.from(contacts)
			.innerJoin(accounts, eq(accounts.id, contacts.accountId))
			.where(
				and(
					eq(contacts.lookup, hash),
					eq(contacts.channel, channel),
					isNotNull(contacts.confirmedAt),
					isNull(contacts.replacedAt),
					eq(accounts.state, 'active')
				)
			)
	);
	return row ?? null;
}

/**
 * Confirms a contact and lets go what waited for it. The batch fails on TAKEN when another account confirmed the same
 * number or address first.
 */
export function confirmContact(db: Db, contactId: string, now: number): Statement[] {
	return [
		db
			.update(contacts)
			.set({ confirmedAt: now })
			.where(
				and(eq(contacts.id, contactId), isNull(contacts.confirmedAt), isNull(contacts.replacedAt))
			),
		releaseHeld(db, contactId, now)
	];
}

/** Ends the use of a contact, which stays as history. */
export function replaceContact(db: Db, contactId: string, now: number): Statement {
	return db
		.update(contacts)
		.set({ replacedAt: now })
		.where(and(eq(contacts.id, contactId), isNull(contacts.replacedAt)));
}

/** All contacts of an account, the oldest first, with those that were replaced. */
export async function contactsOf(db: Db, accountId: string): Promise<ContactRow[]> {
	const rows = await retryRead(() =>
		db
			.select()
			.from(contacts)
			.where(eq(contacts.accountId, accountId))
			.orderBy(asc(contacts.createdAt), asc(contacts.id))
	);
	return rows.map((row) => row as ContactRow); // The channel is kept to its words by a CHECK.
}

/** What contacts of an account say, by contact id, for the signed-in person whose contacts these are. */
export async function openContacts(
	db: Db,
	settings: VaultSettings,
	rows: readonly Pick<ContactRow, 'id' | 'recordId'>[],
	reason: string
): Promise<Map<string, string>> {
	const opened = await openRecords(
		db,
		settings,
		rows.map(({ recordId }) => recordId),
		{ purpose: 'show-profile-to-its-owner', actor: 'account-owner', reason }
	);
	return new Map(
		// newContact sealed these values under these ids.
		rows.map(({ id, recordId }) => [id, (opened.get(recordId) as { value: string }).value])
	);
}
