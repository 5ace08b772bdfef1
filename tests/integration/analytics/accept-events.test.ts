import { afterEach, beforeEach, expect, it } from 'vitest';
import { acceptEvents, MOST_A_RECEIPT } from '$lib/analytics/accept-events.server';
import type { AnalyticsEvent } from '$lib/analytics/event-batch';
import { LATEST } from '$lib/analytics/event-time';
import type { Db } from '$lib/server/db/client';
import { analyticsDays, analyticsEvents } from '$lib/server/db/schema/analytics';
import { tehranDayNumber } from '$lib/values/tehran-day';
import { openTestDb } from '../../support/test-db';
import { chooseIn, eventOf, someVisit } from '../../support/test-events';
import { NOON } from '../../support/test-order';

let db: Db;
let close: () => void;
let receiptId: string;
const visitId = someVisit();
beforeEach(async () => {
	({ db, close } = await openTestDb());
	receiptId = await chooseIn(db, ['analytics'], NOON);
});
afterEach(() => close());

const send = (events: AnalyticsEvent[], sender = { receiptId, visitId }, claimed = receiptId) =>
	acceptEvents({ db, now: NOON }, sender, { receiptId: claimed, events });
const kept = () => db.select().from(analyticsEvents);

it('keeps what happened, in which hour, on which page and under which receipt, and nothing else', async () => {
	const event = eventOf({ kind: 'product-viewed', subject: 'mug-7', ago: 90 * 60_000 });
	expect(await send([event])).toEqual({ ok: true, value: 1 });
	const { id, route } = event;
	const hour = NOON - 90 * 60_000 - ((NOON - 90 * 60_000) % 3_600_000);
	expect(await kept()).toEqual([
		{
			...{ id, visitId, receiptId, route, hour, day: tehranDayNumber(NOON) },
			...{ kind: 'product-viewed', subject: 'mug-7', value: null, isOffline: false }
		}
	]);
});

it('counts an event once that is sent twice', async () => {
	const events = [eventOf(), eventOf()];
	await Promise.all([send(events), send(events), send(events)]);
	expect(await kept()).toHaveLength(2);
});

it.each([
	['nobody’s receipt', (id: string) => [`x${id.slice(1)}`, `x${id.slice(1)}`]],
	['the receipt of another browser', (id: string) => [id, `x${id.slice(1)}`]],
	['a claim on another receipt', (id: string) => [`x${id.slice(1)}`, id]]
])('keeps nothing under %s', async (_, of) => {
	const [sender = '', claimed = ''] = of(receiptId);
	const answer = await send([eventOf()], { receiptId: sender, visitId }, claimed);
	expect(answer).toMatchObject({ ok: false, reason: 'no-receipt' });
	expect([await kept(), await db.select().from(analyticsDays)]).toEqual([[], []]);
});

it('keeps nothing under a receipt that allows something else, or does not any more', async () => {
	const marketing = await chooseIn(db, ['marketing'], NOON);
	const sender = { receiptId: marketing, visitId };
	expect(await send([eventOf()], sender, marketing)).toMatchObject({ reason: 'no-receipt' });
	await chooseIn(db, [], NOON, receiptId);
	expect(await send([eventOf()])).toMatchObject({ reason: 'no-receipt' });
	expect(await kept()).toEqual([]);
});

it('writes nothing when the withdrawal comes between looking and writing', async () => {
	const batch = db.$client.batch.bind(db.$client);
	let withdrawn = 0;
	db.$client.batch = async (statements, mode) => {
		if (withdrawn++ === 0) {
			await chooseIn(db, [], NOON, receiptId);
		}
		return batch(statements, mode);
	};
	await send([eventOf()]);
	expect(withdrawn).toBeGreaterThan(1);
	expect([await kept(), await db.select().from(analyticsDays)]).toEqual([[], []]);
});

it('deletes with a withdrawal what was noted in the visit, also under an earlier receipt, and nothing of others', async () => {
	const other = { receiptId: await chooseIn(db, ['analytics'], NOON), visitId: someVisit() };
	const later = await chooseIn(db, ['analytics'], NOON);
	await send([eventOf()]);
	await send([eventOf()], { receiptId: later, visitId }, later);
	await send([eventOf()], other, other.receiptId);
	await chooseIn(db, ['marketing'], NOON, later);
	expect((await kept()).map((row) => row.receiptId)).toEqual([other.receiptId]);
});

it('drops what is too old, on no page of the shop, or looks personal, and keeps the rest', async () => {
	const answer = await send([
		eventOf({ ago: LATEST + 1 }),
		eventOf({ route: '/no/such/page' }),
		eventOf({ kind: 'searched', subject: '09990000001' }),
		eventOf({ kind: 'searched', subject: 'كتابِ خوب' }),
		eventOf({ ago: -365 * 86_400_000, isOffline: true }),
		eventOf({ kind: 'lcp', value: 1234.5 })
	]);
	expect(answer).toEqual({ ok: true, value: 3 });
	const rows = (await kept()).map(({ kind, subject, value, isOffline }) => [
		...[kind, subject, value, isOffline]
	]);
	expect(rows.toSorted()).toEqual([
		['lcp', '', 1300, false],
		['page-viewed', '', null, true],
		['searched', 'کتاب خوب', null, false]
	]);
});

it('ends a receipt’s day before it grows beyond a person’s', async () => {
	const fifty = () => Array.from({ length: 50 }, () => eventOf());
	for (let sent = 0; sent < MOST_A_RECEIPT; sent += 50) expect((await send(fifty())).ok).toBe(true);
	expect(await send([eventOf()])).toMatchObject({ ok: false, reason: 'too-many' });
	expect(await db.$count(analyticsEvents)).toBe(MOST_A_RECEIPT);
});
