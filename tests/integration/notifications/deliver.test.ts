import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverOutbox, type DeliveryDoors } from '$lib/notifications/deliver.server';
import type { FactsOf, OrderMessageKind } from '$lib/notifications/kinds';
import { queueMessages } from '$lib/notifications/outbox.server';
import { MOST_ATTEMPTS } from '$lib/notifications/retry';
import { sealRecord, shredStatements } from '$lib/privacy/vault.server';
import { writeBatch, type Db } from '$lib/server/db/client';
import { contacts } from '$lib/server/db/schema/accounts';
import { outbox } from '$lib/server/db/schema/notifications';
import { EnvSchema, type Settings } from '$lib/server/env-schema';
import { sendMail } from '$lib/server/mailer';
import { startMailbox, type Mailbox } from '../../../scripts/local/mailbox.ts';
import { freePort } from '../../../scripts/local/ports.ts';
import { openTestDb } from '../../support/test-db';
import { nodeSockets } from './node-sockets';

const NOW = Date.UTC(2026, 10, 22, 8);
const MINUTE = 60_000;
const KEY = 'A'.repeat(43) + '=';

let db: Db;
let closeDb: () => void;
let folder: string;
let mailbox: Mailbox;
let settings: Settings;
let clock: number;

beforeEach(async () => {
	({ db, close: closeDb } = await openTestDb());
	folder = mkdtempSync(join(tmpdir(), 'khakriz-mail-'));
	mailbox = await startMailbox({
		smtpPort: await freePort(),
		httpPort: await freePort(),
		dataDir: folder
	});
	settings = v.parse(EnvSchema, {
		DATABASE_URL: 'http://127.0.0.1:1',
		SHOP_ORIGIN: 'https://khakriz.example',
		...{ VAULT_KEY: KEY, LINK_KEY: KEY, JOBS_KEY: KEY },
		...{ SMTP_URL: mailbox.smtpUrl, SMTP_FROM: 'shop@khakriz.example' },
		...{ SMS_PROVIDER: 'kavenegar', SMS_API_KEY: 'key', SMS_SENDER: '2000', SMS_BASE: mailbox.url }
	});
	clock = NOW;
});
afterEach(async () => {
	await mailbox.close();
	rmSync(folder, { recursive: true, force: true });
	closeDb();
});

const doors: DeliveryDoors = {
	orderLink: (_context, orderId, locale) =>
		Promise.resolve(
			orderId === 'gone'
				? null
				: `https://khakriz.example${locale === 'en' ? '/en' : ''}/orders/KH-1?key=secret-${orderId}`
		),
	proofSecret: () => Promise.resolve(null),
	sendMail: (given, mail) => sendMail(given, mail, nodeSockets),
	clock: () => clock
};
const run = (change: Partial<DeliveryDoors> = {}) =>
	deliverOutbox({ ...doors, ...change }).run({ db, settings, now: clock });

async function queue<K extends OrderMessageKind>(
	kind: K,
	facts: FactsOf<K>,
	change: { orderId?: string; email?: string | null; locale?: 'fa' | 'en'; about?: string } = {}
): Promise<string> {
	const { orderId = 'order-1', email = 'buyer@example.com', locale = 'fa' } = change;
	const contact = await sealRecord(settings, {
		kind: 'contact',
		subject: `order:${orderId}`,
		value: { mobile: '+989120000000', email },
		now: NOW
	});
	const about = change.about === undefined ? {} : { about: change.about };
	const row = { orderId, recordId: contact.id, lookup: 'x', createdAt: NOW, confirmedAt: NOW };
	const channels = email === null ? ['mobile'] : ['mobile', 'email'];
	await writeBatch(db, [
		contact.insert(db),
		...channels.map((channel) =>
			db
				.insert(contacts)
				.values({ ...row, id: `${orderId}-${channel}`, channel })
				.onConflictDoNothing()
		),
		...queueMessages(db, { to: { orderId }, kind, locale, facts, now: NOW, ...about })
	]);
	return contact.id;
}

const PAID = { orderNumber: 'KH-1', totalRial: 12_500_000, referenceId: '987654' };
const rows = (channel: 'sms' | 'email') =>
	db.select().from(outbox).where(eq(outbox.channel, channel));
const sent = (kind: 'mail' | 'sms') => mailbox.messages.list().filter((each) => each.kind === kind);

describe('delivering the outbox', () => {
	it('sends each message once to the contact of the order, in its language, with the link', async () => {
		await queue('order-paid', PAID);
		await queue('order-paid', PAID, { orderId: 'order-2', locale: 'en' });
		expect(await run()).toBe(4);
		expect(await run()).toBe(0);
		const [english, persian] = sent('mail').sort((a, b) => (a.text < b.text ? -1 : 1));
		expect(persian).toMatchObject({
			to: ['buyer@example.com'],
			subject: 'پرداخت سفارش KH-1 انجام شد'
		});
		expect(persian?.text).toContain('https://khakriz.example/orders/KH-1?key=secret-order-1');
		expect(persian?.text).toContain('۱٬۲۵۰٬۰۰۰');
		expect(english?.text).toContain('https://khakriz.example/en/orders/KH-1?key=secret-order-2');
		expect(english?.text).toContain('1,250,000');
		expect(sent('sms').map(({ to }) => to)).toEqual([['09120000000'], ['09120000000']]);
	});

	it('queues an event once, however often it is replayed, and two payments twice', async () => {
		const facts = { orderNumber: 'KH-1', totalRial: 10 };
		await queue('payment-failed', facts, { about: 'payment-1' });
		await queue('payment-failed', facts, { about: 'payment-1' });
		await queue('payment-failed', facts, { about: 'payment-2' });
		expect(await run()).toBe(4);
	});

	it('keeps no secret and no contact in the outbox', async () => {
		await queue('order-paid', PAID);
		expect(JSON.stringify(await db.select().from(outbox))).not.toMatch(
			/secret|example\.com|9120000000/
		);
	});

	it('queues no e-mail for a buyer who gave none', async () => {
		await queue('order-paid', PAID, { email: null });
		expect(await run()).toBe(1);
		expect(await rows('email')).toEqual([]);
	});

	it('waits longer after each failure and gives up after the last', async () => {
		await queue('order-paid', PAID);
		mailbox.mischief.refuse = 451;
		const pauses: number[] = [];
		for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
			await run();
			const [row] = await rows('email');
			expect(row?.attempts).toBe(attempt);
			pauses.push((row?.notBefore ?? 0) - clock);
			clock = row?.notBefore ?? 0;
		}
		expect(await rows('email')).toMatchObject([{ state: 'failed', failure: 'rcpt-to-451' }]);
		for (const [index, pause] of pauses.slice(0, -1).entries())
			expect(pause).toBeGreaterThanOrEqual(MINUTE * 2 ** index);
		expect(sent('mail')).toEqual([]);
	});

	it('does not try again where the server said never', async () => {
		await queue('order-paid', PAID);
		mailbox.mischief.refuse = 550;
		await run();
		expect(await rows('email')).toMatchObject([{ state: 'failed', attempts: 1 }]);
	});

	it('keeps messages until their channel is set up, but not for days', async () => {
		await queue('order-paid', PAID);
		const { SMTP_URL, ...rest } = settings;
		settings = rest;
		expect(await run()).toBe(1);
		expect(await rows('email')).toMatchObject([{ state: 'queued', attempts: 0 }]);
		settings = { ...rest, SMTP_URL };
		clock = NOW + 49 * 60 * MINUTE;
		expect(await run()).toBe(0);
		expect(await rows('email')).toMatchObject([{ state: 'failed', failure: 'too-late' }]);
	});

	it('sends nothing to a contact that was erased, and nothing for an order that is gone', async () => {
		const contact = await queue('order-paid', PAID);
		await queue('order-paid', PAID, { orderId: 'gone' });
		await writeBatch(db, shredStatements(db, [contact], NOW));
		expect(await run()).toBe(0);
		expect(mailbox.messages.list()).toEqual([]);
		const failures = (await db.select().from(outbox)).map(({ failure }) => failure).sort();
		expect(failures).toEqual([
			'unknown-order',
			'unknown-order',
			'vault-shredded',
			'vault-shredded'
		]);
	});

	it('sends each message once when several runs overlap', async () => {
		for (let order = 0; order < 12; order += 1)
			await queue('order-paid', PAID, { orderId: `order-${order}` });
		const counts = await Promise.all([run(), run(), run()]);
		expect(counts.reduce((a, b) => a + b)).toBe(24);
		expect(mailbox.messages.list()).toHaveLength(24);
	});
});

describe('a delivery that was cut off', () => {
	const cutOff = () => new Promise<never>(() => undefined);

	it('goes again as the very same e-mail, which mailboxes fold into one', async () => {
		await queue('order-paid', PAID);
		mailbox.mischief.dropAfterData = 'stored';
		await run();
		mailbox.mischief.dropAfterData = null;
		clock += 2 * MINUTE;
		await run();
		const mails = sent('mail');
		expect(mails).toHaveLength(2);
		const [first, second] = mails.map((mail) => (mail.kind === 'mail' ? mail.headers : {}));
		expect(first).toEqual(second);
		expect(first?.['message-id']).toMatch(/^<[0-9a-f-]{36}@khakriz\.example>$/);
		expect(await rows('email')).toMatchObject([{ state: 'sent', attempts: 2 }]);
	});

	it('is not taken by another while its lease lasts, and is taken afterwards', async () => {
		await queue('order-paid', PAID);
		void run({ sendMail: cutOff, sendSms: cutOff });
		await expect.poll(() => rows('email')).toMatchObject([{ state: 'sending' }]);
		await expect.poll(() => rows('sms')).toMatchObject([{ state: 'sending' }]);
		clock += MINUTE;
		expect(await run()).toBe(0);
		clock += 2 * MINUTE;
		expect(await run()).toBe(2);
	});

	it('is given up where the provider cannot tell a repetition: no text comes twice', async () => {
		settings = { ...settings, SMS_PROVIDER: 'smsir' };
		await queue('order-paid', PAID);
		mailbox.mischief.dropSms = 'stored';
		await run();
		expect(sent('sms')).toHaveLength(1);
		mailbox.mischief.dropSms = null;
		clock += 24 * 60 * MINUTE;
		await run();
		expect(sent('sms')).toHaveLength(1);
		expect(await rows('sms')).toMatchObject([{ state: 'failed', failure: 'no-answer' }]);
	});

	it('is not settled by a run whose lease has gone to another', async () => {
		await queue('order-paid', PAID, { email: null });
		let finish: (value: { state: 'sent' }) => void = () => undefined;
		const late = run({ sendSms: () => new Promise((resolve) => (finish = resolve)) });
		await expect.poll(() => rows('sms')).toMatchObject([{ state: 'sending' }]);
		clock += 3 * MINUTE;
		const again = run({ sendSms: cutOff });
		void again;
		await expect.poll(() => rows('sms')).toMatchObject([{ state: 'sending', attempts: 2 }]);
		finish({ state: 'sent' });
		await late;
		expect(await rows('sms')).toMatchObject([{ state: 'sending', attempts: 2 }]);
	});
});
