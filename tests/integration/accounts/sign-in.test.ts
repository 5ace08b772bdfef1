import { eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as hashing from '$lib/accounts/password-hash.server';
import { readSession } from '$lib/accounts/sessions.server';
import type { Db } from '$lib/server/db/client';
import { accounts, devices } from '$lib/server/db/schema/accounts';
import { rateLimits } from '$lib/server/db/schema/machinery';
import { outbox } from '$lib/server/db/schema/notifications';
import type { AccountId } from '$lib/values/ids';
import { actions, load } from '../../../src/routes/(entry)/sign-in/+page.server';
import { actions as signOut } from '../../../src/routes/(entry)/sign-out/+page.server';
import { databaseText } from '../../support/database-text';
import { answerOf, CookieJar, eventFor, type Answered } from '../../support/route-event';
import { openTestDb } from '../../support/test-db';
import { addMember, PASSWORD } from '../../support/test-member';
import { NOON, SETTINGS } from '../../support/test-order';
import { ratioByTurns, RUNS, SAME_TIME, TRIES } from '../../support/timing';

const HOUR = 3_600_000;
const MINUTE = 60_000;

vi.mock('$lib/accounts/password-hash.server', { spy: true });
const hashed = vi.mocked(hashing.verifyPassword);

const settings = SETTINGS;
let db: Db;
let close: () => void;
let people = 0;

beforeAll(async () => {
	({ db, close } = await openTestDb());
});
afterEach(() => hashed.mockClear());
afterAll(() => close());

async function member(password: string | null = PASSWORD) {
	people += 1;
	const email = `person${people}@example.com`;
	return { email, accountId: await addMember({ db, settings, now: NOON }, email, { password }) };
}

interface Try {
	jar?: CookieJar;
	now?: number;
	address?: string;
	to?: string;
}

async function attempt(
	identifier: string,
	password: string,
	{ jar = new CookieJar(), now = NOON, address = newAddress(), to = '' }: Try = {}
): Promise<Answered> {
	const form = new URLSearchParams({ identifier, password, to });
	const event = eventFor({ db, settings, now, jar, address }, '/sign-in', form);
	return answerOf(() => actions.default?.(event as never));
}

/** Every try from another network, so that only what is tested counts. */
function newAddress(): string {
	people += 1;
	return `2001:db8:${people.toString(16)}::1`;
}

const sessionOf = (jar: CookieJar, now = NOON) =>
	readSession(eventFor({ db, settings, now, jar }, '/account'));

describe('signing in with a password', () => {
	it('begins a session and leads to the account', async () => {
		const { email, accountId } = await member();
		const jar = new CookieJar();
		const answer = await attempt(email, PASSWORD, { jar });
		expect(answer).toEqual({ status: 303, location: '/account' });
		expect(await sessionOf(jar)).toMatchObject({ accountId, kind: 'shopper', stage: 'full' });
	});

	it('knows an identifier however it is written', async () => {
		const accountId = await addMember({ db, settings, now: NOON }, '09120000011');
		for (const written of [
			'۰۹۱۲ ۰۰۰ ۰۰۱۱',
			'+98 912 000 0011',
			'0098-912-000-0011',
			'9120000011'
		]) {
			const jar = new CookieJar();
			await attempt(written, PASSWORD, { jar });
			expect((await sessionOf(jar))?.accountId).toBe(accountId);
		}
		const { email } = await member();
		expect((await attempt(` ${email.toUpperCase()} `, PASSWORD)).status).toBe(303);
	});

	for (const password of [
		'  فاصله در دو سر  ',
		'می‌خواهم نمی‌خواهم',
		'😀🐪🌙🫖🪁🌷🍇🥁🪔🐎🦚🕊',
		'tab\tand "quotes" <b>',
		'ژ'.repeat(256)
	])
		it(`takes “${[...password].slice(0, 18).join('')}” as it was chosen, and nothing near it`, async () => {
			const { email } = await member(password);
			expect((await attempt(email, password)).status).toBe(303);
			for (const near of [
				password.trim(),
				password.replaceAll('\u200C', ''),
				password.slice(0, -2)
			])
				if (near !== password) expect((await attempt(email, near)).status).toBe(400);
		});

	it('gives back what was typed, but never the password', async () => {
		const { email } = await member();
		const answer = await attempt(email, 'secret that is wrong', { to: '/checkout' });
		expect(answer.data).toEqual({ typed: { identifier: email, to: '/checkout' }, reason: 'wrong' });
		expect(JSON.stringify(answer)).not.toContain('secret');
	});

	it('opens no account that is closed, pending or without a password', async () => {
		for (const state of ['closed', 'pending']) {
			const { email, accountId } = await member();
			await db.update(accounts).set({ state }).where(eq(accounts.id, accountId));
			expect((await attempt(email, PASSWORD)).data?.reason).toBe('wrong');
		}
		const { email } = await member(null);
		expect((await attempt(email, '')).status).toBe(400);
		expect((await attempt(email, PASSWORD)).data?.reason).toBe('wrong');
	});

	it('says what is wrong with a field before it counts or hashes anything', async () => {
		const answers = await Promise.all([
			attempt('', PASSWORD),
			attempt('0912', PASSWORD),
			attempt('not an address@', PASSWORD),
			attempt('someone@example.com', '')
		]);
		expect(answers.map(({ data }) => data?.problems)).toEqual([
			{ identifier: 'empty' },
			{ identifier: 'not-mobile' },
			{ identifier: 'not-email' },
			{ password: 'empty' }
		]);
		expect(hashed).not.toHaveBeenCalled();
	});
});

describe('the way back (open redirects)', () => {
	for (const to of [
		'//evil.example',
		'https://evil.example',
		'/\\evil.example',
		'/a/..//evil.example'
	])
		it(`does not lead to ${to}`, async () => {
			const { email } = await member();
			expect((await attempt(email, PASSWORD, { to })).location).toBe('/account');
			const event = eventFor(
				{ db, settings, now: NOON, jar: new CookieJar() },
				`/sign-in?${new URLSearchParams({ to }).toString()}`
			);
			expect((await answerOf(() => load(event as never))).data?.to).toBe('/account');
		});

	it('leads to where the person was', async () => {
		const { email } = await member();
		const to = '/account/orders?page=2';
		expect((await attempt(email, PASSWORD, { to })).location).toBe(to);
	});
});

describe('known and unknown accounts', () => {
	it('get the same answer', async () => {
		const { email } = await member();
		const known = await attempt(email, 'this is not the password');
		const unknown = await attempt('nobody@example.com', 'this is not the password');
		const plain = (answer: Answered, typed: string) =>
			JSON.parse(JSON.stringify(answer).replaceAll(typed, 'IT')) as Answered;
		expect(plain(unknown, 'nobody@example.com')).toEqual(plain(known, email));
		expect(hashed).toHaveBeenCalledTimes(2);
	});

	it('get the same answer when there were too many tries', async () => {
		const { email } = await member();
		const answers: (number | undefined)[][] = [];
		for (const identifier of [email, 'nobody-2@example.com']) {
			const statuses: number[] = [];
			for (let i = 0; i < 12; i += 1)
				statuses.push((await attempt(identifier, `guess number ${i}`)).status);
			answers.push(statuses);
		}
		expect(answers[1]).toEqual(answers[0]);
		expect(answers[0]?.slice(9)).toEqual([400, 429, 429]);
	});

	it(`take the same time: medians of ${TRIES} tries within 15 %`, SAME_TIME, async () => {
		const members = await Promise.all(Array.from({ length: RUNS }, () => member()));
		hashed.mockClear();
		const ratio = await ratioByTurns(
			'sign-in',
			(i) => attempt(members[i]?.email ?? '', 'this is not the password'),
			() => attempt(`stranger${(people += 1)}@example.com`, 'this is not the password')
		);
		expect(hashed).toHaveBeenCalledTimes(2 * RUNS);
		expect(ratio).toBeGreaterThan(0.85);
		expect(ratio).toBeLessThan(1.15);
	});
});

describe('guessing', () => {
	it('reaches the hash at most ten times in a thousand guesses, and keeps no address', async () => {
		const { email } = await member();
		const before = await db.select({ key: rateLimits.key }).from(rateLimits);
		const addresses = Array.from({ length: 1000 }, (_, i) => `198.51.${i % 250}.${(i % 200) + 1}`);
		let tooMany = 0;
		for (const [i, address] of addresses.entries()) {
			const { status } = await attempt(email, `guess ${i} of many`, { address });
			if (status === 429) tooMany += 1;
		}
		expect(hashed.mock.calls.length).toBeLessThanOrEqual(10);
		expect(tooMany).toBe(990);
		const everything = await databaseText(db);
		for (const address of addresses) expect(everything).not.toContain(address);
		expect(everything).not.toContain(email);
		expect(before.every(({ key }) => !key.includes('198.51.'))).toBe(true);
	});

	it('is limited by visitor too: thirty tries for whatever names', async () => {
		const address = newAddress();
		const statuses: number[] = [];
		for (let i = 0; i < 35; i += 1)
			statuses.push(
				(await attempt(`name${i}@example.com`, 'some guess or other', { address })).status
			);
		expect(statuses.filter((status) => status === 400)).toHaveLength(30);
		expect(hashed).toHaveBeenCalledTimes(30);
	});

	it('lets the right password in again after an hour', async () => {
		const { email } = await member();
		for (let i = 0; i < 12; i += 1) await attempt(email, `guess number ${i}`);
		expect((await attempt(email, PASSWORD)).status).toBe(429);
		expect((await attempt(email, PASSWORD, { now: NOON + HOUR })).status).toBe(303);
	});

	it('does not lock out a browser that signed in before', async () => {
		const { email } = await member();
		const own = new CookieJar();
		await attempt(email, PASSWORD, { jar: own });
		await answerOf(() =>
			signOut.default?.(
				eventFor({ db, settings, now: NOON, jar: own }, '/sign-out', new URLSearchParams()) as never
			)
		);
		for (let i = 0; i < 50; i += 1) await attempt(email, `guess number ${i}`);
		expect((await attempt(email, PASSWORD)).status).toBe(429);
		expect((await attempt(email, PASSWORD, { jar: own })).status).toBe(303);
	});

	it('gives a known browser ten tries of its own in a quarter of an hour', async () => {
		const { email } = await member();
		const own = new CookieJar();
		await attempt(email, PASSWORD, { jar: own });
		const statuses: number[] = [];
		for (let i = 0; i < 12; i += 1)
			statuses.push((await attempt(email, `guess number ${i}`, { jar: own })).status);
		expect(statuses.filter((status) => status === 400)).toHaveLength(10);
		const later = { jar: own, now: NOON + 15 * MINUTE };
		expect((await attempt(email, PASSWORD, later)).status).toBe(303);
	});

	it('makes no browser known for another account', async () => {
		const [mine, other] = [await member(), await member()];
		const jar = new CookieJar();
		await attempt(mine.email, PASSWORD, { jar });
		for (let i = 0; i < 12; i += 1) await attempt(other.email, `guess number ${i}`);
		expect((await attempt(other.email, PASSWORD, { jar })).status).toBe(429);
	});
});

describe('a new device', () => {
	const news = async (accountId: AccountId) => {
		const { rows } =
			await db.run(sql`SELECT o.kind FROM outbox o JOIN contacts c ON c.id = o.contact_id
			WHERE c.account_id = ${accountId} AND o.kind = 'new-device'`);
		return rows.length;
	};

	it('is told to the contacts, once', async () => {
		const { email, accountId } = await member();
		const jar = new CookieJar();
		await attempt(email, PASSWORD, { jar });
		expect(await news(accountId)).toBe(1);
		await attempt(email, PASSWORD, { jar, now: NOON + HOUR });
		expect(await news(accountId)).toBe(1);
		await attempt(email, PASSWORD, { now: NOON + 2 * HOUR });
		expect(await news(accountId)).toBe(2);
	});

	it('is what a browser becomes when it is told to forget at sign-out', async () => {
		const { email, accountId } = await member();
		const jar = new CookieJar();
		await attempt(email, PASSWORD, { jar });
		const body = new URLSearchParams({ 'forget-device': 'yes' });
		const event = eventFor({ db, settings, now: NOON, jar }, '/sign-out', body);
		expect((await answerOf(() => signOut.default?.(event as never))).status).toBe(303);
		expect(jar.values.has('__Host-device')).toBe(false);
		expect(await db.select().from(devices).where(eq(devices.accountId, accountId))).toEqual([]);
		await attempt(email, PASSWORD, { jar, now: NOON + HOUR });
		expect(await news(accountId)).toBe(2);
	});

	it('says nothing personal in the outbox', async () => {
		const rows = await db.select().from(outbox).where(eq(outbox.kind, 'new-device'));
		expect(rows.length).toBeGreaterThan(0);
		for (const { facts } of rows) expect(Object.keys(facts).sort()).toEqual(['at', 'device']);
	});

	it('does not let the database tell who shares a browser', async () => {
		const [a, b] = [await member(), await member()];
		const jar = new CookieJar();
		await attempt(a.email, PASSWORD, { jar });
		await attempt(b.email, PASSWORD, { jar });
		const rows = await db.select().from(devices);
		const of = (accountId: AccountId) => rows.find((row) => row.accountId === accountId)?.id;
		expect(of(a.accountId)).toBeDefined();
		expect(of(a.accountId)).not.toBe(of(b.accountId));
	});
});
