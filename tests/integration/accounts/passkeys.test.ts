import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPasskey } from '$lib/accounts/add-factor.server';
import { dropPassword } from '$lib/accounts/drop-password.server';
import type { FactorOwner } from '$lib/accounts/factor-owner.server';
import { offerPasskey, passkeysOf } from '$lib/accounts/passkeys.server';
import { removeFactor } from '$lib/accounts/remove-factor.server';
import { factorsOf } from '$lib/accounts/second-factor.server';
import { CHALLENGE_LIFE, MOST_PASSKEYS } from '$lib/accounts/second-factor-limits';
import { askForPasskey, usePasskey } from '$lib/accounts/use-passkey.server';
import type { Db } from '$lib/server/db/client';
import { accounts, passkeyChallenges, passkeys } from '$lib/server/db/schema/accounts';
import { outbox } from '$lib/server/db/schema/notifications';
import type { AccountId } from '$lib/values/ids';
import { SoftPasskey, type Flaws } from '../../support/soft-passkey';
import { addAccount } from '../../support/test-account';
import { openTestDb } from '../../support/test-db';
import { NOON, SETTINGS } from '../../support/test-order';

const SITE = { origin: 'https://khakriz.example', rpId: 'khakriz.example' };
const NAMES = { shop: 'خاک‌ریز', label: 'guest@example.com' };
const DEVICE = 'chrome android';

let db: Db;
let close: () => void;
let owner: FactorOwner;

beforeEach(async () => {
	({ db, close } = await openTestDb());
	owner = ownerOf(await addAccount(db));
});
afterEach(() => close());

const ownerOf = (accountId: AccountId): FactorOwner => ({
	...{ accountId, sessionId: 'mine', locale: 'fa' }
});
const at = (now = NOON) => ({ db, settings: { ...SETTINGS, SHOP_ORIGIN: SITE.origin }, now });

async function register(passkey: SoftPasskey, who = owner, flaws: Flaws = {}) {
	const options = await offerPasskey(at(), who.accountId, NAMES);
	return addPasskey(at(), who, passkey.create(options, flaws), DEVICE);
}

async function added(who = owner): Promise<SoftPasskey> {
	const passkey = new SoftPasskey(SITE);
	expect(await register(passkey, who)).toMatchObject({ ok: true });
	return passkey;
}

async function signIn(passkey: SoftPasskey, flaws: Flaws = {}, expected: AccountId | null = null) {
	const options = await askForPasskey(at(), expected);
	return usePasskey(at(), passkey.get(options, flaws), expected);
}

describe('making a passkey', () => {
	it('asks for one that the device keeps and guards with its lock', async () => {
		const options = await offerPasskey(at(), owner.accountId, NAMES);
		expect(options).toMatchObject({
			rp: { id: 'khakriz.example', name: NAMES.shop },
			user: { name: NAMES.label },
			authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
			attestation: 'none'
		});
	});

	it('keeps it, gives recovery codes with the first one only, and tells the contacts', async () => {
		const first = await register(new SoftPasskey(SITE));
		expect(first).toMatchObject({ ok: true, value: { codes: { length: 10 } } });
		const second = await register(new SoftPasskey(SITE));
		expect(second).toMatchObject({ ok: true, value: { codes: null } });
		expect(await factorsOf(db, owner.accountId)).toEqual({
			...{ totp: false, passkeys: 2, recoveryLeft: 10 }
		});
		expect(await passkeysOf(db, owner.accountId)).toMatchObject([
			{ device: DEVICE, lastUsedAt: null },
			{ device: DEVICE }
		]);
		expect(await db.select().from(outbox)).toMatchObject([
			{ kind: 'second-factor-changed', facts: { change: 'passkey-added' } }
		]);
	});

	it('names those the account has, so that a device does not make a second', async () => {
		const passkey = await added();
		const options = await offerPasskey(at(), owner.accountId, NAMES);
		expect(options.excludeCredentials).toMatchObject([{ id: passkey.id }]);
	});

	it('refuses an answer from another site, another kind or a device without a lock', async () => {
		for (const flaws of [
			{ origin: 'https://khakriz.example.evil.example' },
			{ origin: 'http://khakriz.example' },
			{ rpId: 'evil.example' },
			{ type: 'webauthn.get' },
			{ unverified: true }
		])
			expect(await register(new SoftPasskey(SITE), owner, flaws)).toMatchObject({
				reason: 'not-accepted'
			});
		expect(await register(new SoftPasskey(SITE), owner, { crossOrigin: true })).toMatchObject({
			reason: 'expired'
		});
		expect(await factorsOf(db, owner.accountId)).toMatchObject({ passkeys: 0, recoveryLeft: 0 });
		expect(await db.select().from(outbox)).toEqual([]);
	});

	it('takes an answer once, in time, and from the account that asked', async () => {
		const passkey = new SoftPasskey(SITE);
		const options = await offerPasskey(at(), owner.accountId, NAMES);
		const answer = passkey.create(options);
		const other = ownerOf(await addAccount(db));
		expect(await addPasskey(at(), other, answer, DEVICE)).toMatchObject({ reason: 'expired' });
		expect(await addPasskey(at(NOON + CHALLENGE_LIFE), owner, answer, DEVICE)).toMatchObject({
			reason: 'expired'
		});
		expect(await addPasskey(at(), owner, answer, DEVICE)).toMatchObject({ ok: true });
		expect(await addPasskey(at(), owner, answer, DEVICE)).toMatchObject({ reason: 'expired' });
	});

	it('refuses an answer to a challenge that was given out for signing in', async () => {
		const passkey = new SoftPasskey(SITE);
		const user = { id: Buffer.from(owner.accountId).toString('base64url') };
		const options = await askForPasskey(at(), owner.accountId);
		const answer = passkey.create({ ...options, user });
		expect(await addPasskey(at(), owner, answer, DEVICE)).toMatchObject({ reason: 'expired' });
	});

	it('gives one credential to one account, and nothing of a refused one stays', async () => {
		const passkey = await added();
		const other = ownerOf(await addAccount(db));
		expect(await register(passkey, other)).toMatchObject({ reason: 'already-known' });
		expect(await factorsOf(db, other.accountId)).toMatchObject({ passkeys: 0, recoveryLeft: 0 });
	});

	it('stops at a number nobody needs', async () => {
		for (let made = 0; made < MOST_PASSKEYS; made += 1) await added();
		expect(await register(new SoftPasskey(SITE))).toMatchObject({ reason: 'too-many-passkeys' });
	});
});

describe('signing in with a passkey', () => {
	it('tells whose it is without a name typed, and moves its counter', async () => {
		const passkey = await added();
		expect(await signIn(passkey)).toEqual({ ok: true, value: owner.accountId });
		expect(await signIn(passkey)).toEqual({ ok: true, value: owner.accountId });
		expect(await db.select().from(passkeys)).toMatchObject([{ counter: 2, lastUsedAt: NOON }]);
	});

	it('accepts devices that do not count, as those of phones', async () => {
		const passkey = await added();
		expect(await signIn(passkey, { counter: 0 })).toMatchObject({ ok: true });
		expect(await signIn(passkey, { counter: 0 })).toMatchObject({ ok: true });
	});

	it('refuses a counter that went back or stood still: the key was copied', async () => {
		const passkey = await added();
		expect(await signIn(passkey, { counter: 9 })).toMatchObject({ ok: true });
		for (const counter of [9, 8, 0])
			expect(await signIn(passkey, { counter })).toMatchObject({ reason: 'not-accepted' });
		expect(await signIn(passkey, { counter: 10 })).toMatchObject({ ok: true });
	});

	it('lets one of two copies in that sign at the same time', async () => {
		const passkey = await added();
		const asked = await Promise.all([askForPasskey(at(), null), askForPasskey(at(), null)]);
		const answers = asked.map((options) => passkey.get(options, { counter: 5 }));
		const taken = await Promise.all(answers.map((answer) => usePasskey(at(), answer, null)));
		expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('refuses wrong signatures, other sites, missing locks and foreign names alike', async () => {
		const passkey = await added();
		const stranger = new SoftPasskey(SITE);
		for (const flaws of [
			{ brokenSignature: true },
			{ origin: 'https://evil.example' },
			{ rpId: 'evil.example' },
			{ type: 'webauthn.create' },
			{ unverified: true },
			{ userHandle: null },
			{ userHandle: Buffer.from('someone-else').toString('base64url') }
		])
			expect(await signIn(passkey, flaws), JSON.stringify(flaws)).toMatchObject({
				reason: 'not-accepted'
			});
		expect(await signIn(stranger)).toMatchObject({ reason: 'not-accepted' });
	});

	it('takes a challenge once and in time, and none that it did not give out', async () => {
		const passkey = await added();
		const options = await askForPasskey(at(), null);
		const answer = passkey.get(options);
		expect(await usePasskey(at(NOON + CHALLENGE_LIFE), answer, null)).toMatchObject({
			reason: 'expired'
		});
		expect(await usePasskey(at(), answer, null)).toMatchObject({ ok: true });
		expect(await usePasskey(at(), answer, null)).toMatchObject({ reason: 'expired' });
		const invented = { challenge: Buffer.alloc(32, 7).toString('base64url') };
		expect(await usePasskey(at(), passkey.get(invented), null)).toMatchObject({
			reason: 'expired'
		});
	});

	it('spends the challenge on a wrong answer, too', async () => {
		const passkey = await added();
		const options = await askForPasskey(at(), null);
		const wrong = passkey.get(options, { brokenSignature: true });
		expect(await usePasskey(at(), wrong, null)).toMatchObject({ reason: 'not-accepted' });
		expect(await usePasskey(at(), passkey.get(options), null)).toMatchObject({
			reason: 'expired'
		});
	});

	it('takes no challenge that was given out for making a passkey', async () => {
		const passkey = await added();
		const options = await offerPasskey(at(), owner.accountId, NAMES);
		expect(await usePasskey(at(), passkey.get(options), owner.accountId)).toMatchObject({
			reason: 'expired'
		});
	});

	it('as a second step takes the passkeys of that account only', async () => {
		const mine = await added();
		const other = await addAccount(db);
		const theirs = await added(ownerOf(other));
		const options = await askForPasskey(at(), owner.accountId);
		expect(options.allowCredentials).toMatchObject([{ id: mine.id }]);
		expect(await signIn(mine, {}, owner.accountId)).toMatchObject({ ok: true });
		expect(await signIn(mine, { userHandle: null }, owner.accountId)).toMatchObject({ ok: true });
		expect(await signIn(theirs, {}, owner.accountId)).toMatchObject({ reason: 'not-accepted' });
		const theirOptions = await askForPasskey(at(), other);
		expect(await usePasskey(at(), theirs.get(theirOptions), owner.accountId)).toMatchObject({
			reason: 'expired'
		});
	});

	it('lets nobody into a closed account', async () => {
		const passkey = await added();
		await db.update(accounts).set({ state: 'closed' }).where(eq(accounts.id, owner.accountId));
		expect(await signIn(passkey)).toMatchObject({ reason: 'not-accepted' });
	});
});

describe('challenges', () => {
	it('are kept as hashes, and forgotten when they have run out', async () => {
		const { challenge } = await askForPasskey(at(), null);
		const [row] = await db.select().from(passkeyChallenges);
		expect(row?.id).toMatch(/^[0-9a-f]{64}$/);
		expect(JSON.stringify(row)).not.toContain(challenge);
		await askForPasskey(at(NOON + CHALLENGE_LIFE), null);
		expect(await db.select().from(passkeyChallenges)).toHaveLength(1);
	});
});

describe('removing a passkey', () => {
	const remove = (passkey: string, who: FactorOwner & { kind: 'staff' | 'shopper' }) =>
		removeFactor(at(), who, { passkey }, 'long enough to stand alone');

	it('takes it out of use', async () => {
		const passkey = await added();
		expect(await remove(passkey.id, { ...owner, kind: 'shopper' })).toMatchObject({ ok: true });
		expect(await signIn(passkey)).toMatchObject({ reason: 'not-accepted' });
	});

	it('is for its owner only', async () => {
		const passkey = await added();
		const other = ownerOf(await addAccount(db));
		expect(await remove(passkey.id, { ...other, kind: 'shopper' })).toMatchObject({
			reason: 'not-there'
		});
		expect(await signIn(passkey)).toMatchObject({ ok: true });
	});

	it('leaves staff one, however many removals come at once', async () => {
		const made = [await added(), await added(), await added()];
		const answers = await Promise.all(
			made.map(({ id }) => remove(id, { ...owner, kind: 'staff' }))
		);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
		expect(await passkeysOf(db, owner.accountId)).toHaveLength(1);
	});

	it('leaves one to an account without a password, which has no other way in', async () => {
		const who = {
			...ownerOf(await addAccount(db, { hasPassword: false })),
			kind: 'shopper' as const
		};
		const made = [await added(who), await added(who)];
		const answers = await Promise.all(made.map(({ id }) => remove(id, who)));
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		const [last] = await passkeysOf(db, who.accountId);
		expect(await remove(last?.id ?? '', who)).toMatchObject({ reason: 'only-way-in' });
	});

	it('and dropping the password at once leave one of the two', async () => {
		const passkey = await added();
		const [removed, dropped] = await Promise.all([
			remove(passkey.id, { ...owner, kind: 'shopper' }),
			dropPassword(at(), owner)
		]);
		expect([removed.ok, dropped.ok].filter(Boolean)).toHaveLength(1);
	});
});

describe('an account without a password', () => {
	it('comes about only where a passkey is, and its contacts are told', async () => {
		expect(await dropPassword(at(), owner)).toMatchObject({ reason: 'needs-passkey' });
		const passkey = await added();
		expect(await dropPassword(at(NOON + 1), owner)).toMatchObject({ ok: true });
		const told = await db.select({ facts: outbox.facts }).from(outbox);
		expect(told.map(({ facts }) => facts.change)).toEqual(['passkey-added', 'password-removed']);
		expect(await signIn(passkey)).toMatchObject({ ok: true });
	});
});
