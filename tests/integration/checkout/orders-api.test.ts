import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TERMS_VERSION } from '$lib/checkout/checkout-fields';
import type { Db } from '$lib/server/db/client';
import { variants } from '$lib/server/db/schema/catalog';
import { orders } from '$lib/server/db/schema/orders';
import { sha256Hex } from '$lib/server/secrets';
import { POST } from '../../../src/routes/api/orders/+server';
import { GET as offer } from '../../../src/routes/api/checkout/offer/+server';
import { GET as page } from '../../../src/routes/api/checkout/+server';
import { NATURAL_BUYER } from '../../support/guest';
import { CookieJar, eventFor, type Visit } from '../../support/route-event';
import { addVariants } from '../../support/test-catalog';
import { openTestDb, unreachable } from '../../support/test-db';
import { addDelivery, fillCart, NOON, SETTINGS } from '../../support/test-order';

const TOKEN = 'a'.repeat(43);

let db: Db;
let close: () => void;
let visit: Visit;
let visitors = 0;
beforeEach(async () => {
	({ db, close } = await openTestDb());
	await addVariants(db, [{ id: 1, stock: 10 }]);
	await addDelivery(db, 1);
	await fillCart(db, await sha256Hex(TOKEN), { 1: 1 });
	const jar = new CookieJar();
	jar.values.set('__Host-cart', TOKEN);
	// Attempts are counted by address, in memory: each test is a visitor of its own.
	const address = `192.0.2.${(visitors += 1)}`;
	visit = { db, settings: SETTINGS, now: NOON, jar, address };
});
afterEach(() => close());

const form = (changes: Record<string, string> = {}) => ({
	...NATURAL_BUYER,
	...{ 'delivery-method': 'post', 'payment-method': 'on-delivery' },
	...{ 'terms-version': TERMS_VERSION, 'seen-totals': 'post=1100000' },
	'idempotency-key': '0193e7a0-1111-7000-8000-000000000000',
	...changes
});

// The events of the routes differ in their ids alone.
const asked = (answer: unknown, path: string, as: Visit, body?: string) =>
	(answer as (event: unknown) => Promise<Response>)(eventFor(as, path, body));

async function send(body: unknown, as = visit, path = '/api/orders') {
	const answer = await asked(POST, path, as, JSON.stringify(body));
	return { status: answer.status, headers: answer.headers, body: (await answer.json()) as unknown };
}

const countOrders = async () => (await db.select({ id: orders.id }).from(orders)).length;

describe('POST /api/orders', () => {
	it('places an order, and answers its repetition with the same', async () => {
		const first = await send(form());
		expect(first.status).toBe(201);
		expect(first.body).toEqual({
			number: expect.stringMatching(/^KH\d+$/) as string,
			key: expect.stringMatching(/^[\w-]+$/) as string,
			paymentUrl: null
		});
		const again = await send(form());
		expect([again.status, again.body]).toEqual([first.status, first.body]);
		expect(await countOrders()).toBe(1);
	});

	it('answers the same key sent many times at once with one order', async () => {
		const answers = await Promise.all(Array.from({ length: 12 }, () => send(form())));
		expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
		expect(await countOrders()).toBe(1);
	});

	it('still answers the order’s own device when its cart is forgotten', async () => {
		const first = await send(form());
		const again = await send(form(), { ...visit, jar: new CookieJar() });
		expect(again.body).toEqual(first.body);
	});

	it('leads to the payment where it is paid online', async () => {
		const { body } = await send(form({ 'payment-method': 'zarinpal' }));
		expect(body).toMatchObject({
			paymentUrl: expect.stringMatching(/^\/orders\/KH\d+\/pay\?key=/) as string
		});
	});

	it('tells problems by field', async () => {
		const { status, body } = await send(form({ tel: '', 'national-code': '1' }));
		expect(status).toBe(400);
		expect(body).toMatchObject({
			problems: { tel: { reason: 'empty' }, 'national-code': { reason: 'wrong-length' } }
		});
	});

	it.each(
		[null, 'x', { unknown: 'field' }, { tel: 1 }, { note: 'x'.repeat(4001) }].map((body) => ({
			body
		}))
	)('refuses $body as no order at all', async ({ body }) => {
		expect(await send(body)).toMatchObject({ status: 400, body: { error: 'wrong-order' } });
	});

	it('shows what changed when the price is another, with the total to agree to', async () => {
		await db.update(variants).set({ priceRial: 1_200_000 });
		const { status, body } = await send(form());
		expect(status).toBe(409);
		expect(body).toMatchObject({
			reason: 'price-changed',
			totalRial: 1_320_000,
			cart: { lines: [{ variantId: 1, counted: 1 }] }
		});
		expect(await send(form({ 'seen-totals': 'post=1320000' }))).toMatchObject({ status: 201 });
	});

	it('shows that goods ran out, and that a cart is empty', async () => {
		await db.update(variants).set({ stock: 0 });
		expect(await send(form())).toMatchObject({ status: 409, body: { reason: 'out-of-stock' } });
		const stranger = { ...visit, jar: new CookieJar() };
		expect(await send(form(), stranger)).toMatchObject({
			status: 409,
			body: { reason: 'cart-empty', cart: { lines: [] } }
		});
	});

	it('takes nothing from a guest’s cart for who was signed in, and still knows what stands', async () => {
		const asAccount = '/api/orders?whose=account';
		expect(await send(form(), visit, asAccount)).toMatchObject({
			...{ status: 422, body: { reason: 'signed-out' } }
		});
		expect(await countOrders()).toBe(0);
		const placed = await send(form());
		expect(await send(form(), visit, asAccount)).toMatchObject({ status: 201, body: placed.body });
	});

	it('answers 422 to another order under the same key', async () => {
		await send(form());
		expect(await send(form({ name: 'دیگری آزمایشی' }))).toMatchObject({
			status: 422,
			body: { reason: 'key-reused' }
		});
	});

	it('asks a device that sends and sends to wait, and says how long', async () => {
		for (let time = 1; time <= 120; time += 1) await send(form({ tel: '' }));
		const { status, headers } = await send(form());
		expect(status).toBe(429);
		expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
		expect(await send(form(), { ...visit, now: NOON + 600_000 })).toMatchObject({ status: 201 });
	}, 60_000);

	it('answers 503 while the database is away', async () => {
		expect(await send(form(), { ...visit, db: unreachable(db) })).toMatchObject({ status: 503 });
	});
});

describe('what a checkout begins with', () => {
	it('is of one visitor at /api/checkout, and of nobody at /api/checkout/offer', async () => {
		const own = (await (await asked(page, '/api/checkout', visit)).json()) as object;
		expect(own).toMatchObject({ now: NOON, known: null, offer: { cart: { pieces: 1 } } });
		const shared = (await (await asked(offer, '/api/checkout/offer', visit)).json()) as object;
		expect(shared).toMatchObject({ now: NOON, methods: [{ id: 'post' }, {}, {}] });
		expect(Object.keys(shared).sort()).toEqual([
			...['methods', 'now', 'paymentMethods', 'vatRates', 'windows']
		]);
	});

	it('is 503 at both while the database is away', async () => {
		const away = { ...visit, db: unreachable(db) };
		expect((await asked(page, '/api/checkout', away)).status).toBe(503);
		expect((await asked(offer, '/api/checkout/offer', away)).status).toBe(503);
	});
});
