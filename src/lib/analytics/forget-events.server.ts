import { inArray, or, eq } from 'drizzle-orm';
import type { Forgetting } from '$lib/consent/record-choice.server';
import { analyticsEvents } from '$lib/server/db/schema/analytics';
import type { Job } from '$lib/server/jobs';
import { tehranDayNumber } from '$lib/values/tehran-day';

/** Days that single events are kept. */
export const EVENTS_KEPT = 30;
const PER_STATEMENT = 5000;
const STATEMENTS_PER_RUN = 40;

/** Only of days that are counted: what a lame job has not counted yet waits for it. */
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
 * What a withdrawal deletes of the statistics: everything noted under the receipt, and in the visits it was used for. Counts
 * made before stay; they tell of no fewer than five visits.
 */
export const forgetMeasured: Forgetting = {
	purpose: 'analytics',
	statements(db, receiptId) {
		const { visitId, receiptId: receipt } = analyticsEvents;
		const visits = db.select({ visitId }).from(analyticsEvents).where(eq(receipt, receiptId));
		return [db.delete(analyticsEvents).where(or(eq(receipt, receiptId), inArray(visitId, visits)))];
	}
};
