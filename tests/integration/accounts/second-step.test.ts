import type { RequestHandler } from '@sveltejs/kit';
import { eq } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addApp, addPasskey } from '$lib/accounts/add-factor.server';
import { offerPasskey } from '$lib/accounts/passkeys.server';
import { CHALLENGES_ASKED } from '$lib/accounts/second-factor-limits';
import { readSession, startSession } from '$lib/accounts/sessions.server';
import { finishSignIn } from '$lib/accounts/sign-in.server';
import { pendingTotp, startTotp } from '$lib/accounts/totp.server';
import { countVisitor } from '$lib/consent/visitor-address.server';
import type { Db } from '$lib/server/db/client';
import { sessions } from '$lib/server/db/schema/accounts';
import { outbox } from '$lib/server/db/schema/notifications';
import { staffRoles } from '$lib/server/db/schema/staff';
import type { AccountId } from '$lib/values/ids';
import * as enrolPage from '../../../src/routes/account/security/enrol/+page.server';
import * as stepPage from '../../../src/routes/(entry)/sign-in/second-step/+page.server';
import { POST as register } from '../../../src/routes/api/passkeys/register/+server';
import { POST as registerOptions } from '../../../src/routes/api/passkeys/register/options/+server';
import { POST as signIn } from '../../../src/routes/api/passkeys/sign-in/+server';
import { POST as signInOptions } from '../../../src/routes/api/passkeys/sign-in/options/+server';
import { answerOf, CookieJar, eventFor } from '../../support/route-event';
import { SoftPasskey } from '../../support/soft-passkey';
import { addAccount } from '../../support/test-account';
import { openTestDb } from '../../support/test-db';
import { NOON, SETTINGS } from '../../support/test-order';

const settings = { ...SETTINGS, SHOP_ORIGIN: 'https://khakriz.example' };
const SITE = { origin: 'https://khakriz.example', rpId: 'khakriz.example' };
const STEP = '/sign-in/second-step';
const ENROL = '/account/security/enrol';
const NAMES = { shop: 'Khakriz', label: 'guest@example.com' };

let db: Db;
let close: () => void;
let jar: CookieJar;
let accountId: AccountId;

beforeEach(async () => {
	({ db, close } = await openTestDb());
	jar = new CookieJar();
	accountId = await addAccount(db);
});
afterEach(() => close());

const visit = (path: string, body?: URLSearchParams | string) =>
	eventFor({ db, settings, now: NOON, jar }, path, body);
const form = (code: string) => new URLSearchParams({ 'one-time-code': code });
const stage = async () => (await readSession(visit('/')))?.stage ?? null;

/** The password was right. */
const proved = (to?: string) => finishSignIn(visit('/sign-in'), accountId, { how: 'password', to });

type Action = (event: ReturnType<typeof eventFor>) => unknown;
// The routes take their own narrower event; under test it has all that they use.
const act = (action: unknown, path: string, body: URLSearchParams) =>
	answerOf(() => (action as Action)(visit(path, body)));
const open = (load: unknown, path: string) => answerOf(() => (load as Action)(visit(path)));

async function post(handler: unknown, body: object): Promise<Record<string, unknown>> {
	const answer = await (handler as RequestHandler)(visit('/api/passkeys', JSON.stringify(body)));
	return { status: answer.status, ...((await answer.json()) as Record<string, unknown>) };
}

const context = { settings, now: NOON - 600_000 };

async function addAnApp() {
	await startTotp({ db, ...context }, accountId);
	const pending = await pendingTotp({ db, ...context }, accountId, NAMES);
	const secret = Secret.fromBase32(pending?.secret ?? '');
	const owner = { accountId, sessionId: 'none', locale: 'fa' as const };
	const code = TOTP.generate({ secret, timestamp: context.now });
	const added = await addApp({ db, ...context }, owner, code);
	if (!added.ok) throw new Error(added.reason);
	return { secret, codes: added.value.codes ?? [] };
}

async function addAPasskey(who = accountId) {
	const passkey = new SoftPasskey(SITE);
	const options = await offerPasskey({ db, ...context }, who, NAMES);
	const owner = { accountId: who, sessionId: 'none', locale: 'fa' as const };
	const added = await addPasskey({ db, ...context }, owner, passkey.create(options), 'chrome ios');
	if (!added.ok) throw new Error(added.reason);
	return passkey;
}

const codeNow = (secret: Secret) => TOTP.generate({ secret, timestamp: NOON });

describe('the second step', () => {
	it('stands between a right password and the account, and leads on to where one wanted', async () => {
		const { secret } = await addAnApp();
		expect(await proved('/checkout')).toEqual({ to: `${STEP}?to=%2Fcheckout` });
		expect(await stage()).toBe('second-factor');
		const before = jar.values.get('__Host-session');
		const done = await act(
			stepPage.actions.default,
			`${STEP}?to=%2Fcheckout`,
			form(codeNow(secret))
		);
		expect(done).toMatchObject({ status: 303, location: '/checkout' });
		expect(await stage()).toBe('full');
		expect(jar.values.get('__Host-session')).not.toBe(before);
		expect(await db.select().from(sessions)).toHaveLength(1);
	});

	it('leads to no other shop afterwards', async () => {
		const { secret } = await addAnApp();
		await proved();
		const path = `${STEP}?to=${encodeURIComponent('//evil.example/x')}`;
		expect(await act(stepPage.actions.default, path, form(codeNow(secret)))).toMatchObject({
			location: '/account'
		});
	});

	it('opens nothing for a wrong code, an empty one or somebody else’s', async () => {
		await addAnApp();
		await proved();
		for (const [code, reason] of [
			['', 'empty'],
			['abc', 'not-a-code'],
			['000000', 'wrong-code'],
			['123456789012', 'wrong-code']
		] as const)
			expect(await act(stepPage.actions.default, STEP, form(code))).toMatchObject({
				...{ status: 400, data: { reason } }
			});
		expect(await stage()).toBe('second-factor');
	});

	it('takes a recovery code and tells the contacts', async () => {
		const { codes } = await addAnApp();
		await proved();
		const done = await act(stepPage.actions.default, STEP, form(codes[0] ?? ''));
		expect(done).toMatchObject({ status: 303, location: '/account' });
		const told = await db.select().from(outbox).where(eq(outbox.createdAt, NOON));
		expect(told.map(({ facts }) => facts.change)).toContain('recovery-code-used');
	});

	it('asks nobody who did not type the right password, and nobody twice', async () => {
		const { secret } = await addAnApp();
		expect(await open(stepPage.load, `${STEP}?to=%2Fcart`)).toMatchObject({
			...{ status: 303, location: '/sign-in?to=%2Fcart' }
		});
		expect(await act(stepPage.actions.default, STEP, form(codeNow(secret)))).toMatchObject({
			...{ status: 303, location: '/sign-in' }
		});
		await startSession(visit('/'), { accountId, kind: 'shopper', stage: 'full' });
		expect(await open(stepPage.load, STEP)).toMatchObject({ status: 303, location: '/account' });
	});
});

describe('a passkey over the API', () => {
	const answered = async (passkey: SoftPasskey) => {
		const options = await post(signInOptions, {});
		return passkey.get({ challenge: String(options.challenge) });
	};

	it('is both factors at once', async () => {
		const passkey = await addAPasskey();
		const answer = await answered(passkey);
		expect(await post(signIn, { answer, to: '/en/checkout' })).toEqual({
			...{ status: 200, to: '/en/checkout' }
		});
		expect(await stage()).toBe('full');
	});

	it('finishes a second step of its own account only', async () => {
		const mine = await addAPasskey();
		const theirs = await addAPasskey(await addAccount(db));
		await proved();
		const wrong = await answered(theirs);
		expect(await post(signIn, { answer: wrong, to: null })).toEqual({
			...{ status: 400, reason: 'not-accepted' }
		});
		expect(await stage()).toBe('second-factor');
		expect(await post(signIn, { answer: await answered(mine), to: null })).toMatchObject({
			status: 200
		});
	});

	it('answers malformed bodies with a refusal and no session', async () => {
		for (const body of [{}, { answer: null, to: null }, { answer: { id: '<script>' }, to: null }])
			expect(await post(signIn, body)).toMatchObject({ status: 400, reason: 'not-accepted' });
		expect(await stage()).toBeNull();
		for (const handler of [register, registerOptions])
			expect([400, 401]).toContain((await post(handler, {})).status);
	});

	it('gives one visitor three hundred challenges an hour', async () => {
		for (let asked = 0; asked < 2; asked += 1)
			expect(await post(signInOptions, {})).toMatchObject({ status: 200 });
		for (let asked = 2; asked < CHALLENGES_ASKED.most; asked += 1)
			await countVisitor(visit('/api/passkeys'), 'ask-passkey', CHALLENGES_ASKED);
		expect(await post(signInOptions, {})).toEqual({ status: 429, reason: 'too-many' });
	});

	it('is made by nobody who is signed out, half signed in or has not proved the password', async () => {
		await addAPasskey();
		expect(await post(registerOptions, { password: 'x' })).toEqual({
			...{ status: 401, reason: 'signed-out' }
		});
		await proved();
		expect(await post(registerOptions, { password: 'x' })).toEqual({
			...{ status: 401, reason: 'signed-out' }
		});
		await startSession(visit('/'), { accountId, kind: 'shopper', stage: 'full' });
		expect(await post(registerOptions, { password: 'wrong password' })).toEqual({
			...{ status: 400, reason: 'wrong-password' }
		});
		const answer = new SoftPasskey(SITE).create({
			...{ challenge: Buffer.alloc(32).toString('base64url'), user: { id: 'eA' } }
		});
		expect(await post(register, { answer, to: null })).toEqual({ status: 400, reason: 'expired' });
	});
});

describe('staff without a second factor', () => {
	beforeEach(async () => {
		await db.insert(staffRoles).values({ accountId, role: 'orders', grantedAt: NOON });
	});

	it('enrol an app first and are signed in by it', async () => {
		expect(await proved('/staff')).toEqual({ to: `${ENROL}?to=%2Fstaff` });
		expect(await stage()).toBe('second-factor');
		const path = `${ENROL}?to=%2Fstaff`;
		expect(await act(enrolPage.actions.start, path, new URLSearchParams())).toMatchObject({
			...{ status: 303, location: path }
		});
		const { data } = await open(enrolPage.load, path);
		const { secret = '' } = (data?.app ?? {}) as { secret?: string };
		expect(await act(enrolPage.actions.confirm, path, form('000000'))).toMatchObject({
			status: 400
		});
		const code = TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: NOON });
		const done = await act(enrolPage.actions.confirm, path, form(code));
		expect(done.data).toMatchObject({ codes: { length: 10 }, next: '/staff' });
		expect(await readSession(visit('/'))).toMatchObject({ kind: 'staff', stage: 'full' });
		expect(await db.select().from(sessions)).toHaveLength(1);
	});

	it('enrol a passkey without typing the password again', async () => {
		await proved('/staff');
		const options = await post(registerOptions, { password: '' });
		const { challenge, user } = options as unknown as { challenge: string; user: { id: string } };
		const answer = new SoftPasskey(SITE).create({ challenge, user });
		expect(await post(register, { answer, to: '/staff' })).toMatchObject({
			...{ status: 200, codes: { length: 10 }, to: '/staff' }
		});
		expect(await readSession(visit('/'))).toMatchObject({ kind: 'staff', stage: 'full' });
	});

	it('cannot enrol another one to get round the one they have', async () => {
		await addAnApp();
		await proved();
		expect(await open(enrolPage.load, ENROL)).toMatchObject({ status: 303, location: STEP });
		for (const action of [enrolPage.actions.start, enrolPage.actions.confirm])
			expect(await act(action, ENROL, form('000000'))).toMatchObject({
				...{ status: 303, location: STEP }
			});
		expect(await post(registerOptions, { password: '' })).toMatchObject({ status: 401 });
		expect(await stage()).toBe('second-factor');
	});

	it('who are signed in already add it with a fresh proof instead', async () => {
		await startSession(visit('/'), { accountId, kind: 'shopper', stage: 'full' });
		expect(await open(enrolPage.load, ENROL)).toMatchObject({
			...{ status: 303, location: '/account/security' }
		});
	});
});
