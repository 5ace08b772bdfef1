import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { acceptEvents } from '$lib/analytics/accept-events.server';
import { countDays, MOST_SUBJECTS, SMALLEST_GROUP } from '$lib/analytics/count-days.server';
import type { AnalyticsEvent } from '$lib/analytics/event-batch';
import { EVENTS_KEPT, forgetOldEvents } from '$lib/analytics/forget-events.server';
import type { Db } from '$lib/server/db/client';
import {
	analyticsDaily,
	analyticsDays,
	analyticsEvents,
	analyticsVitals
} from '$lib/server/db/schema/analytics';
import { runJobs } from '$lib/server/jobs';
import { tehranDayNumber } from '$lib/values/tehran-day';
import { openTestDb } from '../../support/test-db';
import { chooseIn, eventOf, someVisit } from '../../support/test-events';
import { NOON, SETTINGS } from '../../support/test-order';

const DAY = 86_400_000;
const TODAY = tehranDayNumber(NOON);

let db: Db;
let close: () => void;
let receiptId: string;
beforeEach(async () => {
	({ db, close } = await openTestDb());
	receiptId = await chooseIn(db, ['analytics'], NOON);
});
afterEach(() => close());

const visit = (...events: AnalyticsEvent[]) =>
	acceptEvents({ db, now: NOON }, { receiptId, visitId: someVisit() }, { receiptId, events });
const visits = async (count: number, ...of: Record<string, unknown>[]) => {
	for (let each = 0; each < count; each += 1) await visit(...of.map(eventOf));
};
const count = (now = NOON) => countDays.run({ db, settings: SETTINGS, now });
const daily = async () =>
	(await db.select().from(analyticsDaily)).map(
		({ kind, route, subject, visits: v, events, offline }) =>
			`${kind} ${route} ${subject} ${v}/${events}/${offline}`
	);

it('counts visits and events by kind, page and subject', async () => {
	await visits(SMALLEST_GROUP, {}, { kind: 'searched', subject: 'کتاب', isOffline: true });
	expect(await count()).toBe(1);
	expect((await daily()).toSorted()).toEqual(
		[
			`any   5/10/5`,
			`page-viewed   5/5/0`,
			`page-viewed /(shop)  5/5/0`,
			`searched   5/5/5`,
			`searched  کتاب 5/5/5`
		].toSorted()
	);
});

it('hides whatever fewer than five visits did, and the table itself refuses it', async () => {
	await visits(SMALLEST_GROUP - 1, { kind: 'searched', subject: 'نادر' });
	await visits(SMALLEST_GROUP, { kind: 'searched', subject: 'رایج' });
	// Many events of one visit are still one visit.
	await visit(...Array.from({ length: 30 }, () => eventOf({ kind: 'searched', subject: 'تنها' })));
	await count();
	const told = (await daily()).join('\n');
	expect(told).toContain('رایج');
	expect(told).not.toMatch(/نادر|تنها/);
	const few = { kind: 'any', day: 1, route: '', subject: '', events: 9, visits: 4, offline: 0 };
	await expect(db.insert(analyticsDaily).values(few)).rejects.toThrow();
});

it('keeps the speeds of a page that five visits measured, and of no other', async () => {
	await visits(SMALLEST_GROUP, { kind: 'lcp', value: 900 });
	await visits(SMALLEST_GROUP - 1, { kind: 'lcp', value: 900, route: '/(shop)/search' });
	await count();
	const rows = await db.select().from(analyticsVitals);
	expect(rows).toEqual([{ day: TODAY, vital: 'lcp', route: '/(shop)', upTo: 900, events: 5 }]);
});

it('changes nothing when it runs again, alone or beside itself', async () => {
	await visits(SMALLEST_GROUP, {});
	const context = { db, settings: SETTINGS, now: NOON };
	await Promise.all([
		runJobs([countDays], { ...context, holder: 'a' }),
		runJobs([countDays], { ...context, holder: 'b' })
	]);
	const before = await daily();
	expect(await count(NOON + DAY)).toBe(0);
	expect(await daily()).toEqual(before);
});

it('counts a day again after ten minutes when events came, also late ones', async () => {
	await visits(SMALLEST_GROUP, { ago: 2 * DAY });
	await count();
	await visits(1, { ago: 2 * DAY });
	expect(await count(NOON + 60_000)).toBe(0);
	expect(await count(NOON + 600_000)).toBe(1);
	expect((await daily()).find((row) => row.startsWith('any'))).toBe('any   6/6/0');
});

it('keeps events thirty days and their counts for good', async () => {
	await visits(SMALLEST_GROUP, {});
	const forget = (days: number) =>
		forgetOldEvents.run({ db, settings: SETTINGS, now: NOON + days * DAY });
	// What is not counted yet waits for its count.
	expect(await forget(EVENTS_KEPT + 1)).toBe(0);
	await count();
	expect(await forget(EVENTS_KEPT)).toBe(0);
	expect(await forget(EVENTS_KEPT + 1)).toBe(SMALLEST_GROUP);
	expect(await forget(EVENTS_KEPT + 1)).toBe(0);
	expect(await db.$count(analyticsEvents)).toBe(0);
	expect(await db.$count(analyticsDays)).toBe(0);
	const before = await daily();
	await count(NOON + (EVENTS_KEPT + 2) * DAY);
	expect(await daily()).toEqual(before);
	expect(before).not.toEqual([]);
});

it('cannot be grown by made-up subjects', async () => {
	const row = (n: number) => `('e${n}', 'v' || ${n % 5}, 'r', ${TODAY}, 0, 'searched', '/', `;
	for (let from = 0; from < MOST_SUBJECTS * 2; from += 50) {
		const values = Array.from({ length: 250 }, (_, index) => {
			const n = from * 5 + index;
			return `${row(n)}'made up ${Math.floor(n / 5)}', NULL, 0)`;
		});
		await db.run(sql.raw(`INSERT INTO analytics_events VALUES ${values.join(', ')}`));
	}
	await db.insert(analyticsDays).values({
		...{ day: TODAY, events: 2000, changes: 1, counted: 0, countedAt: 0 }
	});
	await count();
	expect(await db.$count(analyticsDaily)).toBe(MOST_SUBJECTS + 2);
});
