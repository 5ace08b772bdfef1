import { and, asc, eq, sql } from 'drizzle-orm';
import type { RecordKind } from '$lib/privacy/purposes';
import { openRecords, sealRecord, shredStatements } from '$lib/privacy/vault.server';
import { retryRead, writeBatch, type Db } from '$lib/server/db/client';
import { accountAddresses, organizations } from '$lib/server/db/schema/accounts';
import type { Settings } from '$lib/server/env-schema';
import { ID_RANDOM_BYTES, uuidV7 } from '$lib/values/ids';
import { ok, refused, type Result } from '$lib/values/result';
import { MOST_ENTRIES, type Entry } from './profile';

export interface AccountContext {
	db: Db;
	settings: Settings;
	now: number;
}

/** A list of the account whose entries are sealed, each under a key of its own. */
interface SealedList {
	table: typeof organizations | typeof accountAddresses;
	kind: RecordKind;
}

/** How often an entry is written again because another tab changed it between our reading and writing. */
const ATTEMPTS = 5;

export const ACCESS = {
	purpose: 'show-profile-to-its-owner',
	actor: 'account-owner',
	reason: 'the signed-in person looks at their profile'
} as const;

export function subjectOf(accountId: string): string {
	return `account:${accountId}`;
}

/** What can be done with a list, each time for one account: nobody reaches another's entry by its id. */
export function sealedList<T>(list: SealedList) {
	return {
		ofAccount: (context: Pick<AccountContext, 'db' | 'settings'>, accountId: string) =>
			entriesOf<T>(context, list, accountId),
		add: (context: AccountContext, accountId: string, value: T) =>
			addEntry(context, list, accountId, value),
		replace: (context: AccountContext, accountId: string, entry: Entry<T>) =>
			replaceEntry(context, list, accountId, entry),
		remove: (context: AccountContext, accountId: string, id: string) =>
			removeEntry(context, list, accountId, id)
	};
}

/** Every entry, opened, the oldest first. */
async function entriesOf<T>(
	{ db, settings }: Pick<AccountContext, 'db' | 'settings'>,
	{ table }: SealedList,
	accountId: string
): Promise<Entry<T>[]> {
	const rows = await retryRead(() =>
		db
			.select({ id: table.id, recordId: table.recordId })
			.from(table)
			.where(eq(table.accountId, accountId))
			.orderBy(asc(table.createdAt), asc(sql`rowid`))
	);
	if (rows.length === 0) return [];
	const ids = rows.map(({ recordId }) => recordId);
	const opened = await openRecords(db, settings, ids, ACCESS);
	// What this list sealed under these ids were values of T.
	return rows.map(({ id, recordId }) => ({ id, value: opened.get(recordId) as T }));
}

/** Adds an entry, unless the list is full: counted in the statement that writes, so that many at once do not overfill it. */
async function addEntry(
	context: AccountContext,
	{ table, kind }: SealedList,
	accountId: string,
	value: unknown
): Promise<Result<{ id: string }, 'too-many'>> {
	const { db, settings, now } = context;
	const record = await sealRecord(settings, { kind, subject: subjectOf(accountId), value, now });
	const id = uuidV7(now, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES)));
	const held = sql`(SELECT count(*) FROM ${table} WHERE ${table.accountId} = ${accountId})`;
	const [, added] = await writeBatch(db, [
		record.insert(db),
		db
			.insert(table)
			.select(sql`SELECT ${id}, ${accountId}, ${record.id}, ${now} WHERE ${held} < ${MOST_ENTRIES}`)
	]);
	if (added?.rowsAffected) return ok({ id });
	await writeBatch(db, shredStatements(db, [record.id], now));
	return refused('too-many', { detail: { max: MOST_ENTRIES } });
}

/** Seals the new value as a record of its own and destroys the old one. Another account's entry is 'not-found'. */
async function replaceEntry(
	context: AccountContext,
	{ table, kind }: SealedList,
	accountId: string,
	{ id, value }: Entry<unknown>
): Promise<Result<null, 'not-found'>> {
	const { db, settings, now } = context;
	for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
		const old = await recordOf(db, { table, kind }, accountId, id);
		if (old === null) return refused('not-found');
		const record = await sealRecord(settings, { kind, subject: subjectOf(accountId), value, now });
		const [, replaced] = await writeBatch(db, [
			record.insert(db),
			db
				.update(table)
				.set({ recordId: record.id })
				.where(and(eq(table.id, id), eq(table.recordId, old))),
			...shredStatements(db, [old], now)
		]);
		if (replaced?.rowsAffected) return ok(null);
		// Changed or removed meanwhile: this value was never anybody's entry.
		await writeBatch(db, shredStatements(db, [record.id], now));
	}
	throw new Error('an entry of a profile changes faster than it can be written');
}

/** Removes an entry and destroys its record. What is gone already is as good as removed. */
async function removeEntry(
	{ db, now }: AccountContext,
	list: SealedList,
	accountId: string,
	id: string
): Promise<void> {
	const { table } = list;
	for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
		const old = await recordOf(db, list, accountId, id);
		if (old === null) return;
		await writeBatch(db, [
			db.delete(table).where(and(eq(table.id, id), eq(table.recordId, old))),
			...shredStatements(db, [old], now)
		]);
	}
}

async function recordOf(
	db: Db,
	{ table }: SealedList,
	accountId: string,
	id: string
): Promise<string | null> {
	const [row] = await retryRead(() =>
		db
			.select({ recordId: table.recordId })
			.from(table)
			.where(and(eq(table.id, id), eq(table.accountId, accountId)))
	);
	return row?.recordId ?? null;
}
