import { and, eq, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { shredStatements } from '$lib/privacy/vault.server';
import { writeBatch } from '$lib/server/db/client';
import { accounts, contacts, proofs } from '$lib/server/db/schema/accounts';
import type { Job } from '$lib/server/jobs';

const DAY = 86_400_000;
const AT_A_TIME = 200;

/** How long a number or an address may wait to be confirmed before it is erased from a profile. */
export const UNCONFIRMED_KEPT = 7 * DAY;
/** How long it is known of a code or a link that it was used or has expired. */
export const PROOFS_KEPT = 30 * DAY;

/** Erases what was entered in a profile and never confirmed: it may be somebody else's. Registrations end by themselves. */
export const forgetUnconfirmedContacts: Job = {
	name: 'forget-unconfirmed-contacts',
	async run({ db, now }) {
		const isUnconfirmed = and(
			isNotNull(contacts.accountId),
			isNull(contacts.confirmedAt),
			sql`${contacts.channel} <> 'landline'`,
			lt(contacts.createdAt, now - UNCONFIRMED_KEPT)
		);
		const old = await db
			.select({ id: contacts.id, recordId: contacts.recordId })
			.from(contacts)
			.innerJoin(accounts, eq(accounts.id, contacts.accountId))
			.where(and(isUnconfirmed, eq(accounts.state, 'active')))
			.limit(AT_A_TIME);
		if (old.length === 0) return 0;
		const ids = old.map(({ id }) => id);
		const records = old.map(({ recordId }) => recordId);
		const [gone] = await writeBatch(db, [
			db.delete(contacts).where(and(inArray(contacts.id, ids), isUnconfirmed)),
			...shredStatements(db, records, now)
		]);
		return gone?.rowsAffected ?? 0;
	}
};

/** Codes and links that ended a month ago are of no use to anyone. */
export const forgetOldProofs: Job = {
	name: 'forget-old-proofs',
	async run({ db, now }) {
		const gone = await db.delete(proofs).where(lt(proofs.expiresAt, now - PROOFS_KEPT));
		return gone.rowsAffected;
	}
};
