import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Db } from '$lib/server/db/client';
import { can } from '$lib/staff/permissions';
import { accessOf, ROUTE_ACCESS, type Access } from '$lib/staff/route-access';
import { fromOtherAddresses, type OtherAddresses } from '../support/other-addresses';
import { builtRoutes, pathOf, shopRoutes, type ShopRoute } from '../support/shop-routes';
import { addStaff } from '../support/test-staff';
import { verdictOf, type Verdict } from '../support/verdict';
import { cookiesOf, makeVisitors, openShopDb, type Visitor } from '../support/visitors';

const UNKNOWN_ID = '0190a3c4-5b6d-7e8f-9a0b-1c2d3e4f5a6b';
const UNKNOWN_TOKEN = 'x'.repeat(43);

interface Ask {
	route: ShopRoute;
	method: string;
	path: string;
	headers?: Record<string, string>;
	body?: string;
}

let url: string;
let elsewhere: OtherAddresses;
let db: Db;
let routes: ShopRoute[];
let visitors: Visitor[];
let asks: Ask[];

// They use up what one address may try, which the next test needs.
afterAll(() => elsewhere.close());
beforeAll(async () => {
	elsewhere = await fromOtherAddresses(inject('shopUrl'), 'one');
	({ url } = elsewhere);
	db = openShopDb(inject('shopDatabase'));
	routes = await shopRoutes();
	visitors = await makeVisitors(db);
	const home = (await (await fetch(`${url}/api/catalog/search?q=`)).json()) as unknown;
	const slug = /"slug":"([^"]+)"/.exec(JSON.stringify(home))?.[1] ?? '';
	const tree = JSON.stringify(await (await fetch(`${url}/api/catalog/categories`)).json());
	const category = /"slug":"([^"]+)"/.exec(tree)?.[1] ?? '';
	const params = {
		...{ slug, id: UNKNOWN_ID, number: 'KH000000000', provider: 'zarinpal' },
		...{ '/(shop)/categories/[slug] slug': category },
		...{ '/api/catalog/categories/[slug] slug': category },
		purpose: 'analytics',
		account: await addStaff(db, ['orders'])
	};
	const built = builtRoutes();
	asks = routes.flatMap((route) =>
		asksOf(route, pathOf(route.id, params), built.get(route.id) ?? 0)
	);
});

/** A page as a document and as data, each of its actions without and with script, each method of an endpoint. */
function asksOf(route: ShopRoute, path: string, layouts: number): Ask[] {
	const data = `${path === '/' ? '' : path}/__data.json`;
	// Kit runs only the loads that are asked for, so this leaves out whatever a layout guards.
	const leafAlone = `x-sveltekit-invalidated=${'0'.repeat(layouts)}1`;
	// The member whose roles are set keeps the one there was.
	const body = new URLSearchParams({ token: UNKNOWN_TOKEN, 'role-orders': 'yes' }).toString();
	const form = { 'content-type': 'application/x-www-form-urlencoded' };
	const script = { accept: 'application/json', 'x-sveltekit-action': 'true' };
	const json = { 'content-type': 'application/json' };
	return [
		...(route.isPage
			? [
					{ route, method: 'GET', path },
					{ route, method: 'GET', path: data },
					{ route, method: 'GET', path: `${data}?${leafAlone}` }
				]
			: []),
		...route.actions.flatMap((name) => {
			const action = name === 'default' ? path : `${path}?/${name}`;
			return [
				{ route, method: 'POST', path: action, headers: form, body },
				{ route, method: 'POST', path: action, headers: { ...form, ...script }, body }
			];
		}),
		...route.methods.map((method) =>
			method === 'GET'
				? { route, method, path }
				: { route, method, path, headers: json, body: '{}' }
		)
	];
}

async function ask({ method, path, headers, body }: Ask, cookie: string): Promise<Verdict> {
	const response = await fetch(url + path, {
		method,
		redirect: 'manual',
		headers: {
			...{ 'sec-fetch-site': 'same-origin', origin: url, accept: 'text/html' },
			...{ ...headers, cookie }
		},
		body: body ?? null
	});
	return verdictOf(response);
}

/** Which answers are right for this visitor. */
function allowed(access: Access, visitor: Visitor, { route, method }: Ask): readonly Verdict[] {
	const isFull = visitor.session?.stage === 'full';
	const mustSignIn: Verdict[] =
		visitor.session && !isFull ? ['second-step', 'sign-in'] : ['sign-in'];
	if (access === 'nobody' || access === 'machine') return ['unknown'];
	if (access === 'guest-key') return ['unknown', 'limited'];
	// What everyone may use answers everyone; a few lead whoever is signed out to the sign-in page.
	const withoutConsent = WITHOUT_CONSENT[route.id];
	if (withoutConsent) return [withoutConsent, 'limited'];
	if (access === 'public') return isFull ? OPEN : [...OPEN, 'sign-in'];
	if (access === 'half-signed-in') return visitor.session ? ['open', 'second-step'] : ['sign-in'];
	if (access === 'account') {
		if (!isFull) return mustSignIn;
		// Something of another person's is not there for anyone; a form may be refused before it is looked for.
		if (route.id.includes('[id]')) return method === 'GET' ? ['unknown'] : ['unknown', 'open'];
		return NAMES_A_THING.has(route.id) ? [...OPEN, 'unknown'] : OPEN;
	}
	if (!isFull) return mustSignIn;
	if (visitor.roles.length === 0) return ['unknown'];
	if (visitor.name === 'bare-owner') return ['second-step'];
	return can(visitor.roles, access.permission) ? ['open'] : ['forbidden'];
}

const OPEN: readonly Verdict[] = ['open', 'limited'];
/** What says no to everyone who has not allowed anything, as none of these visitors has. */
const WITHOUT_CONSENT: Readonly<Record<string, Verdict>> = {
	'/api/consent/receipt': 'unknown',
	'/api/events': 'forbidden',
	'/api/tags/[purpose]': 'unknown'
};
/** Pages that are about one passkey or session, which these requests do not name. */
const NAMES_A_THING = new Set(['/account/security/remove', '/account/sessions']);

describe('the list of routes', () => {
	it('says of every route who may use it, and of nothing else', () => {
		expect(routes.map(({ id }) => id)).toEqual(Object.keys(ROUTE_ACCESS).sort());
	});

	it('is the one that was built', () => {
		expect([...builtRoutes().keys()].sort()).toEqual(routes.map(({ id }) => id));
	});
});

describe('every route, as everyone', () => {
	it('is open to whom it should be and to nobody else', { timeout: 300_000 }, async () => {
		const wrong: string[] = [];
		for (const each of asks) {
			// A session for each request, because some of them end all that the person has.
			const cookies = await cookiesOf(db, visitors);
			const verdicts = await Promise.all(cookies.map((cookie) => ask(each, cookie)));
			for (const [index, visitor] of visitors.entries()) {
				const access = accessOf(each.route.id);
				const right = access ? allowed(access, visitor, each) : [];
				const verdict = verdicts[index] ?? 'broken';
				if (!right.includes(verdict))
					wrong.push(
						`${visitor.name}: ${each.method} ${each.path} is ${verdict}, not ${right.join(' or ')}`
					);
			}
		}
		console.log(`${routes.length} routes, ${asks.length} requests × ${visitors.length} visitors`);
		expect(wrong).toEqual([]);
	});

	it('would notice: each kind of visitor is let in somewhere and kept out elsewhere', () => {
		const kinds = new Set(Object.values(ROUTE_ACCESS).map((access) => JSON.stringify(access)));
		expect(kinds.size).toBeGreaterThanOrEqual(7);
		expect(asks.length).toBeGreaterThan(100);
	});
});

describe('the back office, to someone without a role', () => {
	it('looks like an address that does not exist, in either language', async () => {
		const shopper = visitors.filter(({ name }) => name === 'shopper');
		const [cookie = ''] = await cookiesOf(db, shopper);
		const look = async (path: string) => {
			const headers = { cookie, accept: 'text/html' };
			const answer = await fetch(url + path, { headers, redirect: 'manual' });
			const title = /<title>.*?<\/title>/.exec(await answer.text())?.[0];
			const kept = [...answer.headers]
				.filter(([name]) => !CHANGING.has(name))
				.map(([name, value]) => [name, value.replace(/'sha256-[^']+'/, 'the first script')]);
			return { status: answer.status, title, headers: kept };
		};
		for (const prefix of ['', '/en']) {
			const unknown = await look(`${prefix}/no-such-page`);
			expect(unknown.status).toBe(404);
			expect(await look(`${prefix}/staff`)).toEqual(unknown);
			expect(await look(`${prefix}/staff/members`)).toEqual(unknown);
		}
	});
});

/** Differ between two answers of one page, too, or by the address alone. */
const CHANGING = new Set(['date', 'etag', 'content-length', 'referrer-policy']);
