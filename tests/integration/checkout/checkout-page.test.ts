import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHECKOUT_FIELDS, TERMS_VERSION, writeSeenTotals } from '$lib/checkout/checkout-fields';
import type { Db } from '$lib/server/db/client';
import { sha256Hex } from '$lib/server/secrets';
import { variants } from '$lib/server/db/schema/catalog';
import { deliveryWindows } from '$lib/server/db/schema/delivery';
import { orders } from '$lib/server/db/schema/orders';
import { vaultRecords } from '$lib/server/db/schema/privacy';
import { actions } from '../../../src/routes/(shop)/checkout/+page.server';
import { openPage } from '../../support/open-page';
import { answerOf, CookieJar, eventFor, type Visit } from '../../support/route-event';
import { addVariants } from '../../support/test-catalog';
import { openTestDb, unreachable } from '../../support/test-db';
import { addDelivery, fillCart, NOON, SETTINGS } from '../../support/test-order';

const TOKEN = 'a'.repeat(43);

let db: Db;
let close: () => void;
let visit: Visit;
beforeEach(async () => {
	({ db, close } = await openTestDb());
	await addVariants(db, [{ id: 1, stock: 10 }]);
	await addDelivery(db, 1);
	await fillCart(db, await sha256Hex(TOKEN), { 1: 1 });
	const jar = new CookieJar();
	jar.values.set('__Host-cart', TOKEN);
	visit = { db, settings: SETTINGS, now: NOON, jar };
});
afterEach(() => close());

function form(changes: Record<string, string> = {}): Record<string, string> {
	return {
		tel: '۰۹۹۹۰۰۰۰۰۰۱',
		'buyer-kind': 'natural',
		name: 'نمونه آزمایشی',
		'national-code': '۹۹۹۱۲۳۴۵۶۱',
		'address-level1': '8',
		'address-level2': 'تهران',
		'street-address': 'خیابان نمونه، کوچهٔ آزمایش، پلاک ۱',
		'postal-code': '1457899999',
		recipient: 'buyer',
		'delivery-method': 'post',
		'payment-method': 'on-delivery',
		terms: 'yes',
		'terms-version': TERMS_VERSION,
		'seen-totals': writeSeenTotals([
			{ methodId: 'post', total: 1_100_000 },
			{ methodId: 'courier', total: 1_100_000 }
		]),
		'idempotency-key': '0193e7a0-1111-7000-8000-000000000000',
		...changes
	};
}

function post(name: 'order' | 'update', fields: Record<string, string>, as = visit) {
	const event = eventFor(as, `/checkout?/${name}`, new URLSearchParams(fields));
	// The action's own event type differs in the route's id alone.
	const action = actions[name] as (event: unknown) => unknown;
	return answerOf(() => action(event));
}

const open = (as = visit, query = '') => openPage('/checkout', as, query);

async function written() {
	const count = sql<number>`count(*)`;
	const [order] = await db.select({ count }).from(orders);
	const [record] = await db.select({ count }).from(vaultRecords);
	return { orders: order?.count, records: record?.count };
}

describe('opening the checkout', () => {
	it('offers ways of delivery and payment for the cart, and a fresh key each time', async () => {
		const first = await open();
		expect(first.data).toMatchObject({
			offer: {
				cart: { totalRial: 1_100_000 },
				methods: [{ id: 'post' }, { id: 'paid-post' }, { id: 'courier' }],
				paymentMethods: ['zarinpal', 'zibal', 'transfer', 'on-delivery']
			}
		});
		expect((await open()).data?.idempotencyKey).not.toBe(first.data?.idempotencyKey);
	});

	it('leads to the cart when there is none or nothing in it can be bought', async () => {
		const stranger = { ...visit, jar: new CookieJar() };
		expect(await open(stranger)).toMatchObject({ status: 303, location: '/cart' });
		await db.update(variants).set({ stock: 0 });
		expect(await open({ ...visit, locale: 'en' })).toMatchObject({ location: '/en/cart' });
	});

	it('keeps a form that was sent without scripts, although its last line has just gone', async () => {
		await db.update(variants).set({ stock: 0 });
		expect(await open(visit, '?/order')).toMatchObject({ status: 200 });
	});

	it('offers no gateway without a contract', async () => {
		const { ZIBAL_MERCHANT: _, ...settings } = SETTINGS;
		const { data } = await open({ ...visit, settings });
		expect(data).toMatchObject({
			offer: { paymentMethods: ['zarinpal', 'transfer', 'on-delivery'] }
		});
	});
});

describe('placing an order by the form', () => {
	it('leads to the order, or to the gateway where it is paid online', async () => {
		const placed = await post('order', form());
		expect(placed.status).toBe(303);
		expect(placed.location).toMatch(/^\/orders\/KH\d+\?key=[\w-]+$/);
	});

	it('leads to the gateway where it is paid online', async () => {
		const placed = await post('order', form({ 'payment-method': 'zarinpal' }));
		expect(placed.location).toMatch(/^\/orders\/KH\d+\/pay\?key=/);
	});

	it('answers a second submit with the same order, also when that order took the last place', async () => {
		const fields = form({ 'delivery-method': 'courier', 'delivery-window': 'window' });
		const first = await post('order', fields);
		expect(await post('order', fields)).toEqual(first);
		expect(first.status).toBe(303);
		expect((await written()).orders).toBe(1);
	});

	it('answers 400 with everything as it was typed', async () => {
		const typed = form({ 'national-code': '۹۹۹۱۲۳۴۵۶۲', tel: '', note: '<script>' });
		const answer = await post('order', typed);
		expect(answer).toMatchObject({ status: 400, data: { isSubmitted: true, typed } });
		expect(await written()).toEqual({ orders: 0, records: 0 });
	});

	it('answers 409 to a price that was not seen, whatever the page claims', async () => {
		for (const total of [1, 1_099_990, 999_999_999]) {
			const seen = writeSeenTotals([{ methodId: 'post', total }]);
			expect(await post('order', form({ 'seen-totals': seen }))).toMatchObject({
				status: 409,
				data: { refusal: 'price-changed' }
			});
		}
		expect(await written()).toEqual({ orders: 0, records: 0 });
	});

	it('answers 409 when the goods are gone', async () => {
		await db.update(variants).set({ stock: 0 });
		expect(await post('order', form())).toMatchObject({
			status: 409,
			data: { refusal: 'out-of-stock' }
		});
	});

	it('answers 409 when the window filled up or the method does not go there', async () => {
		const window = { 'delivery-method': 'courier', 'delivery-window': 'window' };
		await db.update(deliveryWindows).set({ taken: 1 }).where(eq(deliveryWindows.id, 'window'));
		expect(await post('order', form(window))).toMatchObject({
			status: 409,
			data: { refusal: 'window-unavailable' }
		});
		expect(await post('order', form({ ...window, 'address-level1': '4' }))).toMatchObject({
			status: 409,
			data: { refusal: 'delivery-unavailable' }
		});
		expect(await written()).toEqual({ orders: 0, records: 0 });
	});

	it('answers 422 to another order under a used key, and gives the key up', async () => {
		await post('order', form());
		const answer = await post('order', form({ name: 'دیگری آزمایشی' }));
		expect(answer).toMatchObject({ status: 422, data: { refusal: 'key-reused' } });
		expect(answer.data?.typed).not.toHaveProperty('idempotency-key');
	});

	it('answers 503 with the form when the database is away, and has its page not ask again', async () => {
		const away = { ...visit, db: unreachable(db) };
		const event = eventFor(away, '/checkout?/order', new URLSearchParams(form()));
		const action = actions.order as (event: unknown) => unknown;
		expect(await answerOf(() => action(event))).toMatchObject({
			status: 503,
			data: { refusal: 'unavailable', typed: { name: 'نمونه آزمایشی' } }
		});
		expect(event.locals.isDatabaseAway).toBe(true);
		expect(await open(away)).toMatchObject({ status: 200, data: { offer: null } });
	});

	it('refuses 1,000 forms of nonsense without an error of its own or a trace', async () => {
		const nonsense = ['', '\u202E', '<svg onload=x>', '9'.repeat(5000), '-1', '\u0000', '٣', '😀'];
		let next = 7;
		const random = () => (next = (next * 48_271) % 2_147_483_647);
		for (let round = 0; round < 1000; round += 1) {
			const fields = form();
			for (const name of CHECKOUT_FIELDS)
				if (random() % 3 === 0) fields[name] = nonsense[random() % nonsense.length] ?? '';
			fields['national-code'] = nonsense[random() % nonsense.length] ?? '';
			fields['buyer-kind'] = 'natural';
			const { status } = await post('order', fields);
			expect(status).toBe(400);
		}
		expect(await written()).toEqual({ orders: 0, records: 0 });
	});
});

describe('the update of the page without scripts', () => {
	it('gives back what was typed with the towns of the province, and judges nothing', async () => {
		const answer = await post('update', { 'address-level1': '4', tel: 'x' });
		expect(answer).toMatchObject({
			status: 200,
			data: { isSubmitted: false, typed: { tel: 'x' }, cities: { recipient: [] } }
		});
		const { own } = answer.data?.cities as { own: string[] };
		expect(own).toContain('کاشان');
	});

	it.each(['', '999', '__proto__', '1e9'])(
		'knows no towns of the province %j',
		async (province) => {
			const answer = await post('update', { 'address-level1': province });
			expect(answer.data).toMatchObject({ cities: { own: [] } });
		}
	);
});
