import { eq, like } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { accessLog } from '$lib/server/db/schema/consent';
import type { Db } from '$lib/server/db/client';
import { bytesIn, tracesIn } from '../support/address-traces';
import { allAtOnce } from '../support/all-at-once';
import { fromOtherAddresses, type OtherAddresses } from '../support/other-addresses';
import { pathOf, shopRoutes } from '../support/shop-routes';
import { openShopDb } from '../support/visitors';

const folder = inject('shopFolder');
const { LINK_KEY = '' } = inject('shopBindings');

/** Where the requests really come from: its numbers stand nowhere else. */
const CONNECTED = '127.213.117.219';
const CLAIMED = ['203.0.113.197', '198.51.100.233', '2001:db8:85a3:8d3:1319:8a2e:370:7348'];
/** Every header in which some proxy tells where a request came from. */
const HEADERS = [
	...['cf-connecting-ip', 'cf-connecting-ipv6', 'cf-pseudo-ipv4', 'x-forwarded-for', 'forwarded'],
	...['true-client-ip', 'x-real-ip', 'x-client-ip', 'x-cluster-client-ip', 'fastly-client-ip'],
	...['x-forwarded', 'forwarded-for', 'x-original-forwarded-for', 'x-appengine-user-ip', 'via'],
	...['x-azure-clientip', 'x-envoy-external-address', 'client-ip', 'x-remote-addr', 'x-host']
];

let elsewhere: OtherAddresses;
let url: string;
let db: Db;
beforeAll(async () => {
	db = openShopDb(inject('shopDatabase'));
	elsewhere = await fromOtherAddresses(inject('shopUrl'), CONNECTED);
	({ url } = elsewhere);
});
afterAll(() => elsewhere.close());

/** Headers that each claim one of the addresses, as their proxies would write it. */
function claiming(address: string): Record<string, string> {
	const value = address.includes(':') ? `"[${address}]:4711"` : address;
	return Object.fromEntries(
		HEADERS.map((name) => [name, name === 'forwarded' ? `for=${value};proto=https` : address])
	);
}

function ask(path: string, init: RequestInit = {}, cookie = '', address = CLAIMED[0] ?? '') {
	const same = { 'sec-fetch-site': 'same-origin', origin: url, accept: 'text/html' };
	const headers = { ...same, ...claiming(address), ...(init.headers as object), cookie };
	return fetch(url + path, { redirect: 'manual', ...init, headers });
}

/** Every route, read and written to, with every header. */
async function visitEverything(cookie: string): Promise<number> {
	const params = {
		...{ slug: 'x', id: '0190a3c4-5b6d-7e8f-9a0b-1c2d3e4f5a6b', number: 'KH000000000' },
		...{ provider: 'zarinpal', account: 'x', purpose: 'analytics' }
	};
	const form = { 'content-type': 'application/x-www-form-urlencoded' };
	const asks = (await shopRoutes()).flatMap(({ id, isPage, methods, actions }) => {
		const path = pathOf(id, params);
		if (id === '/api/jobs' || id.startsWith('/api/consent')) return [];
		return [
			...(isPage || methods.includes('GET') ? [{ path, init: {} }] : []),
			...actions.map((name) => ({
				path: name === 'default' ? path : `${path}?/${name}`,
				init: { method: 'POST', headers: form, body: 'identifier=nobody%40example.com&password=x' }
			})),
			...methods
				.filter((method) => method !== 'GET')
				.map((method) => ({ path, init: { method, body: '{}' } }))
		];
	});
	await allAtOnce(asks, 8, async ({ path, init }, index) => {
		const answer = await ask(path, init, cookie, CLAIMED[index % CLAIMED.length]);
		await answer.arrayBuffer();
	});
	return asks.length;
}

const onDisk = () => bytesIn(folder);
const found = (addresses: readonly string[]) => tracesIn(onDisk(), addresses, LINK_KEY);

async function chosen(answer: 'accept' | 'refuse', cookie = ''): Promise<string> {
	const body = new URLSearchParams({ answer });
	const response = await ask('/api/consent', { method: 'POST', body }, cookie);
	return (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
}

describe('the visitor’s address', () => {
	it('stands nowhere, nor anything made of it, before a choice and after a refusal', async () => {
		const asked = await visitEverything('');
		await visitEverything(await chosen('refuse'));
		console.log(`${asked} requests with ${HEADERS.length} headers each, twice`);
		expect(asked).toBeGreaterThan(70);
		const bytes = onDisk();
		// What must be there is found by the same search: the search works.
		expect([bytes.includes('consent_events'), bytes.includes('refuse-all')]).toEqual([true, true]);
		expect(found([CONNECTED, ...CLAIMED])).toEqual([]);
		expect(await db.$count(accessLog, like(accessLog.network, '127.213.%'))).toBe(0);
	});

	it('is logged in part with consent, as the page says, and by no header anybody can write', async () => {
		const cookie = await chosen('accept');
		const mine = eq(accessLog.receiptId, receiptIn(cookie));
		for (const path of ['/', '/search?q=secret-words', '/cart', '/icons/favicon.png'])
			await (await ask(path, {}, cookie)).arrayBuffer();
		await expect.poll(() => db.$count(accessLog, mine), { timeout: 10_000 }).toBe(3);
		const rows = await db.select().from(accessLog).where(mine);
		expect(new Set(rows.map(({ network }) => network))).toEqual(new Set(['127.213.117.0/24']));
		expect(rows.map(({ route }) => route).sort()).toEqual(['/', '/cart', '/search']);
		expect(found(CLAIMED)).toEqual([]);
		expect(onDisk().includes(CONNECTED)).toBe(false);
		const own = (await (await ask('/api/consent', {}, cookie)).json()) as { accesses: object[] };
		expect(own.accesses.length).toBeGreaterThanOrEqual(3);
	});

	it('is deleted with a withdrawal, and not logged for an old cookie that is sent again', async () => {
		const [mine, other] = [await chosen('accept'), await chosen('accept')];
		const rows = (cookie: string) =>
			db.$count(accessLog, eq(accessLog.receiptId, receiptIn(cookie)));
		for (const cookie of [mine, other]) await (await ask('/', {}, cookie)).arrayBuffer();
		await expect.poll(() => rows(other), { timeout: 10_000 }).toBe(1);
		await chosen('refuse', mine);
		await (await ask('/', {}, mine)).arrayBuffer();
		await (await ask('/', {}, other)).arrayBuffer();
		await expect.poll(() => rows(other), { timeout: 10_000 }).toBe(2);
		expect(await rows(mine)).toBe(0);
	});
});

function receiptIn(cookie: string): string {
	return /consent=([\w-]{22})/.exec(cookie)?.[1] ?? '';
}
