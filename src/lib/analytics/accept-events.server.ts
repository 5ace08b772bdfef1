import { LIVE_RECEIPT } from '$lib/consent/live-receipt.server';
import type { Db } from '$lib/server/db/client';
import { accessOf } from '$lib/staff/route-access';
import { ok, refused, type Result } from '$lib/values/result';
import { tehranDayNumber } from '$lib/values/tehran-day';
import { cleanWords } from './clean-words';
import { eventTime, type EventTime } from './event-time';
import type { AnalyticsEvent, EventBatch } from './event-batch';
import { boundOf } from './vital-bounds';

/** Events in a day. More than anybody's browsing makes: what a receipt sends beyond it is no visit. */
export const MOST_A_RECEIPT = 2000;
/** Events in a day of all visitors: keeps the table bounded whatever is sent. */
export const MOST_A_DAY = 500_000;

/** Who sends, as the cookies of the request say. */
export interface Sender {
	receiptId: string;
	visitId: string;
}

const STATE = `SELECT ${LIVE_RECEIPT} AS is_live,
	(SELECT count(*) FROM analytics_events WHERE receipt_id = ? AND day = ?) AS of_receipt,
	coalesce((SELECT events FROM analytics_days WHERE day = ?), 0) AS of_day`;

// Both ask for the receipt once more: a withdrawal between reading and writing finds nothing written.
const KEEP = `INSERT OR IGNORE INTO analytics_events
	(id, visit_id, receipt_id, day, hour, kind, route, subject, value, is_offline)
SELECT value ->> 'id', ?, ?, value ->> 'day', value ->> 'hour', value ->> 'kind', value ->> 'route',
	value ->> 'subject', value ->> 'value', value ->> 'isOffline'
FROM json_each(?) WHERE ${LIVE_RECEIPT}`;

const MARK_DAYS = `INSERT INTO analytics_days (day, events, changes, counted, counted_at)
SELECT value ->> 'day', count(*), 1, 0, 0 FROM json_each(?) WHERE ${LIVE_RECEIPT} GROUP BY 1
ON CONFLICT (day) DO UPDATE SET events = events + excluded.events, changes = changes + 1`;

/**
 * Takes in what a device noted, under the receipt that allows it, and answers how many events were fit to keep. An event
 * that is sent again counts once. Refused: `no-receipt` when the visitor does not allow it (any more), `too-many` past the
 * limits; nothing is kept then.
 */
export async function acceptEvents(
	{ db, now }: { db: Db; now: number },
	{ receiptId, visitId }: Sender,
	batch: EventBatch
): Promise<Result<number, 'no-receipt' | 'too-many'>> {
	if (batch.receiptId !== receiptId) return refused('no-receipt');
	const state = await stateOf(db, receiptId, tehranDayNumber(now));
	if (!state.isLive) return refused('no-receipt');
	if (state.room < batch.events.length) return refused('too-many');
	const rows = batch.events.flatMap((event) => rowOf(event, now) ?? []);
	if (rows.length === 0) return ok(0);
	const json = JSON.stringify(rows);
	const live = [receiptId, 'analytics'];
	await db.$client.batch(
		[
			{ sql: KEEP, args: [visitId, receiptId, json, ...live] },
			{ sql: MARK_DAYS, args: [json, ...live] }
		],
		'write'
	);
	return ok(rows.length);
}

async function stateOf(db: Db, receiptId: string, today: number) {
	const args = [receiptId, 'analytics', receiptId, today, today];
	const [row] = (await db.$client.execute({ sql: STATE, args })).rows;
	const left = [
		MOST_A_RECEIPT - Number(row?.of_receipt ?? 0),
		MOST_A_DAY - Number(row?.of_day ?? 0)
	];
	return { isLive: Number(row?.is_live) === 1, room: Math.min(...left) };
}

type EventRow = EventTime & {
	id: string;
	kind: string;
	route: string;
	subject: string;
	value: number | null;
	isOffline: number;
};

/** The event as it is kept; null for one that is too old, on a page the shop does not have, or too personal to count. */
function rowOf(event: AnalyticsEvent, now: number): EventRow | null {
	const time = eventTime(event.ago, now);
	const subject = subjectOf(event);
	if (time === null || subject === null || accessOf(event.route) === null) return null;
	const { id, kind, route } = event;
	const value = 'value' in event ? boundOf(event.kind, event.value) : null;
	return { ...time, id, kind, route, subject, value, isOffline: Number(event.isOffline) };
}

/** A device cleans the words before they leave it; what another program sends is not believed to be clean. */
function subjectOf(event: AnalyticsEvent): string | null {
	if (!('subject' in event)) return '';
	const isSearch = event.kind === 'searched' || event.kind === 'search-failed';
	return isSearch ? cleanWords(event.subject) : event.subject;
}
