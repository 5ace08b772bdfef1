import { and, desc, eq, gt, lt, notInArray, sql } from 'drizzle-orm';
import { retryRead, type Db, type Statement } from '$lib/server/db/client';
import { sessions } from '$lib/server/db/schema/accounts';
import type { Job } from '$lib/server/jobs';
import type { AccountId } from '$lib/values/ids';
import { MOST_SESSIONS } from './session-limits';

type Row = typeof sessions.$inferSelect;

/** Ends one session of this account; false when it has none under this id. */
export async function endOne(db: Db, accountId: AccountId, sessionId: string): Promise<boolean> {
	const gone = await db
		.delete(sessions)
		.where(and(eq(sessions.accountId, accountId), eq(sessions.id, sessionId)));
	return gone.rowsAffected === 1;
}

/** The living sessions of an account, the one used last first. */
export function listSessions(db: Db, accountId: AccountId, now: number): Promise<Row[]> {
	return retryRead(() =>
		db
			.select()
			.from(sessions)
			.where(
				and(
					eq(sessions.accountId, accountId),
					eq(sessions.stage, sql`'full'`),
					gt(sessions.expiresAt, now),
					gt(sessions.endsAt, now)
				)
			)
			.orderBy(desc(sessions.lastSeenAt), desc(sessions.createdAt))
	);
}

/** Sessions past a limit open nothing; an hour later nobody needs to know of them. */
export const forgetEndedSessions: Job = {
	name: 'forget-ended-sessions',
	async run({ db, now }) {
		const gone = await db.delete(sessions).where(lt(sessions.expiresAt, now - 3_600_000));
		return gone.rowsAffected;
	}
};

/** Lets the sessions above the limit go, those unused for longest; for the batch that begins one. */
export function keepNewest(db: Db, accountId: AccountId): Statement {
	const newest = db
		.select({ id: sessions.id })
		.from(sessions)
		.where(eq(sessions.accountId, accountId))
		.orderBy(desc(sessions.lastSeenAt), desc(sessions.createdAt), desc(sql`rowid`))
		.limit(MOST_SESSIONS);
	return db
		.delete(sessions)
		.where(and(eq(sessions.accountId, accountId), notInArray(sessions.id, newest)));
}
