import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { startInstance, type ShopInstance } from '../support/shop-instance.ts';
import { recordsIn, workerReady } from './support/worker.ts';

const MATOMO = 'https://stats.example';
const GOOGLE = 'https://www.googletagmanager.com';
const ACCEPT = 'پذیرفتن همه';
const REFUSE = 'رد همه';

// Stands in for Google's tag: hands on what the frame tells it, numbered, to where the tag would.
const PRETEND_TAG = `
	let count = 0;
	const told = (words) => {
		const text = JSON.stringify([...words]);
		new Image().src = 'https://www.google-analytics.com/g?at=' + count++ + '&words=' + encodeURIComponent(text);
	};
	told(['could read', document.cookie.length, typeof localStorage, origin]);
	dataLayer.forEach(told);
	dataLayer.push = (words) => told(words);
`;

// One shop of its own for all of them.
test.describe.configure({ mode: 'default' });

let shop: ShopInstance;
test.beforeAll(async () => {
	test.setTimeout(120_000);
	const bindings = { TAG_MATOMO: `analytics ${MATOMO}/m 7`, TAG_GOOGLE: 'G-PRETEND1' };
	shop = await startInstance({ name: 'tags', bindings });
});
test.afterAll(() => shop.stop());

/** Every request of this visitor that leaves the shop, answered by services that only pretend. */
async function watchOthers(context: BrowserContext): Promise<URL[]> {
	const seen: URL[] = [];
	const isOther = (url: URL) => url.origin !== shop.url;
	await context.route(isOther, async (route) => {
		const url = new URL(route.request().url());
		seen.push(url);
		expect(await route.request().allHeaders()).not.toHaveProperty('referer');
		const body = url.origin === GOOGLE ? PRETEND_TAG : '';
		await route.fulfill({ contentType: 'text/javascript', body });
	});
	return seen;
}

async function answerBanner(page: Page, name: string): Promise<void> {
	await page.locator('#consent').getByRole('button', { name }).click();
	await expect
		.poll(async () => (await page.context().cookies()).some((cookie) => cookie.name === 'consent'))
		.toBe(true);
}

/** Goes on as a person does: links of the footer, without a new page. */
async function follow(page: Page, name: string, path: string): Promise<void> {
	await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click();
	await expect(page).toHaveURL(shop.url + path);
}

const pagesTold = (seen: readonly URL[]) =>
	seen
		.filter(({ origin }) => origin === MATOMO)
		.map(({ searchParams }) => searchParams.get('action_name'));
/** In the order it was told; requests may overtake each other. */
const toldGoogle = (seen: readonly URL[]) =>
	seen
		.filter(({ hostname }) => hostname === 'www.google-analytics.com')
		.map(({ searchParams }) => ({
			at: Number(searchParams.get('at')),
			words: searchParams.get('words') ?? ''
		}))
		.sort((one, other) => one.at - other.at)
		.map(({ words }) => words);

test('others hear nothing before they are allowed, nor after a refusal', async ({
	page,
	context
}) => {
	const seen = await watchOthers(context);
	await page.goto(shop.url);
	await expect(page.locator('#consent')).toContainText('stats.example');
	await page.waitForLoadState('networkidle');
	await answerBanner(page, REFUSE);
	await page.goto(`${shop.url}/search?q=کتاب`, { waitUntil: 'networkidle' });
	await page.waitForTimeout(1500);
	expect(await page.locator('iframe').count()).toBe(0);
	expect(seen).toEqual([]);
});

test('others hear names of pages while they are allowed, and nothing from the withdrawal on', async ({
	page,
	context
}) => {
	const seen = await watchOthers(context);
	const faults: string[] = [];
	page.on('console', (message) => {
		if (/Content Security Policy|Trusted/i.test(message.text())) faults.push(message.text());
	});
	await page.goto(`${shop.url}/search?q=کتاب`);
	await answerBanner(page, ACCEPT);
	await expect.poll(() => pagesTold(seen), { timeout: 20_000 }).toEqual(['/search']);
	// What it may read, nothing allowed, its start, its settings, what is allowed, the page.
	await expect.poll(() => toldGoogle(seen).length).toBe(6);
	const [first] = seen.filter(({ origin }) => origin === MATOMO);
	expect(first?.pathname).toBe('/m/matomo.php');
	expect(first?.searchParams.get('url')).toBe(`${shop.url}/search`);
	const [readable, denied, , , allowed, viewed] = toldGoogle(seen);
	expect(readable).toBe('["could read",0,"undefined","null"]');
	expect(denied).toMatch(/"default",.*"ad_storage":"denied".*"analytics_storage":"denied"/);
	expect(allowed).toMatch(
		/"update",.*"ad_storage":"granted".*"analytics_storage":"granted","ad_personalization":"denied"/
	);
	expect(viewed).toContain('"page_view"');
	expect(decodeURIComponent(seen.join(' '))).not.toContain('کتاب');

	await follow(page, 'کوکی‌ها', '/cookies');
	await expect.poll(() => pagesTold(seen)).toEqual(['/search', '/cookies']);
	await expect(page.getByText('stats.example').first()).toBeVisible();
	await page.getByRole('main').getByRole('button', { name: REFUSE }).click();
	await expect(page.locator('iframe')).toHaveCount(0);
	const before = seen.length;
	// The page is asked for anew with the answer, and a link tapped meanwhile would be overtaken.
	await expect(page.getByText('انتخاب شما ثبت شد')).toBeVisible();
	await follow(page, 'حریم خصوصی', '/privacy');
	await page.goto(shop.url, { waitUntil: 'networkidle' });
	await page.waitForTimeout(1500);
	expect(seen).toHaveLength(before);
	expect(await page.locator('iframe').count()).toBe(0);
	expect(faults).toEqual([]);
});

test('a permission given without a connection counts once it is recorded, and in each tab until one withdraws it', async ({
	page,
	context
}) => {
	const seen = await watchOthers(context);
	const sent: string[] = [];
	context.on('request', (request) => {
		if (request.url() === `${shop.url}/api/consent`) sent.push(request.method());
	});
	await page.goto(shop.url);
	// What answers the banner is on the device from then on.
	await workerReady(page);
	const other = await context.newPage();
	await other.goto(`${shop.url}/cookies`, { waitUntil: 'networkidle' });
	await context.setOffline(true);
	await page.locator('#consent').getByRole('button', { name: ACCEPT }).click();
	await expect(page.locator('#consent')).toHaveCount(0);
	await expect.poll(() => recordsIn(page, 'choices')).toHaveLength(1);
	await page.waitForTimeout(500);
	for (const tab of [page, other]) await expect(tab.locator('iframe')).toHaveCount(0);
	expect(seen).toEqual([]);
	expect(sent.length).toBeLessThan(5);

	await context.setOffline(false);
	await expect.poll(() => pagesTold(seen), { timeout: 20_000 }).toContain('/');
	await expect.poll(() => recordsIn(page, 'choices')).toEqual([]);
	await other.getByRole('main').getByRole('button', { name: REFUSE }).click();
	for (const tab of [page, other]) await expect(tab.locator('iframe')).toHaveCount(0);
});

test('Global Privacy Control keeps others out, and so does a browser without scripts', async ({
	browser
}) => {
	for (const visitor of [
		{ extraHTTPHeaders: { 'Sec-GPC': '1' } },
		{ javaScriptEnabled: false }
	] as const) {
		const context = await browser.newContext(visitor);
		await context.addInitScript(() =>
			Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })
		);
		const seen = await watchOthers(context);
		const page = await context.newPage();
		await page.goto(shop.url);
		if ('javaScriptEnabled' in visitor) await answerBanner(page, ACCEPT);
		else await expect(page.locator('#consent')).toHaveCount(0);
		const answer = await page.goto(`${shop.url}/about`, { waitUntil: 'networkidle' });
		expect(answer?.headers()['content-security-policy']).not.toMatch(/example|google/);
		await expect(page.locator('iframe')).toHaveCount(0);
		expect(seen).toEqual([]);
		await context.close();
	}
});

test('the frame is there for a permission that still stands, and for nobody else', async ({
	request
}) => {
	const open = async (purpose: string, cookie: string) => {
		const answer = await request.get(`${shop.url}/api/tags/${purpose}`, { headers: { cookie } });
		return { status: answer.status(), headers: answer.headers(), text: await answer.text() };
	};
	const choose = async (body: string, cookie = '') => {
		const answer = await fetch(`${shop.url}/api/consent`, {
			...{ method: 'POST', redirect: 'manual', body },
			headers: { cookie, origin: shop.url, 'content-type': 'application/x-www-form-urlencoded' }
		});
		return (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
	};
	const one = await choose('answer=save&purpose=analytics');
	const page = await fetch(shop.url, { headers: { cookie: one } });
	expect(page.headers.get('content-security-policy')).toContain("frame-src 'self'");
	expect(page.headers.get('content-security-policy')).not.toContain('example');
	expect(await page.text()).not.toMatch(/stats\.example|google/i);
	const frame = await open('analytics', one);
	expect([frame.status, frame.headers['x-frame-options'], frame.headers['cache-control']]).toEqual([
		...[200, 'SAMEORIGIN', 'private, no-store']
	]);
	expect(frame.headers['content-security-policy']).toMatch(
		/^sandbox allow-scripts; default-src 'none'; script-src 'sha256-[^']+'; connect-src https:\/\/stats\.example\/m\/matomo\.php;/
	);
	const withdrawn = await choose('answer=refuse', one);
	for (const [purpose, cookie] of [
		...[
			['marketing', one],
			['analytics', ''],
			['analytics', withdrawn]
		],
		// The cookie of before the withdrawal, sent again; and one that nobody signed.
		...[
			['analytics', one],
			['analytics', one.replace('.a', '.b')],
			['address-log', one],
			['x', one]
		]
	] as const) {
		const { status, headers, text } = await open(purpose ?? '', cookie ?? '');
		expect(`${purpose} ${status} ${text}`).toBe(`${purpose} 404 `);
		expect(JSON.stringify(headers)).not.toMatch(/stats\.example|google/i);
	}
});
