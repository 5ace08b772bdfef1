import { desc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { completeByLink } from '$lib/accounts/complete-registration.server';
import { confirmedByIdentifier } from '$lib/accounts/contacts.server';
import { parseIdentifier } from '$lib/accounts/identifier';
import * as hashing from '$lib/accounts/password-hash.server';
import { forgetPendingAccounts } from '$lib/accounts/pending-accounts.server';
import { proofCode, proofToken } from '$lib/accounts/proofs.server';
import { readSession } from '$lib/accounts/sessions.server';
import type { Db } from '$lib/server/db/client';
import { accounts, contacts, sessions } from '$lib/server/db/schema/accounts';
import { outbox } from '$lib/server/db/schema/notifications';
import { vaultRecords } from '$lib/server/db/schema/privacy';
import { actions } from '../../../src/routes/(entry)/register/+page.server';
import { actions as confirm } from '../../../src/routes/(entry)/register/confirm/+page.server';
import { databaseText } from '../../support/database-text';
import { answerOf, CookieJar, eventFor, type Answered } from '../../support/route-event';
import { openTestDb } from '../../support/test-db';
import { addMember, PASSWORD } from '../../support/test-member';
import { NOON, SETTINGS } from '../../support/test-order';
import { ratioByTurns, RUNS, SAME_TIME, TRIES } from '../../support/timing';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

vi.mock('$lib/accounts/password-hash.server', { spy: true });
const hashed = vi.mocked(hashing.hashPassword);

const settings = SETTINGS;
let db: Db;
let close: () => void;
let serial = 0;

beforeAll(async () => {
	({ db, close } = await openTestDb());
});
afterEach(() => hashed.mockClear());
afterAll(() => close());

const next = () => (serial += 1);
const newMobile = () => `0999${String(1_000_000 + next())}`;
const newEmail = () => `new${next()}@example.com`;

interface Try {
	jar?: CookieJar;
	now?: number;
	to?: string;
	address?: string;
}

function send(
	path: string,
	action: { default?: (event: never) => unknown },
	form: Record<string, string>,
	{ jar = new CookieJar(), now = NOON, address = `2001:db8:${next().toString(16)}::1` }: Try = {}
): Promise<Answered> {
	const event = eventFor({ db, settings, now, jar, address }, path, new URLSearchParams(form));
	return answerOf(() => action.default?.(event as never));
}

const register = (identifier: string, password = PASSWORD, how: Try = {}) =>
	send('/register', actions, { identifier, 'new-password': password, to: how.to ?? '' }, how);
const proofIn = ({ location = '' }: Answered) =>
	new URL(location, settings.SHOP_ORIGIN).searchParams.get('proof') ?? '';
const typeCode = (proof: string, code: string, how: Try = {}) =>
	send('/register/confirm', confirm, { proof, 'one-time-code': code, to: how.to ?? '' }, how);
const sessionOf = (jar: CookieJar, now = NOON) =>
	readSession(eventFor({ db, settings, now, jar }, '/account'));
const ownerOf = (typed: string) => {
	const parsed = parseIdentifier(typed);
	if (!parsed.ok) throw new Error('not an identifier');
	return confirmedByIdentifier(db, settings, parsed.value.value);
};

describe('registering by mobile', () => {
	it('sends a code, which makes the account and signs in', async () => {
		const mobile = newMobile();
		const begun = await register(mobile, PASSWORD, { to: '/checkout' });
		expect(begun.status).toBe(303);
		expect(begun.location).toMatch(/^\/register\/confirm\?proof=[\w-]+&by=mobile&to=%2Fcheckout$/);
		expect(await ownerOf(mobile)).toBeNull();
		const proof = proofIn(begun);
		const [message] = await db.select().from(outbox).orderBy(desc(outbox.id)).limit(1);
		expect(message).toMatchObject({ kind: 'register', channel: 'sms', facts: { proofId: proof } });

		const jar = new CookieJar();
		const code = await proofCode(settings, proof);
		const done = await typeCode(proof, code, { jar, to: '/checkout' });
		expect(done).toEqual({ status: 303, location: '/checkout' });
		expect((await sessionOf(jar))?.accountId).toBe((await ownerOf(mobile))?.accountId);
	});

	it('takes the code in Persian digits with spaces, once, and for ten minutes', async () => {
		const proof = proofIn(await register(newMobile()));
		const code = await proofCode(settings, proof);
		const persian = code.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));
		const typed = `${persian.slice(0, 3)} ${persian.slice(3)}`;
		expect((await typeCode(proof, typed, { now: NOON + 10 * MINUTE - 1 })).status).toBe(303);
		expect((await typeCode(proof, code)).data?.reason).toBe('used');

		const late = proofIn(await register(newMobile()));
		const right = await proofCode(settings, late);
		const answer = await typeCode(late, right, { now: NOON + 10 * MINUTE });
		expect(answer.data?.reason).toBe('expired');
	});

	it('refuses a wrong code, another person’s code and a sixth guess', async () => {
		const [mine, other] = [
			proofIn(await register(newMobile())),
			proofIn(await register(newMobile()))
		];
		const foreign = await proofCode(settings, other);
		expect((await typeCode(mine, foreign)).data?.reason).toBe('wrong-code');
		for (let i = 0; i < 4; i += 1) await typeCode(mine, '000000');
		const right = await proofCode(settings, mine);
		expect((await typeCode(mine, right)).data?.reason).toBe('too-many-guesses');
		expect((await typeCode(mine, '')).data?.reason).toBe('empty');
		expect((await typeCode('nonsense', right)).status).toBe(400);
	});

	it('does not lead elsewhere afterwards', async () => {
		const proof = proofIn(await register(newMobile()));
		const code = await proofCode(settings, proof);
		expect((await typeCode(proof, code, { to: '//evil.example' })).location).toBe('/account');
	});
});

describe('registering by e-mail', () => {
	const follow = (proofId: string, token: string, password: string, jar = new CookieJar()) =>
		completeByLink(eventFor({ db, settings, now: NOON, jar }, '/confirm'), {
			...{ proofId, token, password }
		});

	it('needs the password again, so that nobody confirms an account a stranger began', async () => {
		const email = newEmail();
		const strangers = 'password of the stranger';
		const proof = proofIn(await register(email, strangers));
		const token = await proofToken(settings, proof);
		const owner = await follow(proof, token, 'what the owner would type');
		expect(owner).toMatchObject({ ok: false, reason: 'wrong-password' });
		expect(await ownerOf(email)).toBeNull();

		const jar = new CookieJar();
		expect(await follow(proof, token, strangers, jar)).toEqual({
			ok: true,
			value: { to: '/account' }
		});
		expect(await sessionOf(jar)).not.toBeNull();
		expect(await follow(proof, token, strangers)).toMatchObject({ ok: false, reason: 'used' });
	});

	it('looks at ten passwords for a link and no more', async () => {
		const proof = proofIn(await register(newEmail()));
		const token = await proofToken(settings, proof);
		for (let i = 0; i < 10; i += 1) await follow(proof, token, `guess number ${i}`);
		expect(await follow(proof, token, PASSWORD)).toMatchObject({ reason: 'too-many' });
	});

	it('refuses a link that is another’s, for another purpose or made up, before looking at a password', async () => {
		const [mine, other] = [
			proofIn(await register(newEmail())),
			proofIn(await register(newEmail()))
		];
		const foreign = await proofToken(settings, other);
		for (const token of [foreign, '', 'A'.repeat(43)])
			expect(await follow(mine, token, PASSWORD)).toMatchObject({ reason: 'wrong-code' });
	});
});

describe('two people and one contact', () => {
	it('give it to whoever confirms first; the other is told and gets no account', async () => {
		const mobile = newMobile();
		const [first, second] = [await register(mobile), await register(mobile)];
		const codes = await Promise.all(
			[first, second].map((one) => proofCode(settings, proofIn(one)))
		);
		expect((await typeCode(proofIn(second), codes[1] ?? '')).status).toBe(303);
		const owner = await ownerOf(mobile);
		const jar = new CookieJar();
		const late = await typeCode(proofIn(first), codes[0] ?? '', { jar });
		expect(late.data?.reason).toBe('taken');
		expect(await sessionOf(jar)).toBeNull();
		expect(await ownerOf(mobile)).toEqual(owner);
	});

	it('give it to exactly one when both confirm at once', async () => {
		const mobile = newMobile();
		const proofs = [proofIn(await register(mobile)), proofIn(await register(mobile))];
		const codes = await Promise.all(proofs.map((proof) => proofCode(settings, proof)));
		const answers = await Promise.all(proofs.map((proof, i) => typeCode(proof, codes[i] ?? '')));
		expect(answers.map(({ status }) => status).sort()).toEqual([303, 400]);
	});
});

describe('a contact that has an account', () => {
	it('gets the same answer, and its owner a message instead of a code', async () => {
		const [known, unknown] = [newMobile(), newMobile()];
		const accountId = await addMember({ db, settings, now: NOON }, known, { password: null });
		const before = await db.select().from(accounts);
		const [a, b] = [await register(known), await register(unknown)];
		const plain = ({ status, location = '' }: Answered) => [
			status,
			location.replace(/proof=[\w-]{36}/, 'proof=IT')
		];
		expect(plain(a)).toEqual(plain(b));
		expect(hashed).toHaveBeenCalledTimes(2);
		expect(await db.select().from(accounts)).toHaveLength(before.length + 1);
		const [contact] = await db.select().from(contacts).where(eq(contacts.accountId, accountId));
		const told = await db
			.select()
			.from(outbox)
			.where(eq(outbox.contactId, contact?.id ?? ''));
		expect(told.map(({ kind }) => kind)).toEqual(['account-exists']);
	});

	it('answers every code as for a stranger, and none fits', async () => {
		const [known, unknown] = [newMobile(), newMobile()];
		await addMember({ db, settings, now: NOON }, known, { password: null });
		const proofs = [proofIn(await register(known)), proofIn(await register(unknown))];
		const heard: unknown[][] = [];
		for (const proof of proofs) {
			const reasons: unknown[] = [];
			for (let i = 0; i < 7; i += 1) reasons.push((await typeCode(proof, '000000')).data?.reason);
			heard.push(reasons);
		}
		expect(heard[0]).toEqual(heard[1]);
		const made = await proofCode(settings, proofs[0] ?? '');
		expect((await typeCode(proofs[0] ?? '', made)).status).toBe(400);
	});

	it(`takes the same time: medians of ${TRIES} tries within 15 %`, SAME_TIME, async () => {
		hashed.mockClear();
		const known = Array.from({ length: RUNS }, () => newEmail());
		for (const email of known)
			await addMember({ db, settings, now: NOON }, email, { password: null });
		const ratio = await ratioByTurns(
			'register',
			(i) => register(known[i] ?? ''),
			() => register(newEmail())
		);
		expect(hashed).toHaveBeenCalledTimes(2 * RUNS);
		expect(ratio).toBeGreaterThan(0.85);
		expect(ratio).toBeLessThan(1.15);
	});
});

describe('what registering refuses', () => {
	it('says what is wrong with identifier and password, and opens nothing', async () => {
		const before = (await db.select().from(accounts)).length;
		const reasons = [
			await register('0912', PASSWORD),
			await register(newEmail(), 'short one'),
			await register('reza.karimi@example.com', 'reza.karimi 12'),
			await register(newEmail(), 'khakriz khakriz'),
			await register(newEmail(), 'passwordpassword'),
			await register(newEmail(), 'ض'.repeat(257))
		].map(({ status, data }) => [status, JSON.stringify(data?.problems)]);
		expect(reasons).toEqual([
			[400, '{"identifier":"not-mobile"}'],
			[400, '{"new-password":{"reason":"too-short","detail":{"min":12,"length":9}}}'],
			[400, '{"new-password":{"reason":"own-data","detail":{}}}'],
			[400, '{"new-password":{"reason":"own-data","detail":{}}}'],
			[400, '{"new-password":{"reason":"common","detail":{}}}'],
			[400, '{"new-password":{"reason":"too-long","detail":{"max":256}}}']
		]);
		expect((await db.select().from(accounts)).length).toBe(before);
	});

	it('does not flood a number: four messages an hour, whoever asks and whether it has an account', async () => {
		const [known, unknown] = [newMobile(), newMobile()];
		await addMember({ db, settings, now: NOON }, known, { password: null });
		for (const mobile of [known, unknown]) {
			const statuses: number[] = [];
			for (let i = 0; i < 6; i += 1) statuses.push((await register(mobile)).status);
			expect(statuses).toEqual([303, 303, 303, 303, 429, 429]);
		}
		expect(hashed).toHaveBeenCalledTimes(8);
	});

	it('does not let one visitor ask for messages to everybody', async () => {
		const address = '203.0.113.9';
		const statuses: number[] = [];
		for (let i = 0; i < 25; i += 1)
			statuses.push((await register(newMobile(), PASSWORD, { address })).status);
		expect(statuses.filter((status) => status === 303)).toHaveLength(20);
		expect(await databaseText(db)).not.toContain(address);
	});
});

describe('an account nobody confirmed', () => {
	it('is forgotten after a day with what was sealed for it; a confirmed one stays', async () => {
		const [left, confirmed] = [newEmail(), newMobile()];
		await register(left);
		const proof = proofIn(await register(confirmed));
		await typeCode(proof, await proofCode(settings, proof));
		const pending = () => db.select().from(accounts).where(eq(accounts.state, 'pending'));
		const sealed = (await db.select().from(vaultRecords)).filter(({ shreddedAt }) => !shreddedAt);
		await forgetPendingAccounts.run({ db, settings, now: NOON + 23 * HOUR });
		expect((await pending()).length).toBeGreaterThan(0);
		while ((await forgetPendingAccounts.run({ db, settings, now: NOON + 25 * HOUR })) > 0);
		expect(await pending()).toEqual([]);
		expect(await ownerOf(confirmed)).not.toBeNull();
		const rows = await db.select().from(vaultRecords);
		expect(rows.filter(({ shreddedAt }) => !shreddedAt).length).toBeLessThan(sealed.length);
		const held = await db.select().from(contacts);
		const open = new Set(rows.filter(({ shreddedAt }) => !shreddedAt).map(({ id }) => id));
		expect(held.every(({ recordId }) => open.has(recordId))).toBe(true);
	});

	it('has no session', async () => {
		const before = await db.select().from(sessions);
		await register(newEmail());
		expect(await db.select().from(sessions)).toHaveLength(before.length);
	});
});

it('no password, code, number or address of all these stands in the database', async () => {
	const text = await databaseText(db);
	expect(text).not.toContain(PASSWORD);
	expect(text).not.toContain('password of the stranger');
	expect(text).not.toMatch(/new\d+@example\.com/);
	expect(text).not.toMatch(/999100\d{4}/);
});
