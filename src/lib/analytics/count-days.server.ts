import type { Db } from '$lib/server/db/client';
import type { Job } from '$lib/server/jobs';
import { SEARCH_KINDS, THING_KINDS, VITALS } from './vocabulary';

/** Fewer visits than these are not told of anywhere (k-anonymity, k = 5); the tables' own CHECK says it again. */
export const SMALLEST_GROUP = 5;
/** Kept subjects of one kind and day, so that made-up names cannot grow the counts. */
export const MOST_SUBJECTS = 200;
/** A day in progress is counted so often, not after each event. */
const COUNT_EVERY = 10 * 60_000;
const DAYS_PER_RUN = 10;

const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');
const NAMED = list([...THING_KINDS, ...SEARCH_KINDS]);
const SPEEDS = list(VITALS);
const FIGURES =
	'count(*) AS events, count(DISTINCT visit_id) AS visits, sum(is_offline) AS offline';
const ENOUGH = `HAVING count(DISTINCT visit_id) >= ${SMALLEST_GROUP}`;
const INTO = 'INSERT INTO analytics_daily (kind, day, route, subject, events, visits, offline)';

/** Everybody, whatever they did. */
export const ANY_KIND = 'any';

/** Statements that make the counts of a day anew from its events; each takes the day once. */
const COUNT_DAY = [
	`DELETE FROM analytics_daily WHERE day = ?`,
	`DELETE FROM analytics_vitals WHERE day = ?`,
	`${INTO} SELECT '${ANY_KIND}', day, '', '', ${FIGURES} FROM analytics_events
		WHERE day = ? GROUP BY day ${ENOUGH}`,
	`${INTO} SELECT kind, day, '', '', ${FIGURES} FROM analytics_events
		WHERE day = ? AND kind NOT IN (${SPEEDS}) GROUP BY kind ${ENOUGH}`,
	`${INTO} SELECT kind, day, route, '', ${FIGURES} FROM analytics_events
		WHERE day = ? AND kind = 'page-viewed' GROUP BY route ${ENOUGH}`,
	`${INTO} SELECT kind, day, '', subject, events, visits, offline FROM (
		SELECT *, row_number() OVER (PARTITION BY kind ORDER BY visits DESC, events DESC, subject) AS place FROM (
			SELECT kind, day, subject, ${FIGURES} FROM analytics_events
			WHERE day = ? AND kind IN (${NAMED}) AND subject <> '' GROUP BY kind, subject ${ENOUGH}
		)) WHERE place <= ${MOST_SUBJECTS}`,
	`INSERT INTO analytics_vitals (day, vital, route, up_to, events)
		SELECT e.day, e.kind, e.route, e.value, count(*) FROM (
			SELECT kind, route, day FROM analytics_events WHERE day = ? AND kind IN (${SPEEDS})
			GROUP BY kind, route ${ENOUGH}
		) AS enough CROSS JOIN analytics_events AS e
			ON e.day = enough.day AND e.kind = enough.kind AND e.route = enough.route
		GROUP BY e.kind, e.route, e.value`
];

/**
 * Counts the days that got events since they were last counted. Each day's counts are replaced in one batch, so that a run
 * that comes twice, or breaks off, changes nothing.
 */
export const countDays: Job = {
	name: 'count-days',
	async run({ db, now }) {
		const waiting = await db.$client.execute({
			sql: `SELECT day, changes FROM analytics_days
				WHERE changes > counted AND counted_at <= ? ORDER BY day DESC LIMIT ${DAYS_PER_RUN}`,
			args: [now - COUNT_EVERY]
		});
		for (const row of waiting.rows) await countDay(db, Number(row.day), Number(row.changes), now);
		return waiting.rows.length;
	}
};

/** Events that come while the day is counted leave `changes` ahead of `counted`: it is counted again. */
async function countDay(db: Db, day: number, changes: number, now: number): Promise<void> {
	await db.$client.batch(
		[
			...COUNT_DAY.map((sql) => ({ sql, args: [day] })),
			{
				sql: 'UPDATE analytics_days SET counted = ?, counted_at = ? WHERE day = ?',
				args: [changes, now, day]
			}
		],
		'write'
	);
}
