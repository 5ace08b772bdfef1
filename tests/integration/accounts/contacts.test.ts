import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmedByIdentifier, contactsOf } from '$lib/accounts/contacts.server';
import { contactsView } from '$lib/accounts/contacts-view.server';
import { hashPassword } from '$lib/accounts/password-hash.server';
import { CODE_LASTS } from '$lib/accounts/proof-code';
import { FRESH_PROOF } from '$lib/accounts/session-limits';
import { MESSAGES_TO_ONE } from '$lib/accounts/throttle';
import { parseEmail, type Email } from '$lib/identity/email';
import type { Mobile } from '$lib/identity/mobile';
import type { Db } from '$lib/server/db/client';
import { accounts, contacts } from '$lib/server/db/schema/accounts';
import { vaultRecords } from '$lib/server/db/schema/privacy';
import type { AccountId } from '$lib/values/ids';
import {
	actions as confirmPage,
	load as confirmLoad
} from '../../../src/routes/(entry)/confirm/+page.server';
import { actions, load } from '../../../src/routes/account/contacts/+page.server';
import { answerOf, CookieJar, eventFor, type Answered } from '../../support/route-event';
import { openTestDb } from '../../support/test-db';
import { addPerson, deliverAll } from '../../support/test-messages';
import { NOON, SETTINGS } from '../../support/test-order';

const OLD = '+989990000001';
const NEW = '+989990000002';
const MINUTE = 60_000;

let db: Db;
let close: () => void;
let accountId: AccountId;
beforeEach(async () => {
	({ db, close } = await openTestDb());
	({ accountId } = await addPerson(db, { mobile: OLD, now: NOON }));
});
afterEach(() => close());

type Action = keyof typeof actions & ('change' | 'confirm' | 'resend' | 'drop');

function visit(who: AccountId | null, now: number, path: string, body?: URLSearchParams) {
	const session =
		who === null
			? null
			: {
					...{ sessionId: 's', accountId: who, kind: 'shopper', stage: 'full' },
					...{ provedAt: NOON, locale: 'fa' }
				};
	return eventFor(
		{
			...{ db, settings: SETTINGS, now, jar: new CookieJar() },
			// The literals above are those of a session.
			...(session ? { session: session as never } : {})
		},
		path,
		body
	);
}

/** Posts a form of the contacts page as this person; `null` is nobody. */
function act(
	action: Action,
	fields: Record<string, string>,
	{ who = accountId, now = NOON }: { who?: AccountId | null; now?: number } = {}
): Promise<Answered> {
	const handler = actions[action];
	const event = visit(who, now, '/account/contacts', new URLSearchParams(fields));
	return answerOf(() => handler?.(event as never));
}

const change = (channel: string, value: string, more: Parameters<typeof act>[2] = {}) =>
	act('change', { channel, [channel]: value, 'current-password': '' }, more);
const view = (who = accountId) => contactsView({ db, settings: SETTINGS, locale: 'en' }, who);
const channelOf = async (channel: string, who = accountId) =>
	(await view(who)).find((each) => each.channel === channel);
const waitingId = async (channel: string, who = accountId) =>
	(await channelOf(channel, who))?.waiting?.id ?? '';
const ownerOf = (value: string) =>
	confirmedByIdentifier(db, SETTINGS, value as Mobile | Email).then((found) => found?.accountId);
const openLink = (link: URL | null, who: AccountId | null, now = NOON) =>
	answerOf(() =>
		confirmPage.contact?.(
			visit(who, now, `/confirm${link?.search ?? ''}`, new URLSearchParams()) as never
		)
	);

describe('changing a mobile number', () => {
	it('needs its code, tells the old number, and keeps that as history', async () => {
		expect(await change('mobile', '۰۹۹۹ ۰۰۰ ۰۰۰۲')).toMatchObject({ status: 303 });
		const [sms, ...others] = await deliverAll(db, NOON);
		expect([sms?.to, others]).toEqual([NEW, []]);
		expect(await ownerOf(OLD)).toBe(accountId);
		expect(await ownerOf(NEW)).toBeUndefined();
		const contact = await waitingId('mobile');
		expect(await act('confirm', { contact, code: sms?.code ?? '' })).toMatchObject({
			location: '/account/contacts?news=confirmed'
		});
		const [notice, ...rest] = await deliverAll(db, NOON + 1);
		expect([notice?.to, rest]).toEqual([OLD, []]);
		expect(notice?.text).toContain('عوض شد');
		expect(await ownerOf(OLD)).toBeUndefined();
		expect(await ownerOf(NEW)).toBe(accountId);
		expect(await channelOf('mobile')).toMatchObject({
			current: { value: '0999 000 0002' },
			waiting: null,
			history: [{ value: '0999 000 0001', until: NOON }]
		});
	});

	it('does not happen by a wrong, foreign, expired or used code, nor after five', async () => {
		await change('mobile', NEW);
		const contact = await waitingId('mobile');
		const other = await addPerson(db, { mobile: '+989990000009', now: NOON });
		await change('mobile', '+989990000008', { who: other.accountId });
		const sent = await deliverAll(db, NOON);
		const codeTo = (to: string) => sent.find((each) => each.to === to)?.code ?? '';
		const foreign = codeTo('+989990000008');
		const confirm = (fields: { contact?: string; code: string }, more = {}) =>
			act('confirm', { contact, ...fields }, more);
		expect(await confirm({ code: foreign })).toMatchObject({ data: { code: 'wrong-code' } });
		// Somebody else's contact, even with its right code, is as unknown as none.
		const theirs = await waitingId('mobile', other.accountId);
		expect(await confirm({ contact: theirs, code: foreign })).toMatchObject({
			data: { code: 'wrong-code' }
		});
		expect(await confirm({ contact: 'x', code: '' })).toMatchObject({ status: 400 });
		const late = { now: NOON + CODE_LASTS };
		expect(await confirm({ code: codeTo(NEW) }, late)).toMatchObject({
			data: { code: 'expired' }
		});
		for (let i = 0; i < 4; i += 1) await confirm({ code: 'abc' });
		expect(await confirm({ code: codeTo(NEW) })).toMatchObject({
			data: { code: 'too-many-guesses' }
		});
		expect(await ownerOf(NEW)).toBeUndefined();
		expect(await ownerOf(OLD)).toBe(accountId);
		await act('resend', { contact });
		const [again] = await deliverAll(db, NOON);
		expect(await confirm({ code: again?.code ?? '' })).toMatchObject({ status: 303 });
		expect(await confirm({ code: again?.code ?? '' })).toMatchObject({ status: 400 });
		expect(await ownerOf(NEW)).toBe(accountId);
	});

	it('needs the password, and where there is none a recent sign-in', async () => {
		expect(await change('mobile', NEW, { now: NOON + FRESH_PROOF })).toMatchObject({
			data: { password: 'sign-in-again', typed: NEW }
		});
		const passwordHash = await hashPassword('یک گذرواژهٔ درست');
		await db.update(accounts).set({ passwordHash }).where(eq(accounts.id, accountId));
		expect(await change('mobile', NEW)).toMatchObject({ data: { password: 'wrong-password' } });
		expect(await deliverAll(db, NOON)).toEqual([]);
		const fields = { channel: 'mobile', mobile: NEW, 'current-password': 'یک گذرواژهٔ درست' };
		expect(await act('change', fields)).toMatchObject({ status: 303 });
		expect(await deliverAll(db, NOON)).toHaveLength(1);
	});

	it('is for who is signed in only', async () => {
		for (const action of ['change', 'confirm', 'resend', 'drop'] as const) {
			const answer = await act(action, { channel: 'mobile', mobile: NEW }, { who: null });
			expect(answer, action).toMatchObject({ status: 303 });
			expect(answer.location, action).toContain('/sign-in');
		}
		const page = await answerOf(() => load(visit(null, NOON, '/account/contacts') as never));
		expect(page.location).toContain('/sign-in');
		expect(await deliverAll(db, NOON)).toEqual([]);
	});

	it('is given up at once: its code is worth nothing then', async () => {
		await change('mobile', NEW);
		const [sms] = await deliverAll(db, NOON);
		const contact = await waitingId('mobile');
		const other = await addPerson(db, { mobile: '+989990000009', now: NOON });
		await act('drop', { contact }, { who: other.accountId });
		expect(await waitingId('mobile')).toBe(contact);
		await act('drop', { contact });
		expect(await act('confirm', { contact, code: sms?.code ?? '' })).toMatchObject({ status: 400 });
		expect(await channelOf('mobile')).toMatchObject({ waiting: null, history: [] });
	});

	it('sends no more than a few codes to one number in an hour', async () => {
		const answers: number[] = [];
		for (let i = 0; i <= MESSAGES_TO_ONE.most; i += 1)
			answers.push((await change('mobile', NEW)).status);
		expect(answers.at(-1)).toBe(429);
		expect((await deliverAll(db, NOON)).length).toBeLessThanOrEqual(MESSAGES_TO_ONE.most);
	});

	it('leads to the number entered last when two are entered', async () => {
		await change('mobile', NEW);
		const [first] = await deliverAll(db, NOON);
		const firstId = await waitingId('mobile');
		await change('mobile', '+989990000003');
		expect(await act('confirm', { contact: firstId, code: first?.code ?? '' })).toMatchObject({
			status: 400
		});
		const [second] = await deliverAll(db, NOON);
		const contact = await waitingId('mobile');
		await act('confirm', { contact, code: second?.code ?? '' });
		expect(await ownerOf('+989990000003')).toBe(accountId);
	});
});

describe('an e-mail address', () => {
	it('is added by its link, which only its own account can follow, once', async () => {
		await change('email', 'someone@example.com');
		const [mail, ...none] = await deliverAll(db, NOON);
		expect([mail?.to, none]).toEqual(['someone@example.com', []]);
		const other = await addPerson(db, { mobile: '+989990000009', now: NOON });
		const at = `/confirm${mail?.link?.search ?? ''}`;
		const seen = (who: AccountId | null) =>
			answerOf(() =>
				confirmLoad({ ...visit(who, NOON, at), setHeaders: () => undefined } as never)
			);
		expect(await seen(accountId)).toMatchObject({ data: { state: 'ask' } });
		expect(await seen(other.accountId)).toMatchObject({ data: { reason: 'other-account' } });
		expect(await seen(null)).toMatchObject({ data: { state: 'sign-in' } });
		expect(await openLink(mail?.link ?? null, null)).toMatchObject({
			data: { reason: 'sign-in-first' }
		});
		expect(await openLink(mail?.link ?? null, other.accountId)).toMatchObject({
			data: { reason: 'other-account' }
		});
		expect(await ownerOf('someone@example.com')).toBeUndefined();
		expect(await openLink(mail?.link ?? null, accountId)).toMatchObject({
			location: '/confirm?done=contact'
		});
		expect(await ownerOf('someone@example.com')).toBe(accountId);
		expect(await openLink(mail?.link ?? null, accountId)).toMatchObject({
			data: { reason: 'used' }
		});
		// The mobile learns that something was added.
		expect((await deliverAll(db, NOON + 1)).map(({ to }) => to)).toEqual([OLD]);
	});

	it('is not confirmed by looking at its link, as mail scanners do', async () => {
		await change('email', 'someone@example.com');
		const [mail] = await deliverAll(db, NOON);
		const at = `/confirm${mail?.link?.search ?? ''}`;
		for (let i = 0; i < 3; i += 1)
			await confirmLoad({ ...visit(accountId, NOON, at), setHeaders: () => undefined } as never);
		expect(await ownerOf('someone@example.com')).toBeUndefined();
		expect((await openLink(mail?.link ?? null, accountId)).status).toBe(303);
	});

	it('is found in whatever case it is written', async () => {
		await change('email', 'Some.One@Example.COM');
		const [mail] = await deliverAll(db, NOON);
		expect(mail?.to).toBe('Some.One@example.com');
		await openLink(mail?.link ?? null, accountId);
		expect(await ownerOf('some.one@example.com')).toBe(accountId);
		expect(await change('email', 'SOME.ONE@example.com')).toMatchObject({
			data: { entry: 'unchanged' }
		});
	});
});

describe('two accounts that claim one contact', () => {
	it('the first to confirm has it; the other is told only after proving it, and keeps its own', async () => {
		const other = await addPerson(db, { mobile: '+989990000009', now: NOON });
		await change('email', 'shared@example.com');
		await change('email', 'shared@example.com', { who: other.accountId });
		const [first, second] = await deliverAll(db, NOON);
		const linkOf = async (who: AccountId) => {
			const id = await waitingId('email', who);
			const [row] = await db.$client
				.execute({ sql: 'SELECT id FROM proofs WHERE contact_id = ?', args: [id] })
				.then(({ rows }) => rows);
			return (
				[first, second].find((m) => m?.link?.searchParams.get('proof') === row?.id)?.link ?? null
			);
		};
		const [mine, theirs] = [await linkOf(accountId), await linkOf(other.accountId)];
		const answers = await Promise.all([
			openLink(theirs, other.accountId),
			openLink(mine, accountId)
		]);
		const refused = answers.filter(({ status }) => status === 400);
		expect(refused).toMatchObject([{ data: { reason: 'taken' } }]);
		const owner = await ownerOf('shared@example.com');
		expect([accountId, other.accountId]).toContain(owner);
		const loser = owner === accountId ? other.accountId : accountId;
		expect((await channelOf('mobile', loser))?.current).not.toBeNull();
		expect((await channelOf('email', loser))?.current).toBeNull();
	});

	it('cannot find out from the form that somebody has it: the same answer, the same message', async () => {
		await addPerson(db, { email: 'taken@example.com', now: NOON });
		const taken = await change('email', 'taken@example.com');
		const free = await change('email', 'free@example.com');
		expect(taken).toEqual(free);
		const sent = await deliverAll(db, NOON);
		// The first was given up for the second; what it would have confirmed is over.
		expect(sent.map(({ to }) => to)).toEqual(['free@example.com']);
	});

	it('a contact of a registration that nobody finished stands in nobody’s way', async () => {
		await addPerson(db, {
			...{ email: 'mine@example.com', now: NOON, state: 'pending', isConfirmed: false }
		});
		await change('email', 'mine@example.com');
		const [mail] = await deliverAll(db, NOON);
		expect((await openLink(mail?.link ?? null, accountId)).status).toBe(303);
		expect(await ownerOf('mine@example.com')).toBe(accountId);
	});
});

describe('a landline', () => {
	it('is recorded without a code, gets no message, and its change is told', async () => {
		expect(await change('landline', '۰۲۱-۲۲۲۲۲۲۲۲')).toMatchObject({
			location: '/account/contacts?news=recorded'
		});
		expect((await deliverAll(db, NOON)).map(({ to }) => to)).toEqual([OLD]);
		await change('landline', '02133333333', { now: NOON + MINUTE });
		const [notice, ...rest] = await deliverAll(db, NOON + MINUTE);
		expect([notice?.to, rest]).toEqual([OLD, []]);
		expect(notice?.text).toContain('تلفن ثابت');
		expect(await channelOf('landline')).toMatchObject({
			current: { value: '021 3333 3333' },
			history: [{ value: '021 2222 2222' }]
		});
	});

	it('may be shared: a household has one', async () => {
		const other = await addPerson(db, { mobile: '+989990000009', now: NOON });
		await change('landline', '02122222222');
		expect(await change('landline', '02122222222', { who: other.accountId })).toMatchObject({
			status: 303
		});
	});
});

describe('what was typed', () => {
	it.each([
		['mobile', 'abc', 'not-digits'],
		['mobile', '+1 202 555 0100', 'foreign-number'],
		['mobile', '021 2222 2222', 'not-mobile'],
		['email', 'someone', 'missing-at'],
		['email', 'someone@exаmple.com', 'international-domain'],
		['email', 'ѕomeone@example.com', 'not-latin'],
		['email', 'someone@example.com\r\nBcc: all@example.com', 'has-space'],
		['email', 'a@b@example..com', 'bad-local-part'],
		['landline', '09990000002', 'mobile-number'],
		['landline', '22222222', 'missing-area-code'],
		['landline', '0992222222', 'mobile-number']
	])('%s: %s is refused by name and given back', async (channel, typed, reason) => {
		expect(await change(channel, typed)).toMatchObject({
			status: 400,
			data: { channel, typed, entry: reason }
		});
		expect(await deliverAll(db, NOON)).toEqual([]);
	});

	it.each([
		['mobile', '\u202A\u06F0\u06F9\u06F9\u06F9\u200C0000002\u202C', NEW],
		['mobile', '0098 999 000 0002', NEW],
		['email', '\u2066some\u200Bone@example.com\u2069', 'someone@example.com'],
		['email', 'user۱۲@Example.com', 'user12@example.com']
	])('%s: digits and unseen marks are put right', async (channel, typed, to) => {
		await change(channel, typed);
		expect((await deliverAll(db, NOON)).map((each) => each.to)).toEqual([to]);
	});

	it('that looks like somebody else’s address is another address', () => {
		// Cyrillic а, fullwidth letters, a dotless i: nothing of them becomes the Latin address.
		for (const typed of ['someone@ехample.com', 'ｓomeone@example.com', 'someone@examp\u0131e.com'])
			expect(parseEmail(typed).ok, typed).toBe(false);
	});
});

it('seals every contact: neither number nor address stands in the database', async () => {
	await change('mobile', NEW);
	await change('email', 'someone@example.com');
	await change('landline', '02122222222');
	const text = JSON.stringify([
		await db.select().from(contacts),
		(await db.select().from(vaultRecords)).map((row) => ({
			...row,
			ciphertext: Buffer.from(row.ciphertext ?? []).toString('latin1')
		})),
		await db.$client.execute('SELECT * FROM outbox').then(({ rows }) => rows),
		await db.$client.execute('SELECT * FROM rate_limits').then(({ rows }) => rows)
	]);
	expect(text).not.toMatch(/9990000002|someone|2122222222|example\.com/);
	expect((await contactsOf(db, accountId)).length).toBe(4);
});
