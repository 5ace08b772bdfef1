import type { Db, Statement } from '$lib/server/db/client';
import { analyticsEvents } from '$lib/server/db/schema/analytics';
import type { Job } from '$lib/server/jobs';
import { tehranDayNumber } from '$lib/values/tehran-day';
import { eq, or } from 'drizzle-orm';

/** Days that single events are kept. */
export const EVENTS_KEPT = 30;
const PER_STATEMENT = 5000;
const STATEMENTS_PER_RUN = 40;

/** Only days that are counted: what a lame job has not counted yet waits for it. */
const FORGET_SOME = `DELETE FROM analytics_events WHERE rowid IN (
	SELECT e.rowid FROM analytics_days AS d CROSS JOIN analytics_events AS e ON e.day = d.day
	WHERE d.day < ? AND d.changes = d.counted LIMIT ${PER_STATEMENT})`;
const FORGET_DAYS = `DELETE FROM analytics_days WHERE day < ? AND changes = counted
	AND NOT EXISTS (SELECT 1 FROM analytics_events AS e WHERE e.day = analytics_days.day)`;

/** Deletes events of more than thirty days ago, little by little, so that no visitor waits for it. */
export const forgetOldEvents: Job = {
	name: 'forget-old-events',
	async run({ db, now }) {
		const args = [tehranDayNumber(now) - EVENTS_KEPT];
		let forgotten = 0;
		for (let turn = 0; turn < STATEMENTS_PER_RUN; turn += 1) {
			const { rowsAffected } = await db.$client.execute({ sql: FORGET_SOME, args });
			forgotten += rowsAffected;
			if (rowsAffected < PER_STATEMENT) break;
		}
		await db.$client.execute({ sql: FORGET_DAYS, args });
		return forgotten;
	}
};

/**
 * The part of a withdrawal that is the statistics': deletes whatever was noted under the receipt or in the visit. Counts
 * that were made before stay; they tell of no fewer than five visits.
 */
export function forgetMeasured(
	db: Db,
	{ receiptId, visitId }: { receiptId: string; visitId: string | null }
): Statement {
	const { receiptId: receipt, visitId: visit } = analyticsEvents;
	const ofVisit = visitId === null ? undefined : eq(visit, visitId);
	return db.delete(analyticsEvents).where(or(eq(receipt, receiptId), ofVisit));
}
