import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '$lib/server/db/client';
import * as tables from '$lib/server/db/schema/cart';
import { actions } from '../../../src/routes/(shop)/cart/+page.server';
import { GET, POST } from '../../../src/routes/api/cart/+server';
import { openPage } from '../../support/open-page';
import { answerOf, CookieJar, eventFor, type Visit } from '../../support/route-event';
import { addVariants } from '../../support/test-catalog';
import { openTestDb, unreachable } from '../../support/test-db';
import { NOON, SETTINGS } from '../../support/test-order';

const COOKIE = '__Host-cart';

let db: Db;
let close: () => void;
let visit: Visit;
beforeEach(async () => {
	({ db, close } = await openTestDb());
	await addVariants(db, [{ id: 1 }, { id: 2, stock: 0 }, { id: 3, maxPerOrder: 2 }]);
	visit = { db, settings: SETTINGS, now: NOON, jar: new CookieJar() };
});
afterEach(() => close());

function act(name: string, fields: Record<string, string>) {
	const event = eventFor(visit, `/cart?/${name}`, new URLSearchParams(fields));
	// The action's own event type differs in the route's id alone.
	const action = actions[name] as (event: unknown) => unknown;
	return answerOf(() => action(event));
}

async function page() {
	const answer = await openPage('/cart', visit);
	return answer.data as { cart: { lines: { variantId: number; quantity: number }[] } | null };
}

const send = (body: unknown) =>
	POST(eventFor(visit, '/api/cart', JSON.stringify(body)) as Parameters<typeof POST>[0]);

describe('the cart without scripts', () => {
	it('leads back to the cart with what happened, and shows it', async () => {
		expect(await act('add', { variant: '1', quantity: '۲' })).toMatchObject({
			status: 303,
			location: '/cart?notice=added'
		});
		expect(await act('set', { variant: '1', quantity: '5' })).toMatchObject({
			location: '/cart?notice=changed'
		});
		expect((await page()).cart?.lines).toMatchObject([{ variantId: 1, quantity: 5 }]);
		expect(await act('remove', { variant: '1' })).toMatchObject({
			location: '/cart?notice=removed'
		});
		expect((await page()).cart?.lines).toEqual([]);
	});

	it('stays in the language of the reader', async () => {
		visit.locale = 'en';
		expect(await act('add', { variant: '1' })).toMatchObject({
			location: '/en/cart?notice=added'
		});
	});

	it('tells the limit of a product', async () => {
		expect(await act('add', { variant: '3', quantity: '9' })).toMatchObject({
			location: '/cart?notice=limited'
		});
	});

	it.each([
		[{ variant: '2' }, 'sold-out'],
		[{ variant: '99' }, 'unknown-product'],
		[{ variant: 'x' }, 'unknown-product'],
		[{}, 'unknown-product'],
		[{ variant: '1', quantity: '-1' }, 'wrong-quantity'],
		[{ variant: '1', quantity: '9'.repeat(30) }, 'wrong-quantity']
	])('answers 400 to %j and stores nothing, not even a cookie', async (fields, reason) => {
		expect(await act('add', fields as Record<string, string>)).toMatchObject({
			status: 400,
			data: { reason }
		});
		expect(await db.select().from(tables.carts)).toEqual([]);
		expect(visit.jar.values.size).toBe(0);
	});

	it('counts a form that is sent twice once', async () => {
		const fields = { variant: '1', command: crypto.randomUUID() };
		await act('add', fields);
		await act('add', fields);
		expect((await page()).cart?.lines).toMatchObject([{ quantity: 1 }]);
	});

	it('counts a button of a kept page that is pressed again at once one time, and says so', async () => {
		await act('add', { variant: '1' });
		const again = await Promise.all([1, 2, 3].map(() => act('add', { variant: '1' })));
		for (const answer of again) expect(answer.location).toBe('/cart?notice=repeated');
		expect((await page()).cart?.lines).toMatchObject([{ quantity: 1 }]);
	});

	it('counts presses that arrive together one time', async () => {
		await act('add', { variant: '3' });
		await Promise.all([1, 2, 3].map(() => act('add', { variant: '1', quantity: '2' })));
		expect((await page()).cart?.lines).toMatchObject([{ variantId: 3 }, { quantity: 2 }]);
	});

	it('adds more to whoever comes back for more', async () => {
		await act('add', { variant: '1' });
		visit.now += 30_000;
		expect(await act('add', { variant: '1' })).toMatchObject({ location: '/cart?notice=added' });
		expect((await page()).cart?.lines).toMatchObject([{ quantity: 2 }]);
	});

	it('adds at once what was taken out', async () => {
		await act('add', { variant: '1' });
		await act('remove', { variant: '1' });
		await act('add', { variant: '1' });
		expect((await page()).cart?.lines).toMatchObject([{ quantity: 1 }]);
	});

	it('keeps the presses of two people apart', async () => {
		await act('add', { variant: '1' });
		visit.jar = new CookieJar();
		expect(await act('add', { variant: '1' })).toMatchObject({ location: '/cart?notice=added' });
	});
});

describe('the cookie of the cart', () => {
	it('comes with the first line, is closed to scripts and lasts thirty days', async () => {
		await page();
		expect(visit.jar.values.size).toBe(0);
		await act('add', { variant: '1' });
		expect(visit.jar.values.get(COOKIE)).toMatch(/^[\w-]{43}$/);
		expect(visit.jar.options.get(COOKIE)).toEqual({
			...{ path: '/', httpOnly: true, secure: true, sameSite: 'lax' },
			maxAge: 30 * 24 * 60 * 60
		});
	});

	it('stands in no table: the database knows its hash', async () => {
		await act('add', { variant: '1' });
		const token = visit.jar.values.get(COOKIE) ?? '';
		const [row] = await db.select().from(tables.carts);
		expect(row?.id).toMatch(/^[0-9a-f]{64}$/);
		expect(JSON.stringify(row)).not.toContain(token);
	});

	it('opens no cart when it is made up, and the hash of another opens none either', async () => {
		await act('add', { variant: '1' });
		const [row] = await db.select().from(tables.carts);
		for (const value of ['', 'x', 'A'.repeat(43), row?.id ?? '', '../../etc/passwd']) {
			visit.jar.values.set(COOKIE, value);
			expect((await page()).cart?.lines).toEqual([]);
		}
	});
});

describe('/api/cart', () => {
	it('applies commands and answers with the cart', async () => {
		const command = { id: crypto.randomUUID(), kind: 'add', variantId: 1, quantity: 2 };
		const answer = await send({ commands: [command, command] });
		expect(await answer.json()).toMatchObject({
			cart: { pieces: 2, totalRial: 2_200_000 },
			whose: 'guest',
			outcomes: [{ outcome: 'applied' }, { outcome: 'repeated' }]
		});
		const again = await GET(eventFor(visit, '/api/cart') as Parameters<typeof GET>[0]);
		expect(await again.json()).toMatchObject({ cart: { lines: [{ variantId: 1, quantity: 2 }] } });
	});

	it.each([null, 'x', [], { commands: [] }, { commands: [{ kind: 'add' }] }])(
		'answers 400 to %j',
		async (body) => {
			const answer = await send(body);
			expect(answer.status).toBe(400);
			expect(await answer.json()).toEqual({ error: 'wrong-commands' });
		}
	);
});

describe('with the database away', () => {
	it('says so in place of an error page, and refuses changes with 503', async () => {
		await act('add', { variant: '1' });
		close();
		visit.db = unreachable(db);
		expect((await page()).cart).toBeNull();
		expect(await act('add', { variant: '1' })).toMatchObject({ status: 503 });
		const command = { id: crypto.randomUUID(), kind: 'add', variantId: 1, quantity: 1 };
		expect((await send({ commands: [command] })).status).toBe(503);
		({ db, close } = await openTestDb());
	});
});
