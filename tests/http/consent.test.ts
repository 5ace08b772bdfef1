import { brotliCompressSync } from 'node:zlib';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { askedBy } from '$lib/consent/asked';
import { newChoice, readChoice, type KeptChoice } from '$lib/consent/consent-cookie';
import { signedChoice } from '$lib/consent/kept-choice.server';
import { OPTIONAL_PURPOSES } from '$lib/consent/purposes';
import type { Db } from '$lib/server/db/client';
import { consentEvents } from '$lib/server/db/schema/consent';
import { readEnv } from '$lib/server/env';
import { openShopDb } from '../support/visitors';

const url = inject('shopUrl');
const settings = readEnv(inject('shopBindings'));
const RECEIPT = 'abcdefghijklmnopqrstuv';
const DAY = 86_400_000;
const PUBLIC = [
	'/',
	'/en',
	'/categories',
	'/search?q=x',
	'/privacy',
	'/en/terms',
	'/cart',
	'/orders'
];
const BANNER = 'id="consent"';

let db: Db;
beforeAll(() => {
	db = openShopDb(inject('shopDatabase'));
});

interface Seen {
	status: number;
	html: string;
	edge: string | null;
	csp: string;
	cookies: string[];
}

async function open(path: string, headers: Record<string, string> = {}): Promise<Seen> {
	const response = await fetch(url + path, {
		redirect: 'manual',
		headers: { accept: 'text/html', ...headers }
	});
	return {
		...{ status: response.status, edge: response.headers.get('x-edge') },
		csp: response.headers.get('content-security-policy') ?? '',
		cookies: response.headers.getSetCookie(),
		html: await response.text()
	};
}

function answer(body: string, headers: Record<string, string> = {}): Promise<Response> {
	const type = body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded';
	return fetch(`${url}/api/consent`, {
		method: 'POST',
		redirect: 'manual',
		headers: { 'content-type': type, 'sec-fetch-site': 'same-origin', origin: url, ...headers },
		body
	});
}

function cookieIn(response: Pick<Response, 'headers'>): string {
	const [pair = ''] = (response.headers.getSetCookie()[0] ?? '').split(';');
	return pair;
}

const sent = (change: object = {}) =>
	JSON.stringify({
		...{ id: crypto.randomUUID(), action: 'choose', granted: ['analytics'] },
		...{ place: 'cookies-page', chosenAt: Date.now(), ...change }
	});

/** A cookie this shop would sign, from another day or with other answers. */
async function signed(change: Partial<KeptChoice> = {}, by = settings): Promise<string> {
	const all = new Set(OPTIONAL_PURPOSES);
	const choice = { ...newChoice(RECEIPT, all, Date.now(), askedBy(settings)), ...change };
	return `consent=${await signedChoice(choice, by)}`;
}

describe('the banner', () => {
	it('is on every page of someone who has not answered, and not where everything is chosen', async () => {
		for (const path of [...PUBLIC, '/sign-in', '/no-such-page'])
			expect(`${path} ${(await open(path)).html.includes(BANNER)}`).toBe(`${path} true`);
	});

	it('has no byte on a page of someone who has, whatever the answer was', async () => {
		for (const body of ['place=banner&answer=accept', 'place=banner&answer=refuse']) {
			const cookie = cookieIn(await answer(body));
			for (const path of PUBLIC) {
				const { status, html, csp } = await open(path, { cookie });
				// A page that was not made has no banner either.
				expect(`${path} ${status} ${html.includes(BANNER)} ${html.includes('#consent')}`).toBe(
					`${path} 200 false false`
				);
				expect(html).not.toContain('%consent');
				expect(csp.match(/style-src[^;]*/)?.[0].match(/sha256-/g)?.length ?? 0).toBe(
					((await open(path)).csp.match(/style-src[^;]*/)?.[0].match(/sha256-/g)?.length ?? 0) - 1
				);
			}
		}
	});

	it('never mixes with the pages of the others at the edge, in whichever order they come', async () => {
		const cookie = await signed();
		const nobody: Record<string, string> = {};
		for (const path of ['/', '/categories', '/about', '/search?q=edge'])
			for (const order of [
				[nobody, { cookie }, nobody, { cookie }],
				[{ cookie }, nobody, { cookie }, nobody]
			])
				for (const headers of order) {
					const { html, edge } = await open(path, headers);
					expect(edge).toMatch(/hit|miss/);
					expect(html.includes(BANNER)).toBe(!('cookie' in headers));
				}
	});

	it('is not kept at the edge with anybody’s own page', async () => {
		for (const path of ['/cookies', '/en/cookies', '/cart', '/sign-in'])
			expect(`${path} ${(await open(path, { cookie: await signed() })).edge}`).toBe(`${path} null`);
	});

	it('leaves a page a page when its data was asked for first', async () => {
		const headers = { cookie: await signed() };
		await open('/__data.json?first&x-sveltekit-invalidated=01', headers);
		expect((await open('/?first', headers)).html).toMatch(/^<!doctype html>/);
	});

	it('leads back to where it was answered, and never to another site', async () => {
		const to = async (referer: string) =>
			(await answer('place=banner&answer=refuse', { referer })).headers.get('location');
		expect(await to(`${url}/search?q=x`)).toBe('/search?q=x');
		for (const referer of [
			'https://evil.example/x',
			'javascript:alert(1)',
			'',
			`${url}.evil/x`,
			`${url}//evil.example`
		])
			expect(await to(referer)).toBe('/cookies');
	});

	it('leads from the page about cookies back to it, which says that the choice was saved', async () => {
		const body = 'place=cookies-page&answer=refuse';
		const { headers } = await answer(body, { referer: `${url}/cookies?cleared` });
		expect(headers.get('location')).toBe('/cookies?saved#choose');
	});

	it('weighs at most 3 kB compressed with its style', async () => {
		const [asked, answered] = [await open('/'), await open('/', { cookie: await signed() })];
		expect([asked.status, answered.status]).toEqual([200, 200]);
		const size = (html: string) => brotliCompressSync(html).length;
		const bytes = size(asked.html) - size(answered.html);
		console.log(
			`the banner adds ${bytes} B to a page (brotli), ${asked.html.length - answered.html.length} characters`
		);
		expect(bytes).toBeGreaterThan(200);
		expect(bytes).toBeLessThan(2000);
	});
});

describe('the cookie', () => {
	it('is small, lasts 182 days and can be read by scripts, so that they know what they may do', async () => {
		const [cookie = ''] = (await answer('place=banner&answer=accept')).headers.getSetCookie();
		expect(cookie).toMatch(
			/^consent=[\w.-]{60,120}; Max-Age=15724800; Path=\/; Secure; SameSite=Lax$/
		);
	});

	it('counts for nothing when it is forged, cut, long, foreign or old: the page asks, and nothing breaks', async () => {
		const right = await signed();
		const foreign = { ...settings, LINK_KEY: Buffer.alloc(32, 9).toString('base64') };
		const today = Math.floor(Date.now() / DAY);
		const wrong = [
			...[
				right.slice(0, -1),
				`${right}A`,
				right.replace('a1y', 'a1n'),
				right.replace('.a1', '.b1')
			],
			...[
				await signed({}, foreign),
				await signed({ day: today - 182 }),
				await signed({ day: today + 2 })
			],
			...[await signed({ answers: ['a1y'] }), await signed({ day: today - 365 })],
			...['consent=', 'consent=%00', 'consent=true', `consent=${RECEIPT}.a1yl1ym1y.${today}`],
			...[`consent=${'x'.repeat(6000)}`, 'consent=%E0%A4%A', 'consent="; va=x', `consent=${right}`]
		];
		for (const cookie of wrong) {
			const { status, html } = await open('/', { cookie });
			expect(`${cookie.slice(0, 60)} ${status} ${html.includes(BANNER)}`).toBe(
				`${cookie.slice(0, 60)} 200 true`
			);
		}
		expect((await open('/', { cookie: right })).html).not.toContain(BANNER);
	});

	it('opens no history but its own', async () => {
		const mine = cookieIn(await answer(sent()));
		const own = (await (
			await fetch(`${url}/api/consent`, { headers: { cookie: mine } })
		).json()) as {
			receiptId: string;
			history: unknown[];
		};
		expect(own.history).toHaveLength(1);
		const forged = mine.replace(own.receiptId, RECEIPT);
		const other = await fetch(`${url}/api/consent`, { headers: { cookie: forged } });
		expect(await other.json()).toMatchObject({ receiptId: null, history: [], accesses: [] });
		expect(
			(await fetch(`${url}/api/consent/receipt`, { headers: { cookie: forged } })).status
		).toBe(404);
	});
});

describe('a choice', () => {
	it('sent twice counts once and gets the same answer, also when the first answer was lost', async () => {
		const body = sent();
		const answers = [await answer(body), await answer(body), await answer(body)];
		const receipts = await Promise.all(answers.map((each) => each.json()));
		expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
		const id = (JSON.parse(body) as { id: string }).id;
		expect(await db.$count(consentEvents, eq(consentEvents.id, id))).toBe(1);
	});

	it('is refused under another browser’s receipt, or with another answer', async () => {
		const body = sent();
		await answer(body);
		const cookie = cookieIn(await answer(sent()));
		expect((await answer(body, { cookie })).status).toBe(409);
		expect((await answer(body.replace('["analytics"]', '["marketing"]'))).status).toBe(409);
	});

	it('that cannot be one is refused, and nothing is kept', async () => {
		const before = await db.$count(consentEvents);
		const odd = [
			...[
				'{}',
				'{"id":1}',
				'{',
				sent({ id: 'x' }),
				sent({ action: 'gpc' }),
				sent({ granted: ['all'] })
			],
			...[
				sent({ place: 'account' }),
				sent({ extra: 1 }),
				sent({ chosenAt: 'now' }),
				sent({ granted: 'x' })
			],
			...[
				'answer=',
				'answer=everything',
				'answer=constructor',
				'purpose=analytics',
				'x'.repeat(3000)
			]
		];
		for (const body of odd)
			expect(`${body.slice(0, 40)} ${(await answer(body)).status}`).toMatch(/ 400$/);
		const strange = await answer(
			'answer=save&purpose=analytics&purpose=nonsense&purpose=__proto__'
		);
		expect(
			readChoice(
				cookieIn(strange)
					.slice(8)
					.replace(/\.[\w-]{43}$/, '')
			)?.answers
		).toEqual([...['a1y', 'l1n', 'm1n']]);
		expect(await db.$count(consentEvents)).toBe(before + 1);
	});

	it('from another site is refused', async () => {
		const others: Record<string, string>[] = [
			{ 'sec-fetch-site': 'cross-site' },
			{ 'sec-fetch-site': 'same-site' },
			{ 'sec-fetch-site': '', origin: 'https://evil.example' }
		];
		for (const headers of others) expect((await answer('answer=accept', headers)).status).toBe(403);
	});

	it('takes the visit’s cookie away with the permission', async () => {
		const cookie = `${cookieIn(await answer('answer=accept'))}; va=${RECEIPT}`;
		const gone = (await answer('answer=refuse', { cookie })).headers.getSetCookie();
		expect(gone.some((each) => /^va=; .*Max-Age=0/.test(each))).toBe(true);
	});
});

describe('Global Privacy Control', () => {
	const SIGNAL = { 'sec-gpc': '1' };

	it('is a refusal with the first page, recorded once, and nothing is asked', async () => {
		const before = await db.$count(consentEvents);
		const { html, cookies, status } = await open('/', SIGNAL);
		expect([status, html.includes(BANNER), cookies.length]).toEqual([200, false, 1]);
		const [cookie = ''] = (cookies[0] ?? '').split(';');
		expect(cookie).toMatch(/^consent=[\w-]{22}\.a1nl1nm1n\./);
		const again = await open('/categories', { ...SIGNAL, cookie });
		expect([again.html.includes(BANNER), again.cookies]).toEqual([false, []]);
		await expect.poll(() => db.$count(consentEvents)).toBe(before + 1);
		const own = await fetch(`${url}/api/consent`, { headers: { cookie } });
		expect(await own.json()).toMatchObject({
			history: [{ action: 'gpc', place: 'signal', granted: [] }]
		});
	});

	it('gives way to an explicit choice made later', async () => {
		const [first = ''] = ((await open('/', SIGNAL)).cookies[0] ?? '').split(';');
		const cookie = cookieIn(await answer('answer=accept', { ...SIGNAL, cookie: first }));
		const { html, cookies } = await open('/', { ...SIGNAL, cookie });
		expect([html.includes(BANNER), cookies]).toEqual([false, []]);
		expect(cookie).toContain('.a1yl1ym1y.');
	});

	it('is only its own value, and says so at its well-known address', async () => {
		expect((await open('/', { 'sec-gpc': '0' })).html).toContain(BANNER);
		expect(await (await fetch(`${url}/.well-known/gpc.json`)).json()).toMatchObject({ gpc: true });
	});
});

describe('services of others', () => {
	it('have no byte, no frame and no word in a policy in a shop that names none', async () => {
		const cookie = cookieIn(await answer('answer=accept'));
		const { html, csp } = await open('/cookies', { cookie });
		expect(`${html}${csp}`).not.toMatch(/data-asked|frame-src|matomo|google/i);
		for (const purpose of [...OPTIONAL_PURPOSES, 'matomo', '__proto__']) {
			const { status, html: nothing } = await open(`/api/tags/${purpose}`, { cookie });
			expect([status, nothing]).toEqual([404, '']);
		}
	});
});

describe('clearing the device', () => {
	it('tells the browser to drop everything, ends the receipt’s permissions and keeps the proof', async () => {
		const cookie = cookieIn(await answer('answer=accept'));
		const response = await fetch(`${url}/api/consent/device`, {
			...{ method: 'POST', redirect: 'manual', body: '' },
			headers: { cookie, 'sec-fetch-site': 'same-origin', origin: url }
		});
		expect([response.status, response.headers.get('clear-site-data')]).toEqual([
			...[303, '"cookies", "storage"']
		]);
		expect(response.headers.getSetCookie().some((each) => /^consent=; Max-Age=0/.test(each))).toBe(
			true
		);
		const own = await fetch(`${url}/api/consent`, { headers: { cookie } });
		expect(await own.json()).toMatchObject({
			history: [{ action: 'forget-device', granted: [] }, { action: 'accept-all' }]
		});
	});
});
