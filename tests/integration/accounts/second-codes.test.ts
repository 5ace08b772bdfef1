import { eq } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addApp, renewCodes } from '$lib/accounts/add-factor.server';
import { checkSecondFactor } from '$lib/accounts/check-second-factor.server';
import type { FactorOwner } from '$lib/accounts/factor-owner.server';
import { removeFactor } from '$lib/accounts/remove-factor.server';
import { displayRecoveryCode, type RecoveryCode } from '$lib/accounts/second-code';
import { factorsOf } from '$lib/accounts/second-factor.server';
import { pendingTotp, startTotp } from '$lib/accounts/totp.server';
import { openRecord, sealRecord, type Access } from '$lib/privacy/vault.server';
import { writeBatch, type Db } from '$lib/server/db/client';
import { recoveryCodes, sessions, totps } from '$lib/server/db/schema/accounts';
import { outbox } from '$lib/server/db/schema/notifications';
import { toPersianDigits } from '$lib/values/digits';
import { addAccount } from '../../support/test-account';
import { openTestDb } from '../../support/test-db';
import { NOON, SETTINGS } from '../../support/test-order';

const STEP = 30_000;
const NAMES = { shop: 'خاک‌ریز', label: 'guest@example.com' };

const ACCESS: Access = {
	purpose: 'check-second-factor',
	actor: 'system:second-factor',
	reason: 'test'
};

let db: Db;
let close: () => void;
let owner: FactorOwner;

beforeEach(async () => {
	({ db, close } = await openTestDb());
	owner = { accountId: await addAccount(db), sessionId: 'mine', locale: 'fa' };
});
afterEach(() => close());

const at = (now: number) => ({ db, settings: SETTINGS, now });
const check = (typed: string, now = NOON) => checkSecondFactor(at(now), owner.accountId, typed);

/** The secret an app would have read from the QR code. */
async function scan(now = NOON): Promise<Secret> {
	await startTotp(at(now), owner.accountId);
	const pending = await pendingTotp(at(now), owner.accountId, NAMES);
	return Secret.fromBase32(pending?.secret ?? '');
}

const codeOf = (secret: Secret, now: number) => TOTP.generate({ secret, timestamp: now });

/** An app in use since ten minutes ago, and the recovery codes its owner was shown. */
async function enrolled() {
	const before = NOON - 20 * STEP;
	const secret = await scan(before);
	const added = await addApp(at(before), owner, codeOf(secret, before));
	if (!added.ok || !added.value.codes) throw new Error('the app was not added');
	return { secret, codes: added.value.codes };
}

describe('an authenticator app', () => {
	it('computes the codes of RFC 6238, appendix B', async () => {
		const base32 = Secret.fromLatin1('12345678901234567890').base32;
		const value = { base32 };
		const record = await sealRecord(SETTINGS, {
			...{ kind: 'totp-secret', subject: `account:${owner.accountId}`, value, now: 0 }
		});
		await writeBatch(db, [record.insert(db)]);
		await db.insert(totps).values({
			...{ accountId: owner.accountId, secretRecordId: record.id, confirmedAt: 0 }
		});
		const vectors = [
			[59, '94287082'],
			[1_111_111_109, '07081804'],
			[1_111_111_111, '14050471'],
			[1_234_567_890, '89005924'],
			[2_000_000_000, '69279037'],
			[20_000_000_000, '65353130']
		] as const;
		for (const [seconds, code] of vectors)
			expect(await check(code.slice(-6), seconds * 1000), String(seconds)).toMatchObject({
				ok: true
			});
	});

	it('counts only once its first code was typed, and then shows ten recovery codes', async () => {
		const secret = await scan();
		expect(await factorsOf(db, owner.accountId)).toMatchObject({ totp: false });
		expect(await check(codeOf(secret, NOON))).toMatchObject({ reason: 'wrong-code' });
		expect(await addApp(at(NOON), owner, '000000')).toMatchObject({ ok: false });
		const added = await addApp(at(NOON), owner, codeOf(secret, NOON));
		expect(added).toMatchObject({ ok: true, value: { codes: { length: 10 } } });
		expect(await factorsOf(db, owner.accountId)).toEqual({
			...{ totp: true, passkeys: 0, recoveryLeft: 10 }
		});
	});

	it('never shows its secret again, and another cannot be put in its place', async () => {
		await enrolled();
		expect(await pendingTotp(at(NOON), owner.accountId, NAMES)).toBeNull();
		expect(await startTotp(at(NOON), owner.accountId)).toMatchObject({ reason: 'in-use' });
	});

	it('gets a new secret while none was confirmed; the earlier one is destroyed', async () => {
		const first = await scan();
		const [row] = await db.select().from(totps);
		const second = await scan();
		expect(second.base32).not.toBe(first.base32);
		await expect(openRecord(db, SETTINGS, row?.secretRecordId ?? '', ACCESS)).rejects.toMatchObject(
			{ reason: 'shredded' }
		);
		expect(await addApp(at(NOON), owner, codeOf(first, NOON))).toMatchObject({ ok: false });
		expect(await addApp(at(NOON), owner, codeOf(second, NOON))).toMatchObject({ ok: true });
	});

	it('names shop and account in what the QR code says', async () => {
		await startTotp(at(NOON), owner.accountId);
		const { uri = '' } = (await pendingTotp(at(NOON), owner.accountId, NAMES)) ?? {};
		const url = new URL(uri);
		expect(url.protocol).toBe('otpauth:');
		expect(url.searchParams.get('issuer')).toBe(NAMES.shop);
		expect(decodeURIComponent(url.pathname)).toContain(NAMES.label);
	});

	it('is given one step for its clock either way and no more', async () => {
		const { secret } = await enrolled();
		for (const [steps, isRight] of [
			[-2, false],
			[-1, true],
			[0, true],
			[1, true],
			[2, false]
		] as const)
			expect((await check(codeOf(secret, NOON + steps * STEP))).ok, String(steps)).toBe(isRight);
	});

	it('takes no code twice, nor one older than the last it took', async () => {
		const { secret } = await enrolled();
		const code = codeOf(secret, NOON);
		expect(await check(code)).toMatchObject({ ok: true });
		expect(await check(code)).toMatchObject({ reason: 'used-code' });
		expect(await check(codeOf(secret, NOON - STEP))).toMatchObject({ reason: 'used-code' });
		expect(await check(codeOf(secret, NOON + STEP), NOON + STEP)).toMatchObject({ ok: true });
	});

	it('lets one of many who send the same code at once in', async () => {
		const { secret } = await enrolled();
		const code = codeOf(secret, NOON);
		const answers = await Promise.all(Array.from({ length: 5 }, () => check(code)));
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('takes the code of another account for wrong', async () => {
		const { secret } = await enrolled();
		const other = await addAccount(db);
		const code = codeOf(secret, NOON);
		expect(await checkSecondFactor(at(NOON), other, code)).toMatchObject({ reason: 'wrong-code' });
	});
});

describe('guessing', () => {
	it('pauses after five wrong codes, at which even the right one is not looked at', async () => {
		const { secret } = await enrolled();
		for (let guess = 0; guess < 5; guess += 1)
			expect(await check('000000')).toMatchObject({ reason: 'wrong-code' });
		expect(await check(codeOf(secret, NOON))).toMatchObject({ reason: 'too-many-codes' });
		const later = NOON + 15 * 60_000;
		expect(await check(codeOf(secret, later), later)).toMatchObject({ ok: true });
	});

	it('cannot outrun the count by sending hundreds at once', async () => {
		await enrolled();
		const guesses = Array.from({ length: 200 }, (_, guess) =>
			check(String(100_000 + guess).padStart(6, '0'))
		);
		const reasons = (await Promise.all(guesses)).map((answer) => (answer.ok ? '' : answer.reason));
		expect(reasons.filter((reason) => reason === 'wrong-code')).toHaveLength(5);
		expect(reasons.filter((reason) => reason === 'too-many-codes')).toHaveLength(195);
	});

	it('counts wrong codes only: whoever signs in often is not held up', async () => {
		const { codes } = await enrolled();
		for (const code of codes) expect(await check(code)).toMatchObject({ ok: true });
	});

	it('does not count what is no code at all', async () => {
		const { secret } = await enrolled();
		for (let typo = 0; typo < 9; typo += 1) expect((await check('12 34')).ok).toBe(false);
		expect(await check(codeOf(secret, NOON))).toMatchObject({ ok: true });
	});
});

describe('a recovery code', () => {
	it('opens once, in Persian digits and with spaces', async () => {
		const { codes } = await enrolled();
		const typed = ` ${toPersianDigits(displayRecoveryCode(codes[3] as RecoveryCode))} `;
		expect(await check(typed)).toEqual({ ok: true, value: 'recovery' });
		expect(await check(typed)).toMatchObject({ reason: 'wrong-code' });
		expect(await factorsOf(db, owner.accountId)).toMatchObject({ recoveryLeft: 9 });
	});

	it('opens for one of many who send it at once', async () => {
		const { codes } = await enrolled();
		const answers = await Promise.all(
			Array.from({ length: 5 }, () => check(codes[0] as RecoveryCode))
		);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('opens no other account', async () => {
		const { codes } = await enrolled();
		const other = await addAccount(db);
		expect(await checkSecondFactor(at(NOON), other, codes[0] as RecoveryCode)).toMatchObject({
			reason: 'wrong-code'
		});
	});

	it('is void once new ones were made', async () => {
		const { codes } = await enrolled();
		const renewed = await renewCodes(at(NOON), owner);
		expect(await check(codes[0] as RecoveryCode)).toMatchObject({ reason: 'wrong-code' });
		expect(await check(renewed[0] as RecoveryCode)).toMatchObject({ ok: true });
	});

	it('stands nowhere in the database, neither the code nor a hash made without the key', async () => {
		const { codes } = await enrolled();
		const rows = await db.select().from(recoveryCodes);
		expect(rows).toHaveLength(10);
		for (const { codeHash } of rows) {
			expect(codeHash).toMatch(/^[0-9a-f]{64}$/);
			expect(codes.some((code) => codeHash.includes(code))).toBe(false);
		}
	});
});

describe('a change of factors', () => {
	async function addSession(id: string) {
		const times = { createdAt: NOON, lastSeenAt: NOON, provedAt: NOON };
		await db.insert(sessions).values({
			...{ id, accountId: owner.accountId, kind: 'shopper', stage: 'full', device: 'chrome linux' },
			...{ ...times, expiresAt: NOON + STEP, endsAt: NOON + STEP }
		});
	}

	it('ends the other sessions and tells the confirmed contacts what changed', async () => {
		await addSession('mine');
		await addSession('elsewhere');
		await enrolled();
		const left = await db.select({ id: sessions.id }).from(sessions);
		expect(left).toEqual([{ id: 'mine' }]);
		const told = await db.select().from(outbox).where(eq(outbox.kind, 'second-factor-changed'));
		expect(told).toMatchObject([{ channel: 'email', facts: { change: 'totp-added' } }]);
	});

	it('destroys the secret and the recovery codes with the last factor', async () => {
		await enrolled();
		const [row] = await db.select().from(totps);
		const person = { ...owner, kind: 'shopper' as const };
		const password = 'long enough to stand alone';
		expect(await removeFactor(at(NOON), person, { app: true }, password)).toEqual({
			...{ ok: true, value: null }
		});
		expect(await factorsOf(db, owner.accountId)).toEqual({
			...{ totp: false, passkeys: 0, recoveryLeft: 0 }
		});
		await expect(openRecord(db, SETTINGS, row?.secretRecordId ?? '', ACCESS)).rejects.toMatchObject(
			{ reason: 'shredded' }
		);
	});

	it('leaves staff their last factor, and a short password its companion', async () => {
		await enrolled();
		const remove = (kind: 'staff' | 'shopper', password: string) =>
			removeFactor(at(NOON), { ...owner, kind }, { app: true }, password);
		expect(await remove('staff', 'long enough to stand alone')).toMatchObject({
			reason: 'staff-needs-one'
		});
		expect(await remove('shopper', 'eight chr')).toMatchObject({ reason: 'password-too-short' });
		expect(await factorsOf(db, owner.accountId)).toMatchObject({ totp: true, recoveryLeft: 10 });
	});
});
