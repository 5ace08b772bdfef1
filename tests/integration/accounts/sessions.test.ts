import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetEndedSessions, listSessions } from '$lib/accounts/session-list.server';
import { endOthers, endSession, readSession, startSession } from '$lib/accounts/sessions.server';
import { finishSignIn } from '$lib/accounts/sign-in.server';
import { writeBatch, type Db } from '$lib/server/db/client';
import { accounts, sessions } from '$lib/server/db/schema/accounts';
import { staffRoles } from '$lib/server/db/schema/staff';
import { sha256Hex } from '$lib/server/secrets';
import type { AccountId } from '$lib/values/ids';
import { CookieJar, eventFor } from '../../support/route-event';
import { openTestDb } from '../../support/test-db';
import { addMember } from '../../support/test-member';
import { NOON, SETTINGS } from '../../support/test-order';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const COOKIE = '__Host-session';

let db: Db;
let close: () => void;
let people = 0;

beforeAll(async () => {
	({ db, close } = await openTestDb());
});
afterAll(() => close());

const settings = SETTINGS;
const visit = (jar: CookieJar, now = NOON) => ({ db, settings, now, jar });
const at = (jar: CookieJar, now = NOON) => eventFor(visit(jar, now), '/account');

async function member(): Promise<AccountId> {
	people += 1;
	return addMember({ db, settings, now: NOON }, `person${people}@example.com`, { password: null });
}

async function signIn(
	accountId: AccountId,
	{ jar = new CookieJar(), now = NOON, kind = 'shopper' as 'shopper' | 'staff' } = {}
): Promise<CookieJar> {
	await startSession(at(jar, now), { accountId, kind, stage: 'full' });
	return jar;
}

const isIn = async (jar: CookieJar, now: number) => (await readSession(at(jar, now))) !== null;

describe('a session', () => {
	it('is a cookie that only this site gets and no script reads', async () => {
		const jar = await signIn(await member());
		expect(jar.values.get(COOKIE)).toMatch(/^[\w-]{43}$/);
		expect(jar.options.get(COOKIE)).toEqual({
			...{ path: '/', httpOnly: true, secure: true, sameSite: 'lax' },
			maxAge: 30 * 24 * 60 * 60
		});
	});

	it('leaves only the hash of its token in the database', async () => {
		const jar = await signIn(await member());
		const token = jar.values.get(COOKIE) ?? '';
		const rows = await db.select().from(sessions);
		expect(rows.some(({ id }) => id === token)).toBe(false);
		expect(JSON.stringify(rows)).not.toContain(token);
		expect(rows.map(({ id }) => id)).toContain(await sha256Hex(token));
	});

	it('names its person, and nobody else in another browser', async () => {
		const [a, b] = [await member(), await member()];
		const [jarA, jarB] = [await signIn(a), await signIn(b)];
		expect((await readSession(at(jarA)))?.accountId).toBe(a);
		expect((await readSession(at(jarB)))?.accountId).toBe(b);
		expect(await readSession(at(new CookieJar()))).toBeNull();
	});

	it('gets a new id at every sign-in and rise in rights, and the one before opens nothing', async () => {
		const accountId = await member();
		const jar = new CookieJar();
		const seen: string[] = [];
		for (const stage of ['second-factor', 'full', 'full'] as const) {
			await startSession(at(jar), { accountId, kind: 'shopper', stage });
			seen.push(jar.values.get(COOKIE) ?? '');
		}
		expect(new Set(seen).size).toBe(3);
		for (const old of seen.slice(0, 2)) {
			const thief = new CookieJar();
			thief.values.set(COOKIE, old);
			expect(await isIn(thief, NOON)).toBe(false);
		}
		expect(await isIn(jar, NOON)).toBe(true);
		expect(await listSessions(db, accountId, NOON)).toHaveLength(1);
	});

	it('cannot be fixed beforehand: a token planted in a browser is replaced at sign-in', async () => {
		const accountId = await member();
		const planted = 'A'.repeat(43);
		const jar = new CookieJar();
		jar.values.set(COOKIE, planted);
		await signIn(accountId, { jar });
		expect(jar.values.get(COOKIE)).not.toBe(planted);
		const attacker = new CookieJar();
		attacker.values.set(COOKIE, planted);
		expect(await isIn(attacker, NOON)).toBe(false);
	});

	it('ends at sign-out, in the database too', async () => {
		const jar = await signIn(await member());
		const copy = new CookieJar();
		copy.values.set(COOKIE, jar.values.get(COOKIE) ?? '');
		await endSession(at(jar));
		expect(jar.values.has(COOKIE)).toBe(false);
		expect(await isIn(copy, NOON)).toBe(false);
	});

	it('counts as signed in only when every factor was proved', async () => {
		const accountId = await member();
		const jar = new CookieJar();
		await startSession(at(jar), { accountId, kind: 'staff', stage: 'second-factor' });
		const event = at(jar);
		expect((await readSession(event))?.stage).toBe('second-factor');
		expect(await event.locals.session()).toBeNull();
	});
});

describe('limits', () => {
	const CASES = [
		{ kind: 'shopper', idle: 30 * DAY, absolute: 90 * DAY, step: 20 * DAY },
		{ kind: 'staff', idle: 30 * MINUTE, absolute: 12 * HOUR, step: 20 * MINUTE }
	] as const;
	for (const { kind, idle, absolute, step } of CASES) {
		it(`end an unused ${kind} session on the millisecond`, async () => {
			const jar = await signIn(await member(), { kind });
			expect(await isIn(jar, NOON + idle)).toBe(false);
			const other = await signIn(await member(), { kind });
			expect(await isIn(other, NOON + idle - 1)).toBe(true);
		});

		it(`let use keep a ${kind} session alive, and end it at the absolute limit all the same`, async () => {
			const jar = await signIn(await member(), { kind });
			for (let now = NOON + step; now < NOON + absolute; now += step)
				expect(await isIn(jar, now)).toBe(true);
			expect(await isIn(jar, NOON + absolute - 1)).toBe(true);
			expect(await isIn(jar, NOON + absolute)).toBe(false);
		});
	}

	it('write "last seen" now and then, not with every page', async () => {
		const accountId = await member();
		const jar = await signIn(accountId);
		const seen = async () => (await listSessions(db, accountId, NOON))[0]?.lastSeenAt;
		await isIn(jar, NOON + 59 * MINUTE);
		expect(await seen()).toBe(NOON);
		await isIn(jar, NOON + 61 * MINUTE);
		expect(await seen()).toBe(NOON + 61 * MINUTE);
	});

	it('give a right password ten minutes for its second factor, used or not', async () => {
		const accountId = await member();
		const jar = new CookieJar();
		await startSession(at(jar), { accountId, kind: 'shopper', stage: 'second-factor' });
		expect(await isIn(jar, NOON + 9 * MINUTE)).toBe(true);
		expect(await isIn(jar, NOON + 10 * MINUTE)).toBe(false);
	});

	it('do not follow a wrong clock into the past', async () => {
		const jar = await signIn(await member());
		expect(await isIn(jar, NOON - DAY)).toBe(true);
	});

	it('hold for whoever is staff: their sessions are short however they sign in', async () => {
		const accountId = await member();
		await db.insert(staffRoles).values({ accountId, role: 'orders', grantedAt: NOON });
		const jar = new CookieJar();
		await finishSignIn(at(jar), accountId, { how: 'passkey' });
		expect((await readSession(at(jar)))?.kind).toBe('staff');
		expect(await isIn(jar, NOON + 31 * MINUTE)).toBe(false);
	});

	it('keep at most ten sessions a person; the one unused for longest gives way', async () => {
		const accountId = await member();
		const jars: CookieJar[] = [];
		for (let i = 0; i < 10; i += 1) jars.push(await signIn(accountId, { now: NOON + i }));
		const [first, second] = jars;
		if (!first || !second) throw new Error('ten sessions were begun');
		await isIn(first, NOON + 2 * HOUR);
		await signIn(accountId, { now: NOON + 3 * HOUR });
		expect(await listSessions(db, accountId, NOON + 3 * HOUR)).toHaveLength(10);
		expect(await isIn(first, NOON + 3 * HOUR)).toBe(true);
		expect(await isIn(second, NOON + 3 * HOUR)).toBe(false);
	});

	it('keep ten even when twenty begin at once', async () => {
		const accountId = await member();
		await Promise.all(Array.from({ length: 20 }, () => signIn(accountId)));
		expect(await listSessions(db, accountId, NOON)).toHaveLength(10);
	});
});

describe('sessions of an account', () => {
	it('all end but the one that is kept', async () => {
		const accountId = await member();
		const [keep, a, b] = [
			await signIn(accountId),
			await signIn(accountId),
			await signIn(accountId)
		];
		const stranger = await signIn(await member());
		const kept = await readSession(at(keep));
		await writeBatch(db, endOthers(db, accountId, kept?.sessionId ?? null));
		expect(await Promise.all([keep, a, b, stranger].map((jar) => isIn(jar, NOON)))).toEqual([
			...[true, false, false, true]
		]);
	});

	for (const state of ['closed', 'pending'])
		it(`open nothing when it is ${state}`, async () => {
			const accountId = await member();
			const jar = await signIn(accountId);
			await db.update(accounts).set({ state }).where(eq(accounts.id, accountId));
			expect(await isIn(jar, NOON)).toBe(false);
			expect((await finishSignIn(at(new CookieJar()), accountId, { how: 'passkey' })).to).toBe(
				'/sign-in'
			);
		});

	it('go with a deleted account', async () => {
		const accountId = await member();
		const jar = await signIn(accountId);
		await db.delete(accounts).where(eq(accounts.id, accountId));
		expect(await isIn(jar, NOON)).toBe(false);
	});

	it('are forgotten by the job once their limit has passed, and not before', async () => {
		const accountId = await member();
		await signIn(accountId, { kind: 'staff' });
		const run = (now: number) => forgetEndedSessions.run({ db, settings, now });
		await run(NOON + 29 * MINUTE);
		expect(await count(accountId)).toBe(1);
		await run(NOON + 2 * HOUR);
		expect(await count(accountId)).toBe(0);
	});
});

describe('ten thousand bad tokens', () => {
	it('open nothing and write nothing', async () => {
		const accountId = await member();
		const jar = await signIn(accountId);
		const token = jar.values.get(COOKIE) ?? '';
		const hash = await sha256Hex(token);
		const near = [...token].map(
			(letter, i) => token.slice(0, i) + (letter === 'A' ? 'B' : 'A') + token.slice(i + 1)
		);
		const odd = [
			...['', ' ', '0', 'null', 'undefined', '%00', '\u0000', "' OR 1=1 --", '../..', '{}', hash],
			...[hash.slice(0, 43), token.slice(1), `${token}=`, `${token}A`, ` ${token}`, `${token}\n`],
			...[token.toLowerCase(), token.toUpperCase(), 'ا'.repeat(43), 'A'.repeat(100_000)]
		].filter((bad) => bad !== token);
		const random = Array.from({ length: 10_000 - near.length - odd.length }, () =>
			Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
		);
		const before = await changes();
		let accepted = 0;
		for (const bad of [...near, ...odd, ...random]) {
			const thief = new CookieJar();
			thief.values.set(COOKIE, bad);
			if (await isIn(thief, NOON)) accepted += 1;
		}
		expect(near.length + odd.length + random.length).toBe(10_000);
		expect(accepted).toBe(0);
		expect(await changes()).toBe(before);
		// The measure moves when something is written, and the right token still opens.
		expect(await isIn(jar, NOON + 2 * HOUR)).toBe(true);
		expect(await changes()).toBeGreaterThan(before);
	});
});

async function count(accountId: AccountId): Promise<number> {
	const rows = await db.select().from(sessions).where(eq(sessions.accountId, accountId));
	return rows.length;
}

/** How many rows this connection ever wrote. */
async function changes(): Promise<number> {
	const { rows } = await db.run(sql`SELECT total_changes() AS n`);
	return Number(rows[0]?.n);
}
