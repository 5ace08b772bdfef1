import { and, eq, lt, sql } from 'drizzle-orm';
import type { Db } from './db/client';
import { rateLimits } from './db/schema/machinery';
import type { Job } from './jobs';

export interface Limit {
	/** Attempts allowed within one window. */
	most: number;
	windowMs: number;
}

/** Counts one attempt under a key (a keyed hash, never an address); true while the limit is not passed. */
export async function countAttempt(
	db: Db,
	key: string,
	limit: Limit,
	now: number
): Promise<boolean> {
	const windowStart = now - (now % limit.windowMs);
	const [row] = await db
		.insert(rateLimits)
		.values({ key, windowStart, count: 1 })
		.onConflictDoUpdate({
			target: [rateLimits.key, rateLimits.windowStart],
			set: { count: sql`${rateLimits.count} + 1` }
		})
		.returning({ count: rateLimits.count });
	return (row?.count ?? 1) <= limit.most;
}

/** Gives back an attempt that turned out to be right, so that only wrong ones add up. */
export async function forgiveAttempt(
	db: Db,
	key: string,
	limit: Limit,
	now: number
): Promise<void> {
	const windowStart = now - (now % limit.windowMs);
	await db
		.update(rateLimits)
		.set({ count: sql`max(0, ${rateLimits.count} - 1)` })
		.where(and(eq(rateLimits.key, key), eq(rateLimits.windowStart, windowStart)));
}

/** Counters of windows that ended a day ago are of no use to anyone. */
export const forgetOldCounters: Job = {
	name: 'forget-old-counters',
	async run({ db, now }) {
		const gone = await db.delete(rateLimits).where(lt(rateLimits.windowStart, now - 86_400_000));
		return gone.rowsAffected;
	}
};
