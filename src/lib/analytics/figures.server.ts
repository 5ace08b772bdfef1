import * as choices from '$lib/consent/choice-counts.server';
import type { Db } from '$lib/server/db/client';
import type { StaffActor } from '$lib/staff/require-staff.server';
import { ANY_KIND } from './count-days.server';
import type { DayRange } from './day-range';
import { funnelOf, type FunnelStep } from './funnel';
import { seventyFifth, type Bucket } from './vital-bounds';
import { VITALS, type Vital } from './vocabulary';

/** A day's visits and how many events of them came without a connection; days that too few came are missing. */
export interface DayFigures {
	day: number;
	visits: number;
	events: number;
	offline: number;
}

/** A searched word, a product or a category, with how often and in how many visits a day, summed. */
export interface Subject {
	subject: string;
	events: number;
	visits: number;
}

/** A page and what three quarters of its measured loads kept; null where too few were measured. */
export type PageSpeed = { route: string; loads: number } & Record<Vital, number | null>;

export interface Figures {
	days: DayFigures[];
	funnel: FunnelStep[];
	searches: Subject[];
	failedSearches: Subject[];
	products: Subject[];
	speeds: PageSpeed[];
	consent: choices.ChoiceCounts;
	/** When the newest day was counted (epoch milliseconds); null before the first count. */
	countedAt: number | null;
}

const SUBJECTS_SHOWN = 20;

const DAYS = `SELECT day, visits, events, offline FROM analytics_daily
	WHERE kind = '${ANY_KIND}' AND day BETWEEN ? AND ? ORDER BY day`;
const TOTALS = `SELECT kind, sum(visits) AS visits FROM analytics_daily
	WHERE kind IN ('${ANY_KIND}', 'product-viewed', 'cart-added', 'cart-viewed', 'checkout-viewed', 'order-placed')
	AND day BETWEEN ? AND ? AND route = '' AND subject = '' GROUP BY kind`;
const SUBJECTS = `SELECT kind, subject, events, visits FROM (
	SELECT kind, subject, sum(events) AS events, sum(visits) AS visits,
		row_number() OVER (PARTITION BY kind ORDER BY sum(visits) DESC, subject) AS place
	FROM analytics_daily WHERE kind IN ('searched', 'search-failed', 'product-viewed')
	AND day BETWEEN ? AND ? AND subject <> '' GROUP BY kind, subject
) WHERE place <= ${SUBJECTS_SHOWN} ORDER BY kind, place`;
const SPEEDS = `SELECT route, vital, up_to, sum(events) AS events FROM analytics_vitals
	WHERE day BETWEEN ? AND ? GROUP BY route, vital, up_to`;
const COUNTED = 'SELECT max(counted_at) AS counted_at FROM analytics_days';

/** All that the staff's page of figures shows, in one request to the database; from daily counts only. */
export async function figuresOf(
	db: Db,
	_actor: StaffActor<'see-figures'>,
	{ from, to }: DayRange
): Promise<Figures> {
	const args = [from, to];
	const ranged = [DAYS, TOTALS, SUBJECTS, SPEEDS].map((sql) => ({ sql, args }));
	const [answers, consent] = await Promise.all([
		db.$client.batch([...ranged, COUNTED], 'read'),
		choices.countChoices(db, { from, to })
	]);
	const [days = [], totals = [], subjects = [], speeds = [], counted = []] = answers.map(
		({ rows }) => rows
	);
	const bySubject = (kind: string) => subjects.filter((row) => row.kind === kind).map(toSubject);
	return {
		days: days.map((row) => ({
			...{ day: Number(row.day), visits: Number(row.visits) },
			...{ events: Number(row.events), offline: Number(row.offline) }
		})),
		funnel: funnelOf(new Map(totals.map((row) => [String(row.kind), Number(row.visits)]))),
		searches: bySubject('searched'),
		failedSearches: bySubject('search-failed'),
		products: bySubject('product-viewed'),
		speeds: speedsOf(speeds),
		consent,
		countedAt: Number(counted[0]?.counted_at ?? 0) || null
	};
}

type Row = Record<string, unknown>;

function toSubject(row: Row): Subject {
	return {
		subject: String(row.subject),
		events: Number(row.events),
		visits: Number(row.visits)
	};
}

/** The pages that were loaded most come first. */
function speedsOf(rows: readonly Row[]): PageSpeed[] {
	const byRoute = Map.groupBy(rows, (row) => String(row.route));
	const speeds = [...byRoute].map(([route, ofRoute]): PageSpeed => {
		const measured = (vital: Vital) => ofRoute.filter((row) => row.vital === vital).map(toBucket);
		const loads = Math.max(...VITALS.map((vital) => countOf(measured(vital))));
		const [lcp = null, inp = null, cls = null, ttfb = null] = VITALS.map((vital) =>
			seventyFifth(measured(vital))
		);
		return { route, loads, lcp, inp, cls, ttfb };
	});
	return speeds.sort((a, b) => b.loads - a.loads || (a.route < b.route ? -1 : 1));
}

function toBucket(row: Row): Bucket {
	return { upTo: Number(row.up_to), events: Number(row.events) };
}

function countOf(buckets: readonly Bucket[]): number {
	return buckets.reduce((sum, { events }) => sum + events, 0);
}
