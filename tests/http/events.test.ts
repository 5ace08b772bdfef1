import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { AnalyticsEvent } from '$lib/analytics/event-batch';
import type { Db } from '$lib/server/db/client';
import { analyticsDays, analyticsEvents } from '$lib/server/db/schema/analytics';
import { eventOf } from '../support/test-events';
import { openShopDb } from '../support/visitors';

const url = inject('shopUrl');
let db: Db;
beforeAll(() => void (db = openShopDb(inject('shopDatabase'))));
afterAll(async () => {
	await db.delete(analyticsEvents);
	await db.delete(analyticsDays);
});

const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };

interface Browser {
	cookie: string;
	receiptId: string;
}

/** A browser that has answered; `granted` is what it allows. */
async function browserWith(granted: string[], before?: Browser): Promise<Browser> {
	const choice = { id: crypto.randomUUID(), action: 'choose', place: 'cookies-page' };
	const response = await fetch(`${url}/api/consent`, {
		method: 'POST',
		headers: { ...own, cookie: before?.cookie ?? '' },
		body: JSON.stringify({ ...choice, granted, chosenAt: Date.now() })
	});
	expect(response.status).toBe(200);
	const { receiptId } = (await response.json()) as { receiptId: string };
	const set = response.headers.getSetCookie().find((each) => each.startsWith('consent=')) ?? '';
	return { cookie: set.split(';')[0] ?? '', receiptId };
}

function send(
	{ cookie, receiptId }: Browser,
	events: readonly (AnalyticsEvent | object)[] = [eventOf()],
	headers: Record<string, string> = {}
): Promise<Response> {
	return fetch(`${url}/api/events`, {
		method: 'POST',
		headers: { ...own, cookie, ...headers },
		body: JSON.stringify({ receiptId, events })
	});
}

const kept = () => db.$count(analyticsEvents);

/** Refused with this status, nothing stored and no visit begun. */
async function expectRefused(answer: Promise<Response>, status: number): Promise<void> {
	const before = await kept();
	const response = await answer;
	expect(response.status).toBe(status);
	expect(response.headers.get('set-cookie')).toBeNull();
	expect(await kept()).toBe(before);
}

describe('POST /api/events', () => {
	it('keeps events of a browser that allows it, and begins a visit of thirty days once', async () => {
		const browser = await browserWith(['analytics']);
		const before = await kept();
		const first = await send(browser);
		expect(first.status).toBe(204);
		const [visit = ''] = first.headers.getSetCookie();
		expect(visit).toMatch(/^va=[\w-]{22};/);
		for (const part of ['Max-Age=2592000', 'Path=/', 'Secure', 'SameSite=Lax'])
			expect(visit).toContain(part);
		const cookie = `${browser.cookie}; ${visit.split(';')[0]}`;
		const second = await send({ ...browser, cookie });
		expect(second.headers.get('set-cookie')).toBeNull();
		expect(await kept()).toBe(before + 2);
		const rows = await db.select({ visitId: analyticsEvents.visitId }).from(analyticsEvents);
		expect(new Set(rows.map(({ visitId }) => visitId)).size).toBe(1);
	});

	it('keeps nothing without a choice, after a refusal, or with leave for something else', async () => {
		await expectRefused(send({ cookie: '', receiptId: 'x' }), 403);
		await expectRefused(send({ cookie: 'va=abcdefghijklmnopqrstuv', receiptId: 'x' }), 403);
		for (const granted of [[], ['marketing', 'address-log']])
			await expectRefused(send(await browserWith(granted)), 403);
	});

	it('keeps nothing for a cookie that was forged, cut, made too long or taken apart', async () => {
		const { cookie, receiptId } = await browserWith(['analytics']);
		const refusing = await browserWith([]);
		const [, value = ''] = /^consent=(.*)$/.exec(cookie) ?? [];
		const signature = value.split('.').at(-1) ?? '';
		for (const forged of [
			value.slice(0, -1),
			value.replace('a1y', 'a2y'),
			`${value}.${'x'.repeat(3000)}`,
			value.slice(0, 40),
			refusing.cookie.replace('consent=', '').replace('a1n', 'a1y'),
			`${refusing.cookie.replace('consent=', '').split('.').slice(0, -1).join('.')}.${signature}`
		])
			await expectRefused(send({ cookie: `consent=${forged}`, receiptId }), 403);
	});

	it('keeps nothing for the receipt of another browser, nor by an old cookie after a withdrawal', async () => {
		const [mine, other] = [await browserWith(['analytics']), await browserWith(['analytics'])];
		await expectRefused(send({ ...mine, receiptId: other.receiptId }), 403);
		await send(mine);
		await browserWith([], mine);
		const { receiptId } = mine;
		const rows = await db.select({ of: analyticsEvents.receiptId }).from(analyticsEvents);
		expect(rows.filter(({ of }) => of === receiptId)).toEqual([]);
		await expectRefused(send(mine), 403);
	});

	it('keeps nothing that has no word, is too much or too large, or is no JSON', async () => {
		const browser = await browserWith(['analytics']);
		await expectRefused(send(browser, [{ ...eventOf(), kind: 'made-up-name' }]), 400);
		await expectRefused(send(browser, [eventOf(), { ...eventOf(), extra: 1 }]), 400);
		await expectRefused(send(browser, []), 400);
		const many = (count: number) => Array.from({ length: count }, () => eventOf());
		await expectRefused(send(browser, many(51)), 400);
		const padded = [{ ...eventOf(), route: `/${'x'.repeat(17_000)}` }];
		await expectRefused(send(browser, padded), 413);
		const headers = { ...own, cookie: browser.cookie };
		for (const body of ['', '{', 'null', '[]', '\u0000'])
			await expectRefused(fetch(`${url}/api/events`, { method: 'POST', headers, body }), 400);
	});

	it('keeps nothing that another site sends', async () => {
		const browser = await browserWith(['analytics']);
		for (const site of ['cross-site', 'same-site', 'none'])
			await expectRefused(send(browser, [eventOf()], { 'sec-fetch-site': site }), 403);
	});

	it('stores neither an address nor what the browser says of itself', async () => {
		const browser = await browserWith(['analytics']);
		const telling = { 'user-agent': 'telltale-browser', 'x-forwarded-for': '203.0.113.77' };
		expect((await send(browser, [eventOf()], telling)).status).toBe(204);
		const rows = JSON.stringify(await db.select().from(analyticsEvents));
		expect(rows).not.toMatch(/telltale|203\.0\.113/);
	});
});
