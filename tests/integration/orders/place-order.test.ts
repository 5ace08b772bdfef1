import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeOrder } from '$lib/checkout/place-order.server';
import type { CheckoutRequest } from '$lib/checkout/checkout-request';
import { callbackToken, orderKey } from '$lib/orders/order-key.server';
import { parseOrderNumber } from '$lib/orders/order-number';
import * as orders from '$lib/orders/orders.server';
import { openRecord } from '$lib/privacy/vault.server';
import type { Db } from '$lib/server/db/client';
import { cartLines, carts } from '$lib/server/db/schema/cart';
import { products, variants } from '$lib/server/db/schema/catalog';
import { deliveryMethods, deliveryWindows } from '$lib/server/db/schema/delivery';
import { invoices } from '$lib/server/db/schema/invoices';
import { outbox } from '$lib/server/db/schema/notifications';
import * as tables from '$lib/server/db/schema/orders';
import { vaultRecords } from '$lib/server/db/schema/privacy';
import { rial } from '$lib/values/money';
import { addVariants } from '../../support/test-catalog';
import { openTestDb } from '../../support/test-db';
import {
	ADDRESS,
	addDelivery,
	fillCart,
	NOON,
	OTHER_RECIPIENT,
	placeOne,
	request,
	SETTINGS
} from '../../support/test-order';

const CONTEXT = { settings: SETTINGS, locale: 'fa', now: NOON } as const;

let db: Db;
let close: () => void;
beforeEach(async () => {
	({ db, close } = await openTestDb());
	await addVariants(db, [
		{ id: 1, priceRial: 1_000_000, stock: 10 },
		{ id: 2, priceRial: 250_000, stock: 3, vatClass: 'exempt' }
	]);
	await addDelivery(db);
});
afterEach(() => close());

const place = (body: CheckoutRequest, cartId: string, now = NOON) =>
	placeOrder({ ...CONTEXT, db, now }, body, cartId);

async function stockOf(id: number): Promise<number | undefined> {
	const [row] = await db.select().from(variants).where(eq(variants.id, id));
	return row?.stock;
}

async function opened(placed: { number: string; key: string }) {
	const order = await orders.byNumberAndKey(db, parseOrderNumber(placed.number), placed.key);
	if (!order) throw new Error('the key does not open the order');
	const whole = await orders.whole(db, order.id);
	if (!whole) throw new Error('no order');
	return whole;
}

async function counts() {
	const count = async (table: Parameters<ReturnType<Db['select']>['from']>[0]) =>
		(await db.select({ n: sql<number>`count(*)` }).from(table))[0]?.n;
	return {
		orders: await count(tables.orders),
		lines: await count(tables.orderLines),
		records: await count(vaultRecords),
		messages: await count(outbox),
		invoices: await count(invoices)
	};
}

describe('placing an order', () => {
	it('writes order, lines, sealed data, messages and invoice, takes the stock and empties the cart', async () => {
		await fillCart(db, 'cart', { 1: 2, 2: 1 });
		const body = request({ deliveryMethodId: 'paid-post', seenTotal: rial(3_000_000) });
		const placed = await place(body, 'cart');
		if (!placed.ok) throw new Error(placed.reason);
		expect(placed.value.paymentUrl).toBeNull();
		const { order, lines, events } = await opened(placed.value);
		expect(order).toMatchObject({
			state: 'processing',
			goodsRial: 2_250_000,
			deliveryRial: 500_000,
			vatRial: 250_000,
			totalRial: 3_000_000,
			acceptedAt: NOON,
			reservedUntil: null
		});
		expect(lines.map(({ kind, quantity, totalRial }) => [kind, quantity, totalRial])).toEqual([
			['goods', 2, 2_200_000],
			['goods', 1, 250_000],
			['delivery', 1, 550_000]
		]);
		expect(events.map(({ kind }) => kind)).toEqual(['placed', 'accepted']);
		expect([await stockOf(1), await stockOf(2)]).toEqual([8, 2]);
		expect(await db.select().from(cartLines)).toEqual([]);
		expect(await counts()).toEqual({
			...{ orders: 1, lines: 3, invoices: 1, messages: 4 },
			records: 5 // contact, buyer, address, recipient and the invoice's snapshot
		});
		const [invoice] = await db.select().from(invoices);
		expect(invoice?.totalRial).toBe(3_000_000);
	});

	it('waits for the money where it is paid online or by transfer, and keeps the goods meanwhile', async () => {
		const online = await placeOne(db, 'zarinpal');
		expect(online.paymentUrl).toBe(`/orders/${online.number}/pay?key=${online.key}`);
		const { order } = await opened(online);
		expect(order).toMatchObject({ state: 'awaiting-payment', reservedUntil: NOON + 30 * 60_000 });
		const transfer = await opened(await placeOne(db, 'transfer'));
		expect(transfer.order).toMatchObject({
			...{ state: 'awaiting-transfer', reservedUntil: NOON + 72 * 3_600_000 }
		});
		expect(await stockOf(1)).toBe(8);
		expect((await counts()).invoices).toBe(0);
	});

	it('answers the same key in the same way, also after the cart is empty, and writes nothing more', async () => {
		await fillCart(db, 'cart', { 1: 1 });
		const body = request();
		const first = await place(body, 'cart');
		const before = await counts();
		expect(await place({ ...body }, 'cart', NOON + 5000)).toEqual(first);
		expect(await place({ ...body }, 'another-cart')).toEqual(first);
		expect(await counts()).toEqual(before);
	});

	it('refuses another body under the same key, whatever it changes', async () => {
		await fillCart(db, 'cart', { 1: 1 });
		const body = request();
		await place(body, 'cart');
		await fillCart(db, 'cart-2', { 1: 1 });
		for (const change of [
			{ seenTotal: rial(1) },
			{ note: 'x' },
			{ address: { ...ADDRESS, city: 'کرج' } },
			{ paymentMethod: 'transfer' as const }
		])
			expect(await place({ ...body, ...change }, 'cart-2')).toMatchObject({
				...{ ok: false, reason: 'key-reused' }
			});
		expect((await counts()).orders).toBe(1);
	});

	it('makes one order of one cart that two tabs order under two keys', async () => {
		await fillCart(db, 'cart', { 1: 1 });
		const both = await Promise.all([place(request(), 'cart'), place(request(), 'cart')]);
		expect(both.map((result) => (result.ok ? 'placed' : result.reason)).sort()).toEqual([
			...['cart-empty', 'placed']
		]);
		expect((await counts()).orders).toBe(1);
	});

	it('takes no other price than the one that was seen', async () => {
		await fillCart(db, 'cart', { 1: 1 });
		await db.update(variants).set({ priceRial: 1_500_000 }).where(eq(variants.id, 1));
		expect(await place(request(), 'cart')).toMatchObject({
			...{ ok: false, reason: 'price-changed', detail: { totalRial: 1_650_000 } }
		});
		expect(await place(request({ seenTotal: rial(10) }), 'cart')).toMatchObject({ ok: false });
		expect(await counts()).toMatchObject({ orders: 0, records: 0 });
		expect(await stockOf(1)).toBe(10);
	});

	it('says which goods are missing and leaves them in the cart', async () => {
		await fillCart(db, 'cart', { 1: 1, 2: 1 });
		await db.update(variants).set({ stock: 0 }).where(eq(variants.id, 2));
		const body = request({ seenTotal: rial(1_350_000) });
		expect(await place(body, 'cart')).toMatchObject({
			...{ ok: false, reason: 'out-of-stock', detail: { codes: 'CODE-2' } }
		});
		const seen = await place({ ...body, seenTotal: rial(1_100_000) }, 'cart');
		expect(seen.ok).toBe(true);
		const left = await db.select().from(cartLines);
		expect(left.map(({ variantId }) => variantId)).toEqual([2]);
	});

	it('sells nothing that was withdrawn or is not published', async () => {
		await fillCart(db, 'cart', { 1: 1, 2: 1 });
		await db.update(products).set({ isPublished: false }).where(eq(products.id, 2));
		await db.update(variants).set({ isWithdrawn: true }).where(eq(variants.id, 1));
		expect(await place(request(), 'cart')).toMatchObject({ ok: false, reason: 'out-of-stock' });
	});

	it('refuses an empty cart and one that does not exist', async () => {
		await db.insert(carts).values({ id: 'empty', createdAt: NOON, updatedAt: NOON });
		for (const cartId of ['empty', 'nobody'])
			expect(await place(request(), cartId)).toMatchObject({ ok: false, reason: 'cart-empty' });
	});

	it('fills a delivery window to its capacity and no further', async () => {
		await db.update(deliveryWindows).set({ capacity: 2 });
		const change = { deliveryMethodId: 'courier', deliveryWindowId: 'window' };
		for (const cartId of ['a', 'b', 'c']) await fillCart(db, cartId, { 1: 1 });
		const results = await Promise.all(
			['a', 'b', 'c'].map((cartId) => place(request(change), cartId))
		);
		expect(results.filter(({ ok }) => ok).length).toBe(2);
		expect(results.find(({ ok }) => !ok)).toMatchObject({ reason: 'window-unavailable' });
		expect(await stockOf(1)).toBe(8);
	});

	it('refuses a window that has closed, is of another method or is missing', async () => {
		await fillCart(db, 'cart', { 1: 1 });
		const courier = { deliveryMethodId: 'courier', deliveryWindowId: 'window' };
		const closed = await place(request(courier), 'cart', NOON + 11 * 3_600_000);
		expect(closed).toMatchObject({ reason: 'window-unavailable', field: 'delivery-window' });
		const missing = await place(request({ ...courier, deliveryWindowId: null }), 'cart');
		expect(missing).toMatchObject({ reason: 'window-unavailable' });
		const far = { ...ADDRESS, provinceId: 4 };
		expect(await place(request({ ...courier, address: far }), 'cart')).toMatchObject({
			...{ reason: 'delivery-unavailable', field: 'delivery-method' }
		});
		expect(await place(request({ deliveryMethodId: 'none' }), 'cart')).toMatchObject({
			reason: 'delivery-unavailable'
		});
	});

	it('offers no gateway the shop has no contract with', async () => {
		await fillCart(db, 'cart', { 1: 1 });
		const settings = { ...SETTINGS, ZIBAL_MERCHANT: undefined };
		const body = request({ paymentMethod: 'zibal' });
		expect(await placeOrder({ ...CONTEXT, db, settings }, body, 'cart')).toMatchObject({
			...{ reason: 'payment-unavailable', field: 'payment-method' }
		});
	});

	it('takes no payment at the door where the carrier takes none', async () => {
		await db.update(deliveryMethods).set({ canBePaidOnDelivery: false });
		await fillCart(db, 'cart', { 1: 1 });
		expect(await place(request(), 'cart')).toMatchObject({
			...{ reason: 'payment-unavailable', field: 'payment-method' }
		});
		expect(await stockOf(1)).toBe(10);
		const transfer = request({ paymentMethod: 'transfer' });
		expect(await place(transfer, 'cart')).toMatchObject({ ok: true });
	});

	it('seals the recipient for the delivery alone, until a month after it', async () => {
		const placed = await placeOne(db, 'on-delivery', {
			recipient: OTHER_RECIPIENT,
			note: 'زنگ نزنید'
		});
		const { order } = await opened(placed);
		await expect(
			openRecord(db, SETTINGS, order.recipientRecordId, {
				...{ purpose: 'show-order-to-its-buyer', actor: 'buyer-with-key', reason: 'test' }
			})
		).rejects.toThrow('purpose-not-allowed');
		const rows = await db.select().from(vaultRecords);
		const shredAt = new Map(rows.map(({ kind, shredAt: at }) => [kind, at]));
		expect(shredAt.get('recipient')).toBe(NOON + 36 * 86_400_000);
		expect(shredAt.get('note')).toBe(NOON + 36 * 86_400_000);
		expect(shredAt.get('buyer')).toBeNull();
	});

	it('leaves no identifier in clear anywhere in the database', async () => {
		const placed = await placeOne(db, 'on-delivery', {
			recipient: OTHER_RECIPIENT,
			note: 'یادداشت پنهان'
		});
		await db.run(sql`PRAGMA wal_checkpoint`);
		const [file] = (await db.$client.execute('PRAGMA database_list')).rows;
		const folder = dirname(String(file?.file));
		const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
		const has = (text: string) => bytes.some((content) => content.includes(text));
		expect(has(placed.number)).toBe(true);
		for (const secret of [
			...['نمونه آزمایشی', '9991234561', '9990000001', 'guest@example.com', '1457899999'],
			...['خیابان نمونه', 'گیرندهٔ ناشناس', '9990000777', 'یادداشت پنهان', placed.key]
		])
			expect(has(secret), secret).toBe(false);
	});
});

describe('the key of an order', () => {
	it('follows from the idempotency key and LINK_KEY, and differs for the callback', async () => {
		const order = { number: 'KH123456789', idempotencyKey: 'k'.repeat(36) };
		const key = await orderKey(SETTINGS, order);
		expect(key).toMatch(/^[\w-]{43}$/);
		expect(await orderKey({ ...SETTINGS }, order)).toBe(key);
		for (const other of [
			orderKey({ LINK_KEY: SETTINGS.VAULT_KEY }, order),
			orderKey(SETTINGS, { ...order, number: 'KH123456780' }),
			orderKey(SETTINGS, { ...order, idempotencyKey: 'x'.repeat(36) }),
			callbackToken(SETTINGS, order)
		])
			expect(await other).not.toBe(key);
	});
});

describe('opening an order', () => {
	it('answers a wrong key, another order’s key and an unknown number alike', async () => {
		const [a, b] = [await placeOne(db, 'transfer'), await placeOne(db, 'transfer')];
		const open = (number: string, key: string) =>
			orders.byNumberAndKey(db, parseOrderNumber(number), key);
		expect((await open(a.number, a.key))?.number).toBe(a.number);
		for (const [number, key] of [
			[a.number, b.key],
			[a.number, ''],
			[a.number, `${a.key}x`],
			['KH000000000', a.key],
			['nonsense', a.key]
		] as const)
			expect(await open(number, key)).toBeNull();
	});
});
