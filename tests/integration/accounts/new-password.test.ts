import { desc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as hashing from '$lib/accounts/password-hash.server';
import { savePerson } from '$lib/accounts/profile.server';
import { proofCode, proofToken } from '$lib/accounts/proofs.server';
import { readSession, startSession } from '$lib/accounts/sessions.server';
import { writeBatch, type Db } from '$lib/server/db/client';
import { accounts, contacts, devices, proofs, totps } from '$lib/server/db/schema/accounts';
import { outbox } from '$lib/server/db/schema/notifications';
import { sealRecord } from '$lib/privacy/vault.server';
import type { AccountId } from '$lib/values/ids';
import { actions as forgot } from '../../../src/routes/(entry)/forgot-password/+page.server';
import { actions as reset, load } from '../../../src/routes/(entry)/reset-password/+page.server';
import { actions as signIn } from '../../../src/routes/(entry)/sign-in/+page.server';
import { actions as change } from '../../../src/routes/account/password/+page.server';
import { databaseText } from '../../support/database-text';
import { answerOf, CookieJar, eventFor, type Answered } from '../../support/route-event';
import { openTestDb } from '../../support/test-db';
import { addMember, PASSWORD } from '../../support/test-member';
import { NOON, SETTINGS } from '../../support/test-order';
import { ratioByTurns, RUNS, SAME_TIME, TRIES } from '../../support/timing';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NEXT = 'کبوتر روی پشت‌بام آجری';

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

interface Try {
	jar?: CookieJar;
	now?: number;
	address?: string;
}
type Action = { default?: (event: never) => unknown };

function post(
	path: string,
	action: Action,
	form: Record<string, string>,
	{
		jar = new CookieJar(),
		now = NOON,
		address = `2001:db8:${(serial += 1).toString(16)}::1`
	}: Try = {}
): Promise<Answered> {
	const event = eventFor({ db, settings, now, jar, address }, path, new URLSearchParams(form));
	return answerOf(() => action.default?.(event as never));
}

async function member(identifier = `0998${1_000_000 + (serial += 1)}`) {
	return { identifier, accountId: await addMember({ db, settings, now: NOON }, identifier) };
}

async function signedIn(accountId: AccountId, now = NOON): Promise<CookieJar> {
	const jar = new CookieJar();
	const event = eventFor({ db, settings, now, jar }, '/account');
	await startSession(event, { accountId, kind: 'shopper', stage: 'full' });
	return jar;
}

const isIn = async (jar: CookieJar, now = NOON) =>
	(await readSession(eventFor({ db, settings, now, jar }, '/account'))) !== null;
const proofIn = ({ location = '' }: Answered) =>
	new URL(location, settings.SHOP_ORIGIN).searchParams.get('proof') ?? '';
const askFor = async (identifier: string, how: Try = {}) =>
	proofIn(await post('/forgot-password', forgot, { identifier }, how));
const resetBy = (proof: string, secret: Record<string, string>, password = NEXT, how: Try = {}) =>
	post('/reset-password', reset, { proof, ...secret, 'new-password': password }, how);
const enter = (identifier: string, password: string, how: Try = {}) =>
	post('/sign-in', signIn, { identifier, password, to: '' }, how);

async function messagesTo(accountId: AccountId): Promise<string[]> {
	const rows = await db
		.select({ kind: outbox.kind })
		.from(outbox)
		.innerJoin(contacts, eq(contacts.id, outbox.contactId))
		.where(eq(contacts.accountId, accountId))
		.orderBy(desc(outbox.id));
	return rows.map(({ kind }) => kind);
}

describe('a forgotten password', () => {
	it('is replaced by the code sent to the mobile; every session ends and every browser is new', async () => {
		const { identifier, accountId } = await member();
		const [phone, desk] = [await signedIn(accountId), await signedIn(accountId)];
		const answer = await post('/forgot-password', forgot, { identifier });
		expect(answer.location).toMatch(/^\/reset-password\?proof=[\w-]{36}&by=mobile$/);
		const proof = proofIn(answer);
		const jar = new CookieJar();
		const code = { 'one-time-code': await proofCode(settings, proof) };
		const done = await resetBy(proof, code, NEXT, { jar });
		expect(done).toEqual({ status: 303, location: '/sign-in?notice=password-changed' });
		expect([await isIn(phone), await isIn(desk), await isIn(jar)]).toEqual([false, false, false]);
		expect(await db.select().from(devices).where(eq(devices.accountId, accountId))).toHaveLength(1);
		expect((await messagesTo(accountId)).sort()).toEqual(['password-changed', 'reset-password']);
		expect((await enter(identifier, PASSWORD)).status).toBe(400);
		expect((await enter(identifier, NEXT)).status).toBe(303);
	});

	it('is replaced by the link sent by e-mail', async () => {
		const { identifier } = await member('forgetful@example.com');
		const proof = await askFor(identifier);
		const token = await proofToken(settings, proof);
		const path = `/reset-password?${new URLSearchParams({ proof, token }).toString()}`;
		const open = () =>
			answerOf(() =>
				load(eventFor({ db, settings, now: NOON, jar: new CookieJar() }, path) as never)
			);
		expect((await open()).data).toMatchObject({ by: 'link', refusal: null });
		// Opening it, as programs that look into mail do, has not used it up.
		expect((await open()).data).toMatchObject({ by: 'link', refusal: null });
		expect((await resetBy(proof, { token })).status).toBe(303);
		expect((await open()).data).toMatchObject({ refusal: 'used' });
		expect((await enter(identifier, NEXT)).status).toBe(303);
	});

	it('is replaced once', async () => {
		const { identifier } = await member();
		const proof = await askFor(identifier);
		const code = { 'one-time-code': await proofCode(settings, proof) };
		await resetBy(proof, code);
		const again = await resetBy(proof, code, 'a password of the thief');
		expect(again.data?.problems).toEqual({ 'one-time-code': 'used' });
		expect((await enter(identifier, NEXT)).status).toBe(303);
	});

	it('is replaced once even when two try at the same time', async () => {
		const { identifier } = await member();
		const proof = await askFor(identifier);
		const code = { 'one-time-code': await proofCode(settings, proof) };
		const answers = await Promise.all(
			[NEXT, `${NEXT} دیگر`].map((one) => resetBy(proof, code, one))
		);
		expect(answers.map(({ status }) => status).sort()).toEqual([303, 400]);
	});

	it('is replaced within an hour', async () => {
		const { identifier } = await member();
		const proof = await askFor(identifier);
		const code = { 'one-time-code': await proofCode(settings, proof) };
		const late = await resetBy(proof, code, NEXT, { now: NOON + HOUR });
		expect(late.data?.problems).toEqual({ 'one-time-code': 'expired' });
		expect((await resetBy(proof, code, NEXT, { now: NOON + HOUR - 1 })).status).toBe(303);
	});

	it('is replaced by what was sent last only', async () => {
		const { identifier } = await member();
		const [first, second] = [await askFor(identifier), await askFor(identifier, { now: NOON + 1 })];
		const code = async (proof: string) => ({ 'one-time-code': await proofCode(settings, proof) });
		const stale = await resetBy(first, await code(first), NEXT, { now: NOON + 2 });
		expect(stale.data?.problems).toEqual({ 'one-time-code': 'wrong-code' });
		expect((await resetBy(second, await code(second), NEXT, { now: NOON + 2 })).status).toBe(303);
	});

	it('is not replaced by wrong, foreign or made-up codes and links', async () => {
		const [mine, other] = [await member(), await member()];
		const proof = await askFor(mine.identifier);
		const foreign = await askFor(other.identifier);
		const secrets: Record<string, string>[] = [
			{ 'one-time-code': await proofCode(settings, foreign) },
			{ 'one-time-code': 'abc' },
			{ token: await proofToken(settings, foreign) },
			// The link of a proof that went out by SMS was sent to nobody.
			{ token: await proofToken(settings, proof) },
			{ token: 'A'.repeat(43) },
			{}
		];
		for (const secret of secrets) expect((await resetBy(proof, secret)).status).toBe(400);
		expect((await enter(mine.identifier, PASSWORD)).status).toBe(303);
		expect((await enter(other.identifier, PASSWORD)).status).toBe(303);
	});

	it('is not replaced by the code that registers or confirms a contact', async () => {
		const { identifier, accountId } = await member();
		const proof = await askFor(identifier);
		await db.update(proofs).set({ purpose: 'confirm-contact' }).where(eq(proofs.id, proof));
		const code = { 'one-time-code': await proofCode(settings, proof) };
		expect((await resetBy(proof, code)).status).toBe(400);
		expect(await messagesTo(accountId)).toEqual(['reset-password']);
	});

	it('is not replaced for an account that was closed meanwhile', async () => {
		const { identifier, accountId } = await member();
		const proof = await askFor(identifier);
		await db.update(accounts).set({ state: 'closed' }).where(eq(accounts.id, accountId));
		const code = { 'one-time-code': await proofCode(settings, proof) };
		expect((await resetBy(proof, code)).status).toBe(400);
	});

	it('lets a weak choice be mended with the same code', async () => {
		const { identifier } = await member();
		const proof = await askFor(identifier);
		const code = { 'one-time-code': await proofCode(settings, proof) };
		const own = await resetBy(proof, code, `${identifier}!!`);
		expect(own.data?.problems).toEqual({ 'new-password': { reason: 'own-data', detail: {} } });
		for (const weak of ['short', 'passwordpassword', ''])
			expect((await resetBy(proof, code, weak)).status).toBe(400);
		expect((await resetBy(proof, code)).status).toBe(303);
	});

	it('tells nobody without the code what an account holds', async () => {
		const { identifier } = await member();
		const proof = await askFor(identifier);
		const guess = await resetBy(proof, { 'one-time-code': '000000' }, `${identifier}!!`);
		expect(guess.data?.problems).toEqual({ 'one-time-code': 'wrong-code' });
	});

	it('leaves a second factor in place', async () => {
		const { identifier, accountId } = await member();
		await addTotp(accountId);
		const proof = await askFor(identifier);
		const code = { 'one-time-code': await proofCode(settings, proof) };
		expect((await resetBy(proof, code, 'eight ch')).status).toBe(303);
		const jar = new CookieJar();
		expect((await enter(identifier, 'eight ch', { jar })).location).toBe('/sign-in/second-step');
		const event = eventFor({ db, settings, now: NOON, jar }, '/account');
		expect(await event.locals.session()).toBeNull();
	});
});

describe('asking for a forgotten password', () => {
	it('gets the same answer for known and unknown accounts, and codes the same refusals', async () => {
		const { identifier } = await member();
		const heard: unknown[][] = [];
		for (const typed of [identifier, '09987654321']) {
			const answer = await post('/forgot-password', forgot, { identifier: typed });
			const proof = proofIn(answer);
			const reasons: unknown[] = [answer.status, (answer.location ?? '').replace(proof, 'IT')];
			for (let i = 0; i < 7; i += 1)
				reasons.push((await resetBy(proof, { 'one-time-code': '000000' })).data?.problems);
			heard.push(reasons);
		}
		expect(heard[0]).toEqual(heard[1]);
	});

	it(`takes the same time: medians of ${TRIES} tries within 15 %`, SAME_TIME, async () => {
		const known: string[] = [];
		for (let i = 0; i < RUNS; i += 1) {
			const identifier = `known${(serial += 1)}@example.com`;
			known.push(identifier);
			await addMember({ db, settings, now: NOON }, identifier, { password: null });
		}
		const ratio = await ratioByTurns(
			'forgot',
			(i) => askFor(known[i] ?? ''),
			() => askFor(`unknown${(serial += 1)}@example.com`)
		);
		expect(ratio).toBeGreaterThan(0.85);
		expect(ratio).toBeLessThan(1.15);
	});

	it('is answered four times an hour, alike', async () => {
		const { identifier } = await member();
		for (const typed of [identifier, 'stranger@example.com']) {
			const statuses: number[] = [];
			for (let i = 0; i < 5; i += 1)
				statuses.push((await post('/forgot-password', forgot, { identifier: typed })).status);
			expect(statuses).toEqual([303, 303, 303, 303, 429]);
		}
	});

	it('does not end anything by itself', async () => {
		const { identifier, accountId } = await member();
		const jar = await signedIn(accountId);
		await askFor(identifier);
		expect(await isIn(jar)).toBe(true);
		expect((await enter(identifier, PASSWORD)).status).toBe(303);
	});
});

describe('changing the password', () => {
	const changeIn = (jar: CookieJar, current: string, next: string, now = NOON) =>
		post(
			...(['/account/password', change] as const),
			{ 'current-password': current, 'new-password': next },
			{ jar, now }
		);

	it('ends all other sessions and gives this one a new id', async () => {
		const { identifier, accountId } = await member();
		const [here, there] = [await signedIn(accountId), await signedIn(accountId)];
		const thief = new CookieJar();
		thief.values.set('__Host-session', here.values.get('__Host-session') ?? '');
		const answer = await changeIn(here, PASSWORD, NEXT);
		expect(answer).toEqual({ status: 200, data: { isChanged: true } });
		expect([await isIn(here), await isIn(there), await isIn(thief)]).toEqual([true, false, false]);
		expect(await messagesTo(accountId)).toEqual(['password-changed']);
		expect((await enter(identifier, NEXT)).status).toBe(303);
	});

	it('needs the present password, ten tries in a quarter of an hour', async () => {
		const { accountId } = await member();
		const jar = await signedIn(accountId);
		for (let i = 0; i < 10; i += 1)
			expect((await changeIn(jar, `guess number ${i}`, NEXT)).data?.problems).toEqual({
				'current-password': 'wrong-password'
			});
		expect((await changeIn(jar, PASSWORD, NEXT)).status).toBe(429);
		expect((await changeIn(jar, PASSWORD, NEXT, NOON + 15 * MINUTE)).status).toBe(200);
	});

	it('refuses a new one made of the account’s own name or contact', async () => {
		const { identifier, accountId } = await member();
		await savePerson({ db, settings, now: NOON }, accountId, {
			...{ name: 'شهرزاد ایرانمنش', nationalCode: null }
		} as never);
		const jar = await signedIn(accountId);
		for (const next of ['شهرزاد ایرانمنش', 'ايرانمنش ۱۴۰۵!', `${identifier} رمز`])
			expect((await changeIn(jar, PASSWORD, next)).data?.problems).toEqual({
				'new-password': { reason: 'own-data', detail: {} }
			});
		expect(await isIn(jar)).toBe(true);
	});

	it('may be shorter with a second factor', async () => {
		const { accountId } = await member();
		const jar = await signedIn(accountId);
		expect((await changeIn(jar, PASSWORD, 'eight ch')).status).toBe(400);
		await addTotp(accountId);
		expect((await changeIn(jar, PASSWORD, 'eight ch')).status).toBe(200);
	});

	it('is not for strangers', async () => {
		const answer = await changeIn(new CookieJar(), PASSWORD, NEXT);
		expect(answer.status).toBe(303);
		expect(answer.location).toBe('/sign-in?to=%2Faccount%2Fpassword');
	});

	it('keeps a person without a password to a sign-in of the last ten minutes', async () => {
		const identifier = 'passkey-only@example.com';
		const accountId = await addMember({ db, settings, now: NOON }, identifier, { password: null });
		const jar = await signedIn(accountId);
		const late = await changeIn(jar, '', NEXT, NOON + 10 * MINUTE);
		expect(late.data?.problems).toEqual({ 'current-password': 'sign-in-again' });
		expect((await changeIn(jar, '', NEXT, NOON + 10 * MINUTE - 1)).status).toBe(200);
		expect((await enter(identifier, NEXT)).status).toBe(303);
	});
});

it('no password or code of all these stands in the database', async () => {
	const text = await databaseText(db);
	for (const secret of [PASSWORD, NEXT, 'eight ch', 'a password of the thief'])
		expect(text).not.toContain(secret);
});

async function addTotp(accountId: AccountId): Promise<void> {
	const record = await sealRecord(settings, {
		...{ kind: 'totp-secret', subject: `account:${accountId}`, value: { secret: 'A' }, now: NOON }
	});
	await writeBatch(db, [record.insert(db)]);
	await db.insert(totps).values({ accountId, secretRecordId: record.id, confirmedAt: NOON });
}
