import { eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reconcilePayments } from '$lib/checkout/reconcile-payments.server';
import { settlePayment } from '$lib/checkout/settle-payment.server';
import { startPayment } from '$lib/checkout/start-payment.server';
import { cancelOrder } from '$lib/orders/cancel-order.server';
import { expireOrders } from '$lib/orders/expire-orders.server';
import * as orders from '$lib/orders/orders.server';
import type { Db } from '$lib/server/db/client';
import { variants } from '$lib/server/db/schema/catalog';
import { deliveryWindows } from '$lib/server/db/schema/delivery';
import { invoices } from '$lib/server/db/schema/invoices';
import { outbox } from '$lib/server/db/schema/notifications';
import * as tables from '$lib/server/db/schema/orders';
import type { Settings } from '$lib/server/env-schema';
import type { Provider } from '$lib/server/payment-gateway/gateway';
import { addVariants } from '../../support/test-catalog';
import { openTestDb } from '../../support/test-db';
import { openGateway, type TestGateway } from '../../support/test-gateway';
import { addDelivery, NOON, placeOne, SETTINGS } from '../../support/test-order';

const MINUTE = 60_000;

let gateway: TestGateway;
let settings: Settings;
let db: Db;
let close: () => void;

beforeAll(async () => {
	gateway = await openGateway();
	settings = { ...SETTINGS, ZARINPAL_BASE: gateway.url, ZIBAL_BASE: gateway.url };
});
afterAll(() => gateway.close());
beforeEach(async () => {
	await gateway.reset();
	({ db, close } = await openTestDb());
	await addVariants(db, [{ id: 1, priceRial: 1_000_000, stock: 2 }]);
	await addDelivery(db);
});
afterEach(() => close());

const at = (now: number) => ({ db, settings, now });

/** An order whose payer stands on the provider's page. */
async function atGateway(provider: Provider, now = NOON, changes = {}) {
	const { number } = await placeOne(db, provider, { settings, now, ...changes });
	return leave(number, now);
}

async function leave(number: string, now: number) {
	const [row] = await db.select().from(tables.orders).where(eq(tables.orders.number, number));
	const whole = row && (await orders.whole(db, row.id));
	if (!whole) throw new Error('no order');
	const started = await startPayment(at(now), whole.order);
	if (!started.ok) throw new Error(started.reason);
	const payUrl = started.value;
	return { id: whole.order.id, number, payUrl, authority: payUrl.split('/').at(-1) ?? '' };
}

async function stateOf(id: string) {
	const whole = await orders.whole(db, id);
	if (!whole) throw new Error('no order');
	return {
		order: whole.order.state,
		payments: whole.payments.map(({ state }) => state),
		events: whole.events.map(({ kind }) => kind)
	};
}

async function stock(): Promise<number | undefined> {
	return (await db.select().from(variants))[0]?.stock;
}

async function numberOf(table: typeof invoices | typeof outbox): Promise<number | undefined> {
	return (await db.select({ n: sql<number>`count(*)` }).from(table))[0]?.n;
}

for (const provider of ['zarinpal', 'zibal'] as const)
	describe(`a payment at ${provider}`, () => {
		it('accepts the order once it is really paid: invoice, event and messages', async () => {
			const order = await atGateway(provider);
			await gateway.decide(order.payUrl, 'ok');
			expect(await settlePayment(at(NOON), provider, order.authority)).toEqual({
				...{ outcome: 'paid', orderId: order.id }
			});
			expect(await stateOf(order.id)).toEqual({
				order: 'processing',
				payments: ['verified'],
				events: ['placed', 'paid', 'accepted']
			});
			const [payment] = await db.select().from(tables.payments);
			expect(payment?.referenceId).toMatch(/^\d{9,}$/);
			expect(payment?.cardMasked).toContain('*');
			expect(await numberOf(invoices)).toBe(1);
			expect(await numberOf(outbox)).toBe(6);
		});

		it('counts once, however many callbacks come at once and afterwards', async () => {
			const order = await atGateway(provider);
			await gateway.decide(order.payUrl, 'ok');
			const settle = () => settlePayment(at(NOON), provider, order.authority);
			const all = await Promise.all(Array.from({ length: 12 }, settle));
			expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set(['paid']));
			expect((await settle()).outcome).toBe('paid');
			expect((await stateOf(order.id)).events).toEqual(['placed', 'paid', 'accepted']);
			expect([await numberOf(invoices), await numberOf(outbox), await stock()]).toEqual([1, 6, 1]);
		});

		it('believes no callback: nothing is paid until the provider says so', async () => {
			const order = await atGateway(provider);
			expect((await settlePayment(at(NOON), provider, order.authority)).outcome).toBe('pending');
			expect(await stateOf(order.id)).toMatchObject({
				...{ order: 'awaiting-payment', payments: ['redirected'] }
			});
			await gateway.decide(order.payUrl, 'ok');
			expect((await settlePayment(at(NOON), provider, order.authority)).outcome).toBe('paid');
		});

		it('does not know a made-up payment, nor one of the other provider', async () => {
			const order = await atGateway(provider);
			await gateway.decide(order.payUrl, 'ok');
			const other = provider === 'zibal' ? 'zarinpal' : 'zibal';
			for (const [who, authority] of [
				[provider, '123456'],
				[other, order.authority]
			] as const)
				expect(await settlePayment(at(NOON), who, authority)).toEqual({
					...{ outcome: 'unknown', orderId: null }
				});
			expect((await stateOf(order.id)).order).toBe('awaiting-payment');
		});

		it('puts aside for review what was paid in another amount', async () => {
			const order = await atGateway(provider);
			await gateway.misbehave({ lieAmount: 1_000 });
			await gateway.decide(order.payUrl, 'ok');
			expect((await settlePayment(at(NOON), provider, order.authority)).outcome).toBe('review');
			expect((await settlePayment(at(NOON), provider, order.authority)).outcome).toBe('review');
			expect(await stateOf(order.id)).toEqual({
				order: 'awaiting-payment',
				payments: ['review'],
				events: ['placed', 'payment-review']
			});
			expect(await numberOf(invoices)).toBe(0);
		});

		it('lets the payer try again after failing, and tells of a failure once', async () => {
			const order = await atGateway(provider);
			await gateway.decide(order.payUrl, 'fail');
			for (let i = 0; i < 3; i += 1)
				expect((await settlePayment(at(NOON), provider, order.authority)).outcome).toBe('failed');
			expect(await numberOf(outbox)).toBe(6);
			const again = await leave(order.number, NOON + MINUTE);
			expect(again.authority).not.toBe(order.authority);
			await gateway.decide(again.payUrl, 'ok');
			expect((await settlePayment(at(NOON), provider, again.authority)).outcome).toBe('paid');
			expect((await stateOf(order.id)).payments).toEqual(['verified', 'failed']);
		});

		it('sends nobody who has paid to pay again, and reuses a payment that is still open', async () => {
			const order = await atGateway(provider);
			expect((await leave(order.number, NOON + MINUTE)).authority).toBe(order.authority);
			await gateway.decide(order.payUrl, 'ok');
			const whole = await orders.whole(db, order.id);
			if (!whole) throw new Error('no order');
			expect(await startPayment(at(NOON), whole.order)).toMatchObject({ reason: 'already-paid' });
			expect((await stateOf(order.id)).order).toBe('processing');
		});

		it('waits while the provider is silent, and the job settles it later', async () => {
			const order = await atGateway(provider);
			await gateway.decide(order.payUrl, 'ok');
			await gateway.misbehave({ dropVerify: 'after' });
			expect((await settlePayment(at(NOON), provider, order.authority)).outcome).toBe('checking');
			expect((await stateOf(order.id)).order).toBe('awaiting-payment');
			await gateway.misbehave({ dropVerify: undefined, times: 0 });
			expect(await reconcilePayments.run(at(NOON + 3 * MINUTE))).toBe(1);
			expect(await reconcilePayments.run(at(NOON + 6 * MINUTE))).toBe(0);
			expect(await stateOf(order.id)).toMatchObject({
				order: 'processing',
				payments: ['verified']
			});
			expect(await numberOf(invoices)).toBe(1);
		});

		it('settles by the job what the browser never brought back', async () => {
			const order = await atGateway(provider);
			await gateway.misbehave({ neverCallback: true });
			await gateway.decide(order.payUrl, 'ok');
			await reconcilePayments.run(at(NOON + 3 * MINUTE));
			expect((await stateOf(order.id)).order).toBe('processing');
		});
	});

describe('time and money', () => {
	it('says that no payment can be opened when the provider refuses or is silent', async () => {
		const { number } = await placeOne(db, 'zarinpal', { settings });
		await gateway.misbehave({ failNext: -11 });
		await expect(leave(number, NOON)).rejects.toThrow('gateway-unavailable');
		await gateway.misbehave({ dropRequest: 'before', times: 1 });
		await expect(leave(number, NOON)).rejects.toThrow('gateway-unavailable');
		expect((await leave(number, NOON)).authority).toMatch(/^S/);
	});

	it('expires an unpaid order after half an hour and gives its goods and place back once', async () => {
		const order = await atGateway('zarinpal', NOON, {
			...{ deliveryMethodId: 'courier', deliveryWindowId: 'window' }
		});
		const taken = async () => (await db.select().from(deliveryWindows))[0]?.taken;
		expect([await stock(), await taken()]).toEqual([1, 1]);
		expect(await expireOrders.run(at(NOON + 30 * MINUTE - 1))).toBe(0);
		const runs = await Promise.all([1, 2, 3].map(() => expireOrders.run(at(NOON + 30 * MINUTE))));
		expect(runs.reduce((sum, n) => sum + n, 0)).toBe(1);
		expect(await stateOf(order.id)).toMatchObject({
			order: 'expired',
			events: ['placed', 'expired']
		});
		expect([await stock(), await taken()]).toEqual([2, 0]);
		expect(await numberOf(outbox)).toBe(6);
	});

	it('keeps the goods longer for who left for the gateway late, but not for ever', async () => {
		const { number } = await placeOne(db, 'zarinpal', { settings });
		await leave(number, NOON + 29 * MINUTE);
		expect(await expireOrders.run(at(NOON + 43 * MINUTE))).toBe(0);
		await leave(number, NOON + 43 * MINUTE);
		expect(await expireOrders.run(at(NOON + 45 * MINUTE))).toBe(1);
	});

	it('takes an expired order up again when its payment arrives late and the goods are there', async () => {
		const order = await atGateway('zarinpal');
		await gateway.decide(order.payUrl, 'ok');
		await expireOrders.run(at(NOON + 60 * MINUTE));
		const settled = await settlePayment(at(NOON + 61 * MINUTE), 'zarinpal', order.authority);
		expect(settled.outcome).toBe('paid');
		expect(await stateOf(order.id)).toMatchObject({
			...{ order: 'processing', events: ['placed', 'expired', 'paid', 'accepted'] }
		});
		expect(await stock()).toBe(1);
	});

	it('owes the money of a late payment whose goods are gone', async () => {
		const order = await atGateway('zarinpal');
		await gateway.decide(order.payUrl, 'ok');
		await expireOrders.run(at(NOON + 60 * MINUTE));
		await db.update(variants).set({ stock: 0 });
		const settle = () => settlePayment(at(NOON + 61 * MINUTE), 'zarinpal', order.authority);
		expect((await settle()).outcome).toBe('refund-due');
		expect((await settle()).outcome).toBe('refund-due');
		expect(await stateOf(order.id)).toEqual({
			order: 'expired',
			payments: ['refund-due'],
			events: ['placed', 'expired', 'refund-due']
		});
		expect([await numberOf(invoices), await stock()]).toEqual([0, 0]);
	});

	it('decides a race between expiry and payment for one of them, with the stock to match', async () => {
		for (let round = 0; round < 10; round += 1) {
			const order = await atGateway('zarinpal');
			await gateway.decide(order.payUrl, 'ok');
			const later = at(NOON + 30 * MINUTE);
			await Promise.all([
				expireOrders.run(later),
				settlePayment(later, 'zarinpal', order.authority)
			]);
			expect(await stateOf(order.id)).toMatchObject({
				...{ order: 'processing', payments: ['verified'] }
			});
			expect(await stock()).toBe(1);
			await db.update(variants).set({ stock: 2 });
		}
		expect(await numberOf(invoices)).toBe(10);
	});

	it('owes back the second of two payments of one order, whichever comes first', async () => {
		const first = await atGateway('zarinpal');
		// The shop was told "no" about a payment that is still open at the bank.
		await db.update(tables.payments).set({ state: 'failed' });
		const second = await leave(first.number, NOON);
		expect(second.authority).not.toBe(first.authority);
		await gateway.decide(first.payUrl, 'ok');
		await gateway.decide(second.payUrl, 'ok');
		const both = await Promise.all(
			[second, first].map(({ authority }) => settlePayment(at(NOON), 'zarinpal', authority))
		);
		expect(both.map(({ outcome }) => outcome).sort()).toEqual(['paid', 'refund-due']);
		expect((await stateOf(first.id)).payments.sort()).toEqual(['refund-due', 'verified']);
		expect([await numberOf(invoices), await stock()]).toEqual([1, 1]);
	});

	it('owes back what was paid for an order that was cancelled meanwhile', async () => {
		const { id, payUrl, authority } = await atGateway('zarinpal');
		const whole = await orders.whole(db, id);
		if (!whole) throw new Error('no order');
		await gateway.decide(payUrl, 'ok');
		expect((await cancelOrder(at(NOON), whole.order)).ok).toBe(true);
		expect(await stock()).toBe(2);
		expect((await settlePayment(at(NOON), 'zarinpal', authority)).outcome).toBe('refund-due');
		expect(await stateOf(id)).toMatchObject({ order: 'cancelled', payments: ['refund-due'] });
		expect([await numberOf(invoices), await stock()]).toEqual([0, 2]);
	});

	it('cancels once, and not what is paid', async () => {
		const { id, payUrl, authority } = await atGateway('zarinpal');
		const whole = await orders.whole(db, id);
		if (!whole) throw new Error('no order');
		await gateway.decide(payUrl, 'ok');
		await settlePayment(at(NOON), 'zarinpal', authority);
		expect(await cancelOrder(at(NOON), whole.order)).toMatchObject({ reason: 'too-late' });
		expect(await stock()).toBe(1);
	});
});
