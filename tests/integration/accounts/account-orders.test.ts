import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimable, claimOrders } from '$lib/accounts/claim-orders.server';
import { accountCartId } from '$lib/cart/account-cart.server';
import type { Cart } from '$lib/cart/cart';
import { placeOrder } from '$lib/checkout/place-order.server';
import type { Email } from '$lib/identity/email';
import type { Mobile } from '$lib/identity/mobile';
import { ORDERS_PER_PAGE, pageOf, type OrderSummary } from '$lib/orders/account-orders.server';
import type { Db } from '$lib/server/db/client';
import { contacts } from '$lib/server/db/schema/accounts';
import { cartLines } from '$lib/server/db/schema/cart';
import { products, variants } from '$lib/server/db/schema/catalog';
import { outbox } from '$lib/server/db/schema/notifications';
import { orders } from '$lib/server/db/schema/orders';
import type { AccountId } from '$lib/values/ids';
import * as again from '../../../src/routes/(shop)/orders/[number]/again/+page.server';
import * as invoicePage from '../../../src/routes/(shop)/orders/[number]/invoice/+page.server';
import * as orderPage from '../../../src/routes/(shop)/orders/[number]/+page.server';
import * as ordersPage from '../../../src/routes/account/orders/+page.server';
import { answerOf, CookieJar, eventFor, type Visit } from '../../support/route-event';
import { addVariants } from '../../support/test-catalog';
import { openTestDb } from '../../support/test-db';
import { addDelivery, fillCart, NOON, request, SETTINGS } from '../../support/test-order';
import { addShopper, signedIn } from '../../support/test-shopper';

const MINE = '+989990000001' as Mobile;
const MY_EMAIL = 'me@example.com' as Email;
const OTHERS = '+989990000002' as Mobile;

let db: Db;
let close: () => void;
let accountId: AccountId;
beforeEach(async () => {
	({ db, close } = await openTestDb());
	await addVariants(db, [
		{ id: 1, stock: 100 },
		{ id: 2, stock: 100, maxPerOrder: 5 },
		{ id: 3, stock: 100 }
	]);
	await addDelivery(db);
	accountId = await addShopper(db, { mobile: MINE, email: MY_EMAIL });
});
afterEach(() => close());

interface Placing {
	by?: AccountId | null;
	mobile?: Mobile;
	email?: Email | null;
	lines?: Record<number, number>;
	at?: number;
}

/** Number and key of an order; a guest's where no account is named. */
async function place({
	by = null,
	mobile = MINE,
	email = null,
	lines = { 1: 1 },
	at = NOON
}: Placing) {
	const cartId = crypto.randomUUID();
	await fillCart(db, cartId, lines);
	const pieces = Object.values(lines).reduce((sum, quantity) => sum + quantity, 0);
	const context = { db, settings: SETTINGS, locale: 'fa' as const, now: at, accountId: by };
	const wanted = request({ contact: { mobile, email } });
	const seenTotal = (1_100_000 * pieces) as typeof wanted.seenTotal;
	const placed = await placeOrder(context, { ...wanted, seenTotal }, cartId);
	if (!placed.ok) throw new Error(placed.reason);
	return placed.value;
}

const visitOf = (id: AccountId | null): Visit => ({
	...{ db, settings: SETTINGS, now: NOON, jar: new CookieJar() },
	session: id && signedIn(id)
});

type Routes = { load?: unknown; actions?: Record<string, unknown> };

function open(routes: Routes, visit: Visit, number: string, query = '') {
	const load = routes.load as (event: unknown) => unknown;
	const event = eventFor(visit, `/orders/${number}${query}`);
	return answerOf(() => load({ ...event, params: { number } }));
}

function act(routes: Routes, name: string, visit: Visit, number = '', fields = {}, query = '') {
	const action = routes.actions?.[name] as (event: unknown) => unknown;
	const event = eventFor(visit, `/orders/${number}${query}`, new URLSearchParams(fields));
	return answerOf(() => action({ ...event, params: { number } }));
}

async function cartOf(id: AccountId): Promise<Cart> {
	return db
		.select({ variantId: cartLines.variantId, quantity: cartLines.quantity })
		.from(cartLines)
		.where(eq(cartLines.cartId, (await accountCartId(db, id)) ?? ''));
}

describe('the page of an order', () => {
	it('opens for its signed-in owner without the key, with the invoice', async () => {
		const { number } = await place({ by: accountId });
		const visit = visitOf(accountId);
		expect(await open(orderPage, visit, number)).toMatchObject({
			...{ status: 200, data: { key: '', order: { number } } }
		});
		expect(await open(invoicePage, visit, number)).toMatchObject({
			...{ status: 200, data: { number, shown: { document: { orderNumber: number } } } }
		});
	});

	it('gives another account, a visitor and an unknown number the same answer', async () => {
		const { number, key } = await place({ by: accountId });
		const stranger = visitOf(await addShopper(db));
		const nobody = visitOf(null);
		const unknown = 'KH000000000';
		for (const routes of [orderPage, invoicePage, again])
			for (const [visit, asked] of [
				...[[stranger, number] as const, [nobody, number] as const],
				...[[stranger, unknown] as const, [visitOf(accountId), unknown] as const]
			])
				expect(await open(routes, visit, asked)).toEqual({ status: 404 });
		for (const [routes, name] of [...[[orderPage, 'cancel'] as const, [again, 'default'] as const]])
			expect(await act(routes, name, stranger, number)).toEqual({ status: 404 });
		expect(await open(orderPage, nobody, number, `?key=${key}`)).toMatchObject({ status: 200 });
		expect(await open(orderPage, visitOf(accountId), number, '?key=wrong')).toEqual({
			status: 404
		});
	});

	it('is closed to whoever has not finished the second step of signing in', async () => {
		const { number } = await place({ by: accountId });
		const visit = visitOf(accountId);
		visit.session = { ...signedIn(accountId), stage: 'second-factor' };
		expect(await open(orderPage, visit, number)).toEqual({ status: 404 });
	});
});

describe('my orders', () => {
	it('are the account’s alone, the newest first, page by page', async () => {
		const numbers: string[] = [];
		for (let i = 0; i < ORDERS_PER_PAGE + 2; i += 1)
			numbers.unshift((await place({ by: accountId, at: NOON + i })).number);
		await place({ by: await addShopper(db) });
		const page = (n: number) => pageOf(db, accountId, { page: n, locale: 'fa' });
		const first = await page(1);
		expect(first.pageCount).toBe(2);
		expect(first.orders.map(({ number }) => number)).toEqual(numbers.slice(0, ORDERS_PER_PAGE));
		expect((await page(2)).orders.map(({ number }) => number)).toEqual(
			numbers.slice(ORDERS_PER_PAGE)
		);
		for (const beyond of [99, 0, -5]) expect((await page(beyond)).orders).not.toEqual([]);
	});

	it('name the goods and count the pieces in the reader’s language', async () => {
		await place({ by: accountId, lines: { 1: 2, 2: 1 } });
		const { orders: list } = await pageOf(db, accountId, { page: 1, locale: 'en' });
		expect(list).toMatchObject([{ names: ['Product 1', 'Product 2'], pieces: 3, otherLines: 0 }]);
	});
});

describe('buying again', () => {
	const command = () => ({ command: crypto.randomUUID() });

	it('puts the goods into the account’s cart, once however often the form is sent', async () => {
		const { number } = await place({ by: accountId, lines: { 1: 2, 3: 1 } });
		const visit = visitOf(accountId);
		const sent = command();
		for (let time = 1; time <= 3; time += 1)
			expect(await act(again, 'default', visit, number, sent)).toMatchObject({
				...{ status: 303, location: '/cart?notice=bought-again' }
			});
		expect(await cartOf(accountId)).toEqual([
			{ variantId: 1, quantity: 2 },
			{ variantId: 3, quantity: 1 }
		]);
	});

	it('adds what is still sold and names what is not, with the reason', async () => {
		const { number } = await place({ by: accountId, lines: { 1: 1, 2: 5, 3: 1 } });
		await db.update(variants).set({ stock: 0 }).where(eq(variants.id, 1));
		await db.update(products).set({ isPublished: false }).where(eq(products.id, 3));
		await db.update(products).set({ maxPerOrder: 4 }).where(eq(products.id, 2));
		expect(await act(again, 'default', visitOf(accountId), number, command())).toEqual({
			status: 200,
			data: {
				bought: {
					added: 1,
					limited: ['کالای 2'],
					missing: [
						{ name: 'کالای 1', reason: 'sold-out' },
						{ name: 'کالای 3', reason: 'unknown-product' }
					]
				}
			}
		});
		expect(await cartOf(accountId)).toEqual([{ variantId: 2, quantity: 4 }]);
	});

	it('works for a guest with the key, on the cart of the device', async () => {
		const { number, key } = await place({});
		const visit = visitOf(null);
		const answer = await act(again, 'default', visit, number, command(), `?key=${key}`);
		expect(answer).toMatchObject({ status: 303 });
		expect(visit.jar.values.has('__Host-cart')).toBe(true);
	});
});

describe('claiming a guest’s orders', () => {
	const context = () => ({ db, locale: 'fa' as const, now: NOON });
	const numbersOf = (list: readonly OrderSummary[]) => list.map(({ number }) => number).sort();
	const ownersOf = async () =>
		Object.fromEntries(
			(await db.select({ number: orders.number, owner: orders.accountId }).from(orders)).map(
				({ number, owner }) => [number, owner]
			)
		);

	it('lists those with a confirmed contact of the account and takes them over in one step', async () => {
		const byMobile = await place({});
		const byEmail = await place({ mobile: OTHERS, email: 'Me@Example.com' as Email });
		const others = await place({ mobile: OTHERS, email: 'other@example.com' as Email });
		const taken = await place({ by: await addShopper(db) });
		const listed = await claimable(context(), accountId);
		expect(numbersOf(listed)).toEqual([byMobile.number, byEmail.number].sort());
		const owners = await ownersOf();
		expect(await act(ordersPage, 'claim', visitOf(accountId))).toMatchObject({
			...{ status: 303, location: '/account/orders?notice=claimed' }
		});
		expect(await ownersOf()).toEqual({
			...owners,
			...{ [byMobile.number]: accountId, [byEmail.number]: accountId },
			...{ [others.number]: null, [taken.number]: owners[taken.number] }
		});
		expect(await open(orderPage, visitOf(accountId), byMobile.number)).toMatchObject({
			status: 200
		});
	});

	it('changes nothing when it is sent again, and tells the account once', async () => {
		await place({});
		const counts = await Promise.all(
			Array.from({ length: 4 }, () => claimOrders(context(), accountId))
		);
		expect(counts.sort()).toEqual([0, 0, 0, 1]);
		expect(await claimOrders(context(), accountId)).toBe(0);
		const told = await db.select().from(outbox).where(eq(outbox.kind, 'orders-claimed'));
		expect(told.map(({ channel }) => channel).sort()).toEqual(['email', 'sms']);
	});

	it('asks for a contact that is confirmed and still the account’s', async () => {
		await place({});
		await db.update(contacts).set({ confirmedAt: null }).where(eq(contacts.accountId, accountId));
		expect(await claimable(context(), accountId)).toEqual([]);
		expect(await claimOrders(context(), accountId)).toBe(0);
		await db
			.update(contacts)
			.set({ confirmedAt: NOON, replacedAt: NOON })
			.where(eq(contacts.accountId, accountId));
		expect(await claimOrders(context(), accountId)).toBe(0);
	});

	it('is refused to whoever is not signed in', async () => {
		await place({});
		expect(await act(ordersPage, 'claim', visitOf(null))).toMatchObject({
			...{ status: 303, location: expect.stringMatching(/^\/sign-in/) as string }
		});
		expect(Object.values(await ownersOf())).toEqual([null]);
	});
});
