import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import { shredStatements } from '$lib/privacy/vault.server';
import { writeBatch } from '$lib/server/db/client';
import { accounts, contacts } from '$lib/server/db/schema/accounts';
import type { Job } from '$lib/server/jobs';

const DAY = 86_400_000;
const AT_A_TIME = 200;

/** Registrations nobody confirmed within a day: the account goes, and what was sealed for it is destroyed. */
export const forgetPendingAccounts: Job = {
	name: 'forget-pending-accounts',
	async run({ db, now }) {
		const isOld = and(eq(accounts.state, sql`'pending'`), lt(accounts.createdAt, now - DAY));
		const old = await db.select({ id: accounts.id }).from(accounts).where(isOld).limit(AT_A_TIME);
		if (old.length === 0) return 0;
		const ids = old.map(({ id }) => id);
		const records = await db
			.select({ id: contacts.recordId })
			.from(contacts)
			.where(inArray(contacts.accountId, ids));
		await writeBatch(db, [
			db.delete(accounts).where(and(inArray(accounts.id, ids), isOld)),
			...shredStatements(
				db,
				records.map(({ id }) => id),
				now
			)
		]);
		return ids.length;
	}
};
