import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	askOrderContactAgain,
	confirmOrderByCode,
	orderContactsView
} from '$lib/accounts/confirm-order-contact.server';
import { confirmByLink } from '$lib/accounts/confirm-contact.server';
import { CODE_LASTS } from '$lib/accounts/proof-code';
import { MESSAGES_TO_ONE } from '$lib/accounts/throttle';
import { placeOrder } from '$lib/checkout/place-order.server';
import type { Email } from '$lib/identity/email';
import type { Mobile } from '$lib/identity/mobile';
import { HELD_UNTIL, MOST_CONFIRMING_A_DAY } from '$lib/notifications/outbox.server';
import * as orders from '$lib/orders/orders.server';
import { tellBuyer } from '$lib/orders/order-messages.server';
import { writeBatch, type Db } from '$lib/server/db/client';
import { contacts } from '$lib/server/db/schema/accounts';
import { variants } from '$lib/server/db/schema/catalog';
import { outbox } from '$lib/server/db/schema/notifications';
import { orders as orderRows } from '$lib/server/db/schema/orders';
import { addVariants } from '../../support/test-catalog';
import { openTestDb } from '../../support/test-db';
import { addPerson, deliverAll } from '../../support/test-messages';
import { addDelivery, fillCart, NOON, placeOne, request, SETTINGS } from '../../support/test-order';
import { CookieJar, eventFor } from '../../support/route-event';

const MOBILE = '+989990000001';
const EMAIL = 'guest@example.com';
const MINUTE = 60_000;

let db: Db;
let close: () => void;
beforeEach(async () => {
	({ db, close } = await openTestDb());
	await addVariants(db, [{ id: 1, priceRial: 1_000_000, stock: 50 }]);
	await addDelivery(db);
});
afterEach(() => close());

async function placed(changes: Parameters<typeof placeOne>[2] = {}): Promise<orders.Order> {
	const { number } = await placeOne(db, 'on-delivery', changes);
	const [row] = await db.select().from(orderRows).where(eq(orderRows.number, number));
	const whole = await orders.whole(db, row?.id ?? '');
	if (!whole) throw new Error('the order just placed is gone');
	return whole.order;
}

const at = (now: number) => ({ db, settings: SETTINGS, now });
const confirm = (order: orders.Order, code: string | null, now = NOON) =>
	confirmOrderByCode(at(now), order, code ?? '');
const event = (now = NOON, address = '192.0.2.1') =>
	eventFor({ db, settings: SETTINGS, now, jar: new CookieJar(), address }, '/orders');
const linkIn = (link: URL | null) => ({
	id: link?.searchParams.get('proof') ?? '',
	token: link?.searchParams.get('token') ?? ''
});
const isAbout = (text: string) => /تأیید/.test(text);

describe('the contacts of a guest’s order', () => {
	it('get one message to confirm them, and nothing else until they are', async () => {
		const order = await placed();
		const sent = await deliverAll(db, NOON);
		expect(sent.map(({ to }) => to)).toEqual([MOBILE, EMAIL]);
		expect(sent.every(({ text }) => isAbout(text) && !text.includes('key='))).toBe(true);
		const facts = { orderNumber: order.number, totalRial: 10 };
		await writeBatch(db, tellBuyer(db, order, { kind: 'order-paid', facts }, NOON));
		expect(await deliverAll(db, NOON + MINUTE)).toEqual([]);
		const held = await db.select().from(outbox).where(eq(outbox.notBefore, HELD_UNTIL));
		expect(held).toHaveLength(4);
	});

	it('get what waited exactly once when they are confirmed, each for itself', async () => {
		const order = await placed();
		const [sms, mail] = await deliverAll(db, NOON);
		expect((await confirm(order, sms?.code ?? null)).ok).toBe(true);
		const released = await deliverAll(db, NOON + MINUTE);
		expect(released.map(({ to }) => to)).toEqual([MOBILE]);
		expect(released[0]?.text).toContain(`/orders/${order.number}?key=`);
		// Confirmed again, by whatever is sent twice: nothing goes twice.
		expect((await confirm(order, sms?.code ?? null)).ok).toBe(true);
		expect(await deliverAll(db, NOON + 2 * MINUTE)).toEqual([]);
		expect((await confirmByLink(at(NOON), null, linkIn(mail?.link ?? null))).ok).toBe(true);
		const mails = await deliverAll(db, NOON + 3 * MINUTE);
		expect(mails.map(({ to }) => to)).toEqual([EMAIL]);
		const facts = { orderNumber: order.number, totalRial: 10 };
		await writeBatch(db, tellBuyer(db, order, { kind: 'order-paid', facts }, NOON));
		expect(await deliverAll(db, NOON + 4 * MINUTE)).toHaveLength(2);
	});

	it('are released once when many confirm at the same time', async () => {
		const order = await placed({ contact: { mobile: MOBILE as Mobile, email: null } });
		const [sms] = await deliverAll(db, NOON);
		const answers = await Promise.all(
			Array.from({ length: 5 }, () => confirm(order, sms?.code ?? null))
		);
		expect(answers.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1);
		const runs = await Promise.all([deliverAll(db, NOON + 1), deliverAll(db, NOON + 1)]);
		expect(runs.flat()).toHaveLength(1);
	});

	it('are confirmed on that order only: the code of another order is a wrong one', async () => {
		const mine = await placed({ contact: { mobile: MOBILE as Mobile, email: null } });
		const [first] = await deliverAll(db, NOON);
		const other = await placed({ contact: { mobile: '+989990000002' as Mobile, email: null } });
		await deliverAll(db, NOON);
		expect(await confirm(other, first?.code ?? null)).toMatchObject({ reason: 'wrong-code' });
		expect((await confirm(mine, first?.code ?? null)).ok).toBe(true);
		expect(await deliverAll(db, NOON)).toHaveLength(1);
		// The same number on a later order is to be confirmed there: anybody can type a number.
		const later = await placed({ contact: { mobile: MOBILE as Mobile, email: null } });
		expect((await deliverAll(db, NOON)).map(({ code }) => code)).not.toEqual([null]);
		expect(await orderContactsView({ db, settings: SETTINGS }, later)).toEqual([
			{ channel: 'mobile', masked: '0999•••0001', isConfirmed: false }
		]);
	});

	it('can be asked again when the code is over, and only the last one counts', async () => {
		const order = await placed({ contact: { mobile: MOBILE as Mobile, email: null } });
		const [first] = await deliverAll(db, NOON);
		const late = NOON + CODE_LASTS;
		expect(await confirm(order, first?.code ?? null, late)).toMatchObject({ reason: 'expired' });
		expect((await askOrderContactAgain(event(late), order, 'mobile')).ok).toBe(true);
		const [second] = await deliverAll(db, late);
		expect((await confirm(order, second?.code ?? null, late)).ok).toBe(true);
	});

	it('are not asked without end, by one visitor or for one number', async () => {
		const order = await placed();
		const ask = (address: string) =>
			askOrderContactAgain(event(NOON, address), order, 'mobile').then(({ ok }) => ok);
		const answers: boolean[] = [];
		for (let i = 0; i <= MESSAGES_TO_ONE.most; i += 1) answers.push(await ask(`192.0.2.${i}`));
		expect(answers.filter(Boolean)).toHaveLength(MESSAGES_TO_ONE.most);
		expect(answers.at(-1)).toBe(false);
	});

	it('are never sent more than so many codes a day, however many orders name them', async () => {
		for (let i = 0; i < MOST_CONFIRMING_A_DAY + 5; i += 1)
			await placed({ contact: { mobile: MOBILE as Mobile, email: null } });
		expect(await deliverAll(db, NOON)).toHaveLength(MOST_CONFIRMING_A_DAY);
		const day = 24 * 60 * MINUTE;
		await placed({ contact: { mobile: MOBILE as Mobile, email: null }, now: NOON + day });
		expect(await deliverAll(db, NOON + day)).toHaveLength(1);
	});

	it('show their owner enough to recognise them and no more', async () => {
		const order = await placed();
		expect(await orderContactsView({ db, settings: SETTINGS }, order)).toEqual([
			{ channel: 'mobile', masked: '0999•••0001', isConfirmed: false },
			{ channel: 'email', masked: 'g•••@example.com', isConfirmed: false }
		]);
	});

	it('are given up with what waited for them after two days', async () => {
		await placed();
		await deliverAll(db, NOON);
		await deliverAll(db, NOON + 49 * 60 * MINUTE);
		const rows = await db.select().from(outbox).where(eq(outbox.state, 'failed'));
		expect(rows.map(({ failure }) => failure)).toEqual(['never-confirmed', 'never-confirmed']);
	});

	it('are not written to any more when the order has become an account’s', async () => {
		const person = await addPerson(db, { email: 'owner@example.com', now: NOON });
		const order = await placed();
		await db
			.update(orderRows)
			.set({ accountId: person.accountId })
			.where(eq(orderRows.id, order.id));
		await deliverAll(db, NOON);
		const facts = { orderNumber: order.number, totalRial: 10 };
		await writeBatch(db, tellBuyer(db, order, { kind: 'order-paid', facts }, NOON));
		const sent = await deliverAll(db, NOON);
		expect(sent.map(({ to }) => to)).toEqual(['owner@example.com']);
		expect(await orderContactsView({ db, settings: SETTINGS }, { ...order, ...person })).toEqual(
			[]
		);
	});
});

it('sends the messages of a signed-in person to the profile’s contacts, whatever was typed in the order', async () => {
	const { accountId } = await addPerson(db, {
		...{ email: 'owner@example.com', mobile: '+989990000077', now: NOON }
	});
	await fillCart(db, 'own-cart', { 1: 1 });
	const context = { db, settings: SETTINGS, locale: 'fa', now: NOON, accountId } as const;
	expect((await placeOrder(context, request(), 'own-cart')).ok).toBe(true);
	const sent = await deliverAll(db, NOON);
	expect(sent.map(({ to }) => to)).toEqual(['+989990000077', 'owner@example.com']);
	expect(sent.every(({ text }) => text.includes('key='))).toBe(true);
	const given = (await db.select().from(contacts)).filter(({ orderId }) => orderId !== null);
	expect(given).toEqual([]);
});

it('writes no contact and no proof when the order is not written', async () => {
	await db.update(variants).set({ stock: 0 });
	await expect(placed()).rejects.toThrow('out-of-stock');
	expect(await db.select().from(contacts)).toEqual([]);
	expect(await db.select().from(outbox)).toEqual([]);
});

it('takes no address for more than one contact, whatever form it is written in', async () => {
	await placed({ contact: { mobile: MOBILE as Mobile, email: 'Guest@Example.com' as Email } });
	await placed({ contact: { mobile: MOBILE as Mobile, email: 'guest@example.com' as Email } });
	const rows = await db.select().from(contacts).where(eq(contacts.channel, 'email'));
	expect(new Set(rows.map(({ lookup }) => lookup)).size).toBe(1);
});
