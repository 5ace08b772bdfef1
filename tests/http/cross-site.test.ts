import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Db } from '$lib/server/db/client';
import { allAtOnce } from '../support/all-at-once';
import { isLong } from '../support/scale';
import { pathOf, shopRoutes, type ShopRoute } from '../support/shop-routes';
import { addSession, addStaff } from '../support/test-staff';
import { openShopDb } from '../support/visitors';

const url = inject('shopUrl');

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE'];
const CONTENT_TYPES = [
	null,
	'application/x-www-form-urlencoded',
	'multipart/form-data; boundary=x',
	'text/plain',
	'application/json',
	'application/octet-stream',
	'text/html'
];
const ORIGINS: [string, Record<string, string>][] = [
	['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
	['a sibling subdomain', { origin: 'https://blog.shop.example', 'sec-fetch-site': 'same-site' }],
	['a sandboxed frame', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
	['a typed address', { 'sec-fetch-site': 'none' }],
	['an old browser elsewhere', { origin: 'http://evil.example' }],
	['a client that says nothing', {}]
];
const PARAMS = {
	...{ slug: 'x', id: 'x', number: 'KH000000000', provider: 'zarinpal', account: 'x' },
	purpose: 'analytics'
};
/** Called by machines with their own secret; without it, it is not there. */
const MACHINES = '/api/jobs';

let db: Db;
let unsafe: { path: string; id: string }[];
let cookie: string;

beforeAll(async () => {
	db = openShopDb(inject('shopDatabase'));
	// The most powerful victim there is.
	const owner = await addStaff(db, ['owner']);
	cookie = `__Host-session=${await addSession(db, owner, { now: Date.now() })}`;
	unsafe = (await shopRoutes()).flatMap(unsafePaths);
});

/** Each action and endpoint that changes something, and in both languages the page of all others. */
function unsafePaths({ id, isPage, methods, actions }: ShopRoute) {
	const path = pathOf(id, PARAMS);
	const isUnsafe = actions.length > 0 || methods.some((method) => method !== 'GET');
	if (!isUnsafe) return id === '/(shop)' ? [{ id, path }] : [];
	const paths = actions.map((name) => (name === 'default' ? path : `${path}?/${name}`));
	const [first] = paths;
	if (isPage && first) paths.push(`/en${first}`);
	if (methods.length > 0) paths.push(path);
	return paths.map((each) => ({ id, path: each }));
}

async function statusOf(
	path: string,
	method: string,
	type: string | null,
	headers: Record<string, string>
): Promise<number> {
	const response = await fetch(url + path, {
		method,
		redirect: 'manual',
		headers: { ...headers, cookie, ...(type ? { 'content-type': type } : {}) },
		body: type ? new TextEncoder().encode('variant-id=1&quantity=1') : null
	});
	await response.arrayBuffer();
	return response.status;
}

describe('requests that change something', () => {
	it('stand in the list of what is tried', () => {
		const paths = unsafe.map(({ path }) => path);
		for (const known of ['/cart?/add', '/en/cart?/add', '/sign-in', '/api/cart', '/sign-out'])
			expect(paths).toContain(known);
		expect(paths.filter((path) => path.startsWith('/staff')).length).toBeGreaterThanOrEqual(4);
		expect(paths.filter((path) => path.startsWith('/account')).length).toBeGreaterThan(10);
	});

	for (const [index, [from, headers]] of ORIGINS.entries())
		it(`are refused from ${from}`, { timeout: 300_000 }, async () => {
			const before = await rowsOfPeople();
			const tries = unsafe.flatMap(({ path, id }, at) =>
				METHODS.flatMap((method, m) =>
					CONTENT_TYPES.map((type, t) => ({ path, id, method, type, turn: at + m + t }))
				)
			);
			// A seventh of the matrix, another one for each origin; all of it in the long run.
			const chosen = tries.filter(({ turn }) => isLong || turn % 7 === index);
			const statuses = await allAtOnce(chosen, 8, ({ path, method, type }) =>
				statusOf(path, method, type, headers)
			);
			const taken = chosen.flatMap(({ path, id, method, type }, at) => {
				const status = statuses[at] ?? 0;
				const isRefused = status === 403 || status === 405 || (id === MACHINES && status === 404);
				return isRefused ? [] : [`${method} ${path} ${type} ${status}`];
			});
			console.log(`${from}: ${chosen.length} of ${tries.length} requests`);
			expect(taken).toEqual([]);
			expect(await rowsOfPeople()).toEqual(before);
		});

	it('are taken from our own pages', async () => {
		const response = await fetch(`${url}/api/cart`, {
			method: 'POST',
			headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
			body: '{"commands":[]}'
		});
		expect(response.status).not.toBe(403);
	});
});

/** What such a request would be after. */
async function rowsOfPeople(): Promise<unknown> {
	const { rows } = await db.run(
		sql`SELECT (SELECT count(*) FROM accounts) AS accounts, (SELECT count(*) FROM sessions) AS sessions, (SELECT count(*) FROM staff_roles) AS roles, (SELECT count(*) FROM staff_invitations) AS invitations, (SELECT count(*) FROM contacts) AS contacts, (SELECT count(*) FROM carts) AS carts, (SELECT count(*) FROM orders) AS orders`
	);
	return { ...rows[0] };
}
