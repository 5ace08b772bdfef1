import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardAccount } from '$lib/accounts/guard-account.server';
import { readSession, startSession } from '$lib/accounts/sessions.server';
import type { Db } from '$lib/server/db/client';
import { devices } from '$lib/server/db/schema/accounts';
import type { AccountId } from '$lib/values/ids';
import { load as overview } from '../../../src/routes/account/+page.server';
import { actions, load } from '../../../src/routes/account/sessions/+page.server';
import { answerOf, CookieJar, eventFor } from '../../support/route-event';
import { openTestDb, unreachable } from '../../support/test-db';
import { addMember } from '../../support/test-member';
import { NOON, SETTINGS } from '../../support/test-order';

const settings = SETTINGS;
let db: Db;
let close: () => void;
let people = 0;

beforeAll(async () => {
	({ db, close } = await openTestDb());
});
afterAll(() => close());

const eventOf = (jar: CookieJar, path: string, body?: URLSearchParams) =>
	eventFor({ db, settings, now: NOON, jar }, path, body);

async function member() {
	people += 1;
	const email = `person${people}@example.com`;
	return {
		email,
		accountId: await addMember({ db, settings, now: NOON }, email, { password: null })
	};
}

async function signedIn(accountId: AccountId): Promise<CookieJar> {
	const jar = new CookieJar();
	await startSession(eventOf(jar, '/'), { accountId, kind: 'shopper', stage: 'full' });
	return jar;
}

const sessionOf = (jar: CookieJar) => readSession(eventOf(jar, '/'));
const isIn = async (jar: CookieJar) => (await sessionOf(jar)) !== null;
const act = (name: 'end' | 'end-others', jar: CookieJar, session = '') =>
	answerOf(() =>
		actions[name]?.(eventOf(jar, '/account/sessions', new URLSearchParams({ session })) as never)
	);

describe('my sessions', () => {
	it('lists this person’s, names this one and tells no token, place or address', async () => {
		const { accountId } = await member();
		const [here] = [await signedIn(accountId), await signedIn(accountId)];
		await signedIn((await member()).accountId);
		const { data } = await answerOf(() => load(eventOf(here, '/account/sessions') as never));
		const sessions = data?.sessions as { id: string; isThis: boolean; device: string }[];
		expect(sessions).toHaveLength(2);
		expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
		expect(Object.keys(sessions[0] ?? {}).sort()).toEqual([
			...['createdAt', 'device', 'id', 'isThis', 'lastSeenAt']
		]);
		expect(JSON.stringify(data)).not.toContain(here.values.get('__Host-session'));
	});

	it('ends one', async () => {
		const { accountId } = await member();
		const [here, there] = [await signedIn(accountId), await signedIn(accountId)];
		const id = (await sessionOf(there))?.sessionId;
		expect((await act('end', here, id)).data).toEqual({ ended: 'one' });
		expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
		expect((await act('end', here, id)).status).toBe(404);
	});

	it('ends its own by signing out', async () => {
		const here = await signedIn((await member()).accountId);
		const id = (await sessionOf(here))?.sessionId;
		expect((await act('end', here, id)).location).toBe('/sign-in?notice=signed-out');
		expect(await isIn(here)).toBe(false);
	});

	it('ends all others, whose browsers are then unknown', async () => {
		const { accountId } = await member();
		const [here, a, b] = [
			...[await signedIn(accountId), await signedIn(accountId), await signedIn(accountId)]
		];
		if (!here || !a || !b) throw new Error('three sessions were begun');
		const stranger = await signedIn((await member()).accountId);
		expect((await act('end-others', here)).data).toEqual({ ended: 'others' });
		expect(await Promise.all([here, a, b, stranger].map(isIn))).toEqual([true, false, false, true]);
		expect(await db.select().from(devices).where(eq(devices.accountId, accountId))).toHaveLength(1);
	});

	it('ends nobody else’s, whatever id is sent', async () => {
		const [mine, theirs] = [
			await signedIn((await member()).accountId),
			await signedIn((await member()).accountId)
		];
		const foreign = (await sessionOf(theirs))?.sessionId ?? '';
		for (const id of [foreign, '', '*', "' OR 1=1 --", theirs.values.get('__Host-session') ?? ''])
			expect((await act('end', mine, id)).status).toBe(404);
		expect(await isIn(theirs)).toBe(true);
	});

	it('is for nobody who is not signed in', async () => {
		for (const name of ['end', 'end-others'] as const)
			expect((await act(name, new CookieJar())).location).toBe('/sign-in?to=%2Faccount%2Fsessions');
	});
});

describe('the overview', () => {
	it('shows a person their own contact', async () => {
		const [a, b] = [await member(), await member()];
		for (const { email, accountId } of [a, b]) {
			const event = eventOf(await signedIn(accountId), '/account');
			expect((await answerOf(() => overview(event as never))).data?.label).toBe(email);
		}
	});
});

describe('the guard before account pages', () => {
	interface Asked {
		jar?: CookieJar;
		data?: boolean;
		action?: boolean;
		from?: Db;
		path?: string;
	}
	async function pass(
		routeId: string,
		{ jar = new CookieJar(), data = false, action = false, from = db, path = routeId }: Asked = {}
	) {
		const event = eventFor({ db: from, settings, now: NOON, jar }, path);
		Object.assign(event, { route: { id: routeId }, isDataRequest: data });
		if (action) event.request.headers.set('x-sveltekit-action', 'true');
		let isReached = false;
		const answer = await guardAccount({
			event,
			resolve: () => {
				isReached = true;
				return new Response('the page');
			}
		});
		return { isReached, answer };
	}

	it('lets nobody in and sends them to sign in, in the form each asker understands', async () => {
		const page = await pass('/account/orders', { path: '/en/account/orders' });
		expect([page.answer.status, page.answer.headers.get('location'), page.isReached]).toEqual([
			...[303, '/sign-in?to=%2Faccount%2Forders', false]
		]);
		const data = await pass('/account/orders', { data: true });
		expect(await data.answer.json()).toEqual({
			...{ type: 'redirect', location: '/sign-in?to=%2Faccount%2Forders' }
		});
		const action = await pass('/account/password', { action: true });
		expect(await action.answer.json()).toEqual({
			...{ type: 'redirect', status: 303, location: '/sign-in?to=%2Faccount%2Fpassword' }
		});
		expect([data.isReached, action.isReached]).toEqual([false, false]);
	});

	it('lets in who is signed in, but not with a password whose second factor is missing', async () => {
		const { accountId } = await member();
		const full = await signedIn(accountId);
		expect((await pass('/account', { jar: full })).isReached).toBe(true);
		const half = new CookieJar();
		const wanted = { accountId, kind: 'shopper', stage: 'second-factor' } as const;
		await startSession(eventOf(half, '/'), wanted);
		expect((await pass('/account', { jar: half })).isReached).toBe(false);
		expect((await pass('/account/security/enrol', { jar: half })).isReached).toBe(true);
	});

	it('stands before account pages and nothing else', async () => {
		for (const routeId of ['/(shop)/cart', '/(entry)/sign-in', '/accounting'])
			expect((await pass(routeId)).isReached).toBe(true);
	});

	it('says that the shop is away when the database is, instead of taking everybody for a stranger', async () => {
		const jar = await signedIn((await member()).accountId);
		const down = new Proxy(unreachable(db), {
			get: (target, name) =>
				name === 'select'
					? () => {
							throw new TypeError('fetch failed');
						}
					: (Reflect.get(target, name) as unknown)
		});
		const { answer, isReached } = await pass('/account', { jar, from: down });
		expect([answer.status, isReached]).toEqual([503, false]);
	});
});
