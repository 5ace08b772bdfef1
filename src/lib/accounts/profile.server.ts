import { and, eq, isNull } from 'drizzle-orm';
import { openRecord, sealRecord, shredStatements } from '$lib/privacy/vault.server';
import { retryRead, writeBatch, type Db } from '$lib/server/db/client';
import { accounts } from '$lib/server/db/schema/accounts';
import type { Person } from './profile';
import { ACCESS, subjectOf, type AccountContext } from './sealed-entries.server';

const ATTEMPTS = 5;

/** Name and national code of the account's person, or null while they gave none. */
export async function personOf(
	{ db, settings }: Pick<AccountContext, 'db' | 'settings'>,
	accountId: string
): Promise<Person | null> {
	const recordId = await recordOf(db, accountId);
	return recordId === null ? null : openRecord<Person>(db, settings, recordId, ACCESS);
}

/** Replaces who the person is; null takes it out. The record before is destroyed. */
export async function savePerson(
	{ db, settings, now }: AccountContext,
	accountId: string,
	person: Person | null
): Promise<void> {
	for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
		const old = await recordOf(db, accountId);
		const record =
			person &&
			(await sealRecord(settings, {
				...{ kind: 'person', subject: subjectOf(accountId) },
				...{ value: person, now }
			}));
		const isAsRead =
			old === null ? isNull(accounts.personRecordId) : eq(accounts.personRecordId, old);
		const results = await writeBatch(db, [
			...(record ? [record.insert(db)] : []),
			db
				.update(accounts)
				.set({ personRecordId: record?.id ?? null })
				.where(and(eq(accounts.id, accountId), isAsRead)),
			...shredStatements(db, old === null ? [] : [old], now)
		]);
		if (results[record ? 1 : 0]?.rowsAffected) return;
		// Another tab saved meanwhile: this record belongs to nobody.
		if (record) await writeBatch(db, shredStatements(db, [record.id], now));
	}
	throw new Error('a profile changes faster than it can be written');
}

async function recordOf(db: Db, accountId: string): Promise<string | null> {
	const [row] = await retryRead(() =>
		db
			.select({ recordId: accounts.personRecordId })
			.from(accounts)
			.where(eq(accounts.id, accountId))
	);
	return row?.recordId ?? null;
}
