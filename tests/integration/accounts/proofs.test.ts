import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	newProof,
	openProof,
	peekLink,
	proofCode,
	proofSecret,
	proofToken,
	useProof,
	type ProofPurpose
} from '$lib/accounts/proofs.server';
import { CODE_LASTS, LINK_LASTS, MOST_GUESSES, RESET_LASTS } from '$lib/accounts/proof-code';
import { writeBatch, type Db } from '$lib/server/db/client';
import { proofs } from '$lib/server/db/schema/accounts';
import { mintId, type ProofId } from '$lib/values/ids';
import { openTestDb } from '../../support/test-db';
import { addPerson } from '../../support/test-messages';
import { NOON, SETTINGS } from '../../support/test-order';

let db: Db;
let close: () => void;
let mobileId: string;
let emailId: string;
let accountId: string;
beforeEach(async () => {
	({ db, close } = await openTestDb());
	const contact = { mobile: '+989990000001', email: 'someone@example.com' };
	({ mobileId, emailId, accountId } = await addPerson(db, {
		...contact,
		now: NOON,
		isConfirmed: false
	}));
});
afterEach(() => close());

async function make(
	contactId: string,
	purpose: ProofPurpose = 'confirm-contact',
	now = NOON
): Promise<ProofId> {
	const { id, statement } = newProof(db, { purpose, contactId, now });
	await writeBatch(db, [statement]);
	return id;
}

const byCode = (id: string, code: string, now = NOON, purpose: ProofPurpose = 'confirm-contact') =>
	useProof(db, SETTINGS, { id, purpose, code, now });
const byToken = (
	id: string,
	token: string,
	now = NOON,
	purpose: ProofPurpose = 'confirm-contact'
) => useProof(db, SETTINGS, { id, purpose, token, now });
const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

describe('a code sent by SMS', () => {
	it('proves its contact once, in whatever digits it is typed', async () => {
		const id = await make(mobileId);
		const code = await proofCode(SETTINGS, id);
		const persian = code.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));
		expect(await byCode(id, ` ${persian.slice(0, 3)} ${persian.slice(3)}`)).toEqual({
			ok: true,
			value: { contactId: mobileId, accountId }
		});
		expect(await byCode(id, code)).toMatchObject({ ok: false, reason: 'used' });
	});

	it('proves once when it is sent many times at once', async () => {
		const id = await make(mobileId);
		const code = await proofCode(SETTINGS, id);
		const answers = await Promise.all(Array.from({ length: 4 }, () => byCode(id, code)));
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('is dead after five wrong ones, also for the right one, also when they come at once', async () => {
		const id = await make(mobileId);
		const code = await proofCode(SETTINGS, id);
		const many = Array.from({ length: 12 }, () => byCode(id, wrong(code)));
		const reasons = (await Promise.all(many)).map((answer) => (answer.ok ? 'ok' : answer.reason));
		expect(reasons.filter((reason) => reason === 'wrong-code')).toHaveLength(MOST_GUESSES - 1);
		expect(reasons.filter((reason) => reason === 'too-many-guesses')).toHaveLength(8);
		expect(await byCode(id, code)).toMatchObject({ reason: 'too-many-guesses' });
	});

	it('is right at the fifth try still', async () => {
		const id = await make(mobileId);
		const code = await proofCode(SETTINGS, id);
		for (let i = 1; i < MOST_GUESSES; i += 1)
			expect(await byCode(id, wrong(code))).toMatchObject({ reason: 'wrong-code' });
		expect((await byCode(id, code)).ok).toBe(true);
	});

	it('ends after ten minutes, and after an hour for a new password', async () => {
		const id = await make(mobileId);
		const code = await proofCode(SETTINGS, id);
		expect(await byCode(id, code, NOON + CODE_LASTS)).toMatchObject({ reason: 'expired' });
		const reset = await make(mobileId, 'reset-password');
		const resetCode = await proofCode(SETTINGS, reset);
		const at = NOON + RESET_LASTS;
		expect(await byCode(reset, resetCode, at, 'reset-password')).toMatchObject({
			reason: 'expired'
		});
		expect((await byCode(reset, resetCode, at - 1, 'reset-password')).ok).toBe(true);
	});

	it('opens nothing but what it was sent for: another proof, another purpose', async () => {
		const id = await make(mobileId);
		const other = await make(mobileId, 'register');
		const code = await proofCode(SETTINGS, id);
		expect(await byCode(other, code, NOON, 'register')).toMatchObject({ reason: 'wrong-code' });
		expect(await byCode(id, code, NOON, 'reset-password')).toMatchObject({ reason: 'wrong-code' });
		expect((await byCode(id, code)).ok).toBe(true);
	});

	it('counts only when it was sent last', async () => {
		const first = await make(mobileId);
		const second = await make(mobileId);
		const code = await proofCode(SETTINGS, first);
		expect((await byCode(first, code)).ok).toBe(false);
		expect(await openProof(db, mobileId, 'confirm-contact', NOON)).toBe(second);
		expect((await byCode(second, await proofCode(SETTINGS, second))).ok).toBe(true);
		expect(await openProof(db, mobileId, 'confirm-contact', NOON)).toBeNull();
	});

	it('is never accepted in place of the link that an e-mail address is proved by', async () => {
		const id = await make(emailId);
		expect((await byCode(id, await proofCode(SETTINGS, id))).ok).toBe(false);
	});
});

describe('a link sent by e-mail', () => {
	it('proves its contact once, and looking at it uses nothing up', async () => {
		const id = await make(emailId);
		const token = await proofToken(SETTINGS, id);
		const link = { id, token, now: NOON };
		for (let i = 0; i < 3; i += 1)
			expect(await peekLink(db, SETTINGS, link)).toMatchObject({
				value: { purpose: 'confirm-contact', contactId: emailId, accountId }
			});
		expect((await byToken(id, token)).ok).toBe(true);
		expect(await byToken(id, token)).toMatchObject({ reason: 'used' });
		expect(await peekLink(db, SETTINGS, link)).toMatchObject({ reason: 'used' });
	});

	it('ends after a day, and when another one was asked for', async () => {
		const id = await make(emailId);
		const token = await proofToken(SETTINGS, id);
		expect(await byToken(id, token, NOON + LINK_LASTS)).toMatchObject({ reason: 'expired' });
		await make(emailId, 'confirm-contact', NOON + 1);
		expect(await byToken(id, token, NOON + 2)).toMatchObject({ reason: 'expired' });
	});

	it('says the same of a wrong token, a foreign one and a proof that is none', async () => {
		const id = await make(emailId);
		const other = await make(mobileId);
		const foreign = await proofToken(SETTINGS, other);
		const unknown = mintId<ProofId>(NOON, new Uint8Array(10));
		for (const [proof, token] of [
			[id, ''],
			[id, foreign],
			[id, `${await proofToken(SETTINGS, id)}=`],
			[other, foreign],
			[unknown, await proofToken(SETTINGS, unknown)],
			['../../x', 'x'],
			["' OR 1=1 --", 'x']
		] as const)
			expect(await byToken(proof, token), proof).toMatchObject({ ok: false, reason: 'wrong-code' });
		expect((await byToken(id, await proofToken(SETTINGS, id))).ok).toBe(true);
	});

	it('cannot be used up by wrong tokens: they are 256 bits and nobody guesses them', async () => {
		const id = await make(emailId);
		for (let i = 0; i < 20; i += 1) await byToken(id, `guess-${i}`);
		expect((await byToken(id, await proofToken(SETTINGS, id))).ok).toBe(true);
	});

	it('belongs to the key of this shop alone', async () => {
		const id = await make(emailId);
		const LINK_KEY = Buffer.alloc(32, 9).toString('base64');
		expect((await byToken(id, await proofToken({ LINK_KEY }, id))).ok).toBe(false);
	});
});

describe('a proof that does not exist', () => {
	it('answers like one that does, guess for guess and to the minute', async () => {
		const real = await make(mobileId, 'register');
		const invented = mintId<ProofId>(NOON, crypto.getRandomValues(new Uint8Array(10)));
		const answers = async (id: string) => {
			const code = wrong(await proofCode(SETTINGS, id));
			const reasons: unknown[] = [];
			for (let i = 0; i < 8; i += 1) reasons.push(await byCode(id, code, NOON, 'register'));
			reasons.push(await byCode(id, code, NOON + CODE_LASTS, 'register'));
			return reasons;
		};
		expect(await answers(invented)).toEqual(await answers(real));
	});

	it('accepts no code, not even the one that would be right', async () => {
		const invented = mintId<ProofId>(NOON, crypto.getRandomValues(new Uint8Array(10)));
		expect((await byCode(invented, await proofCode(SETTINGS, invented))).ok).toBe(false);
	});
});

it('keeps neither code nor token in the database', async () => {
	const [sms, mail] = [await make(mobileId), await make(emailId)];
	const rows = JSON.stringify(await db.select().from(proofs));
	expect(rows).not.toContain(await proofCode(SETTINGS, sms));
	expect(rows).not.toContain(await proofToken(SETTINGS, mail));
	expect(Object.keys((await db.select().from(proofs))[0] ?? {})).toEqual([
		...['id', 'purpose', 'contactId', 'accountId', 'createdAt', 'expiresAt', 'guesses', 'usedAt']
	]);
});

it('gives its secret to the sender only while it is open: code for a mobile, link for an e-mail', async () => {
	const context = { db, settings: SETTINGS };
	const [sms, mail] = [await make(mobileId), await make(emailId)];
	expect(await proofSecret(context, sms, 'fa', NOON)).toEqual({
		code: await proofCode(SETTINGS, sms)
	});
	const token = await proofToken(SETTINGS, mail);
	expect(await proofSecret(context, mail, 'en', NOON)).toEqual({
		link: `${SETTINGS.SHOP_ORIGIN}/en/confirm?proof=${mail}&token=${token}`
	});
	const reset = await make(emailId, 'reset-password');
	expect((await proofSecret(context, reset, 'fa', NOON))?.link).toContain('/reset-password?');
	expect(await proofSecret(context, sms, 'fa', NOON + CODE_LASTS)).toBeNull();
	await byToken(mail, token);
	expect(await proofSecret(context, mail, 'fa', NOON)).toBeNull();
});
