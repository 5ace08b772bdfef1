import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { proofCode } from '$lib/accounts/proofs.server';
import type { Db } from '$lib/server/db/client';
import { databaseText } from '../support/database-text';
import { Guest, type Answer } from '../support/guest';
import { isLong } from '../support/scale';
import { fromOtherAddresses, type OtherAddresses } from '../support/other-addresses';
import { addMember, PASSWORD } from '../support/test-member';
import { ratioByTurns, RUNS, SAME_TIME, TRIES } from '../support/timing';
import { openShopDb } from '../support/visitors';

const bindings = inject('shopBindings');
const GUESSES = isLong ? 1000 : 100;

let url: string;
let elsewhere: OtherAddresses;
let db: Db;
let people = 0;

beforeAll(async () => {
	db = openShopDb(inject('shopDatabase'));
	// What is counted by address would stop these tests, which are about accounts.
	elsewhere = await fromOtherAddresses(inject('shopUrl'), 'new-each-time');
	({ url } = elsewhere);
});
afterAll(() => elsewhere.close());
beforeEach(forgetCounters);

/** All these tests come within one hour. */
async function forgetCounters(): Promise<void> {
	await db.run(sql`DELETE FROM rate_limits`);
}

const settings = bindings as { VAULT_KEY: string; LINK_KEY: string };
const newEmail = () => `figures${(people += 1)}-${Date.now()}@example.com`;

async function member(): Promise<string> {
	const email = newEmail();
	await addMember({ db, settings: settings as never, now: Date.now() }, email, {
		password: null
	});
	return email;
}

const signIn = (guest: Guest, identifier: string, password: string) =>
	guest.post('/sign-in', { identifier, password, to: '' });

describe('known and unknown accounts on the built Worker', () => {
	const WAYS: [name: string, ask: (identifier: string) => Promise<Answer>][] = [
		['sign-in', (identifier) => signIn(new Guest(url), identifier, 'this is not the password')],
		[
			'register',
			(identifier) => new Guest(url).post('/register', { identifier, 'new-password': PASSWORD })
		],
		['forgot', (identifier) => new Guest(url).post('/forgot-password', { identifier })]
	];
	for (const [name, ask] of WAYS) {
		it(`get the same answer to ${name}`, async () => {
			const [known, unknown] = [await member(), newEmail()];
			const plain = ({ status, location, html }: Answer, identifier: string) => ({
				status,
				location: location?.replace(/proof=[\w-]{36}/, 'proof=IT'),
				html: html.replaceAll(identifier, 'IT').replace(/proof=[\w-]{36}/g, 'proof=IT')
			});
			expect(plain(await ask(known), known)).toEqual(plain(await ask(unknown), unknown));
		});

		it(
			`get it in the same time: medians of ${TRIES} tries within 15 % (${name})`,
			SAME_TIME,
			async () => {
				const known: string[] = [];
				for (let i = 0; i < RUNS; i += 1) known.push(await member());
				// Counters are cleared outside the time that is measured.
				const clearing = setInterval(() => void forgetCounters(), 400);
				const ratio = await ratioByTurns(
					`${name}, built Worker`,
					(i) => ask(known[i] ?? ''),
					() => ask(newEmail())
				).finally(() => clearInterval(clearing));
				expect(ratio).toBeGreaterThan(0.85);
				expect(ratio).toBeLessThan(1.15);
			}
		);
	}
});

describe('guessing on the built Worker', () => {
	it(`reaches the hash at most ten times in ${GUESSES} guesses and keeps no address`, async () => {
		const email = await member();
		const statuses: number[] = [];
		for (let i = 0; i < GUESSES; i += 1)
			statuses.push((await signIn(new Guest(url), email, `guess number ${i}`)).status);
		const looked = statuses.filter((status) => status === 400).length;
		console.info(`${GUESSES} guesses: ${looked} looked at, ${GUESSES - looked} turned away`);
		expect(looked).toBeLessThanOrEqual(10);
		expect(statuses.filter((status) => status === 429)).toHaveLength(GUESSES - looked);
		// Other tests' visitors allowed the access log.
		expect(await databaseText(db, ['access_log'])).not.toMatch(/\b127(\.\d{1,3}){3}\b/);
	});
});

describe('a shopper without script', () => {
	it('registers, signs out and signs in again, each time with another session', async () => {
		const guest = new Guest(url);
		const mobile = `0999${String(Date.now()).slice(-7)}`;
		const begun = await guest.post('/register', { identifier: mobile, 'new-password': PASSWORD });
		const page = begun.location ?? '';
		const proof = new URL(page, url).searchParams.get('proof') ?? '';
		expect((await guest.get(page)).html).toContain('one-time-code');
		const wrong = await guest.post(page, { proof, 'one-time-code': '000000' });
		expect([wrong.status, wrong.html.includes('role="alert"')]).toEqual([400, true]);
		const code = await proofCode(settings, proof);
		const done = await guest.post(page, { proof, 'one-time-code': code });
		expect([done.status, done.location]).toEqual([303, '/account']);
		expect((await guest.get('/account')).status).toBe(200);
		expect((await guest.post('/sign-out', {})).location).toBe('/sign-in?notice=signed-out');
		expect((await guest.get('/account')).location).toBe('/sign-in');

		expect((await signIn(guest, mobile, 'wrong password it is')).status).toBe(400);
		expect((await signIn(guest, mobile, PASSWORD)).location).toBe('/account');
		expect((await guest.get('/account/sessions')).status).toBe(200);
	});
});
