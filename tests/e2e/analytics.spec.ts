import { expect, test, type Page, type Request } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import type { SampleStaff } from '../../scripts/local/sample-staff.ts';
import { expectReadable } from './support/readable.ts';
import { buyableProduct, SHOP } from './support/shopper.ts';

interface Sent {
	kind: string;
	route: string;
	subject?: string;
	isOffline: boolean;
}

/** Everything this page sends to the statistics, as it goes. */
async function watchSending(page: Page): Promise<{ events: Sent[]; requests: Request[] }> {
	const seen = { events: [] as Sent[], requests: [] as Request[] };
	// What is in a beacon the browser tells nobody but the page.
	await page.exposeFunction('toldByBeacon', (text: string) =>
		seen.events.push(...(JSON.parse(text) as { events: Sent[] }).events)
	);
	await page.addInitScript(() => {
		const told = (window as unknown as { toldByBeacon: (text: string) => void }).toldByBeacon;
		const send = navigator.sendBeacon.bind(navigator);
		navigator.sendBeacon = (address, body) => {
			if (body instanceof Blob) void body.text().then(told);
			return send(address, body);
		};
	});
	page.on('request', (request) => {
		if (!request.url().endsWith('/api/events')) return;
		seen.requests.push(request);
		const body = request.postDataJSON() as { events: Sent[] } | null;
		seen.events.push(...(body?.events ?? []));
	});
	return seen;
}

/** The scripts that were asked for whose text measures. */
async function measuringScripts(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const scripts = performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.endsWith('.js'));
		const texts = await Promise.all(scripts.map(async (name) => (await fetch(name)).text()));
		return scripts.filter((_, index) => texts[index]?.includes('sendBeacon'));
	});
}

const keptEvents = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const opening = indexedDB.open('shop');
				opening.onsuccess = () => {
					const db = opening.result;
					const counting = db.transaction('events').objectStore('events').count();
					counting.onsuccess = () => {
						db.close();
						resolve(counting.result);
					};
				};
			})
	);

const hasCookie = async (page: Page, wanted: string) =>
	(await page.context().cookies()).some(({ name }) => name === wanted);
const hasVisit = (page: Page) => hasCookie(page, 'va');

/** Answers the banner, and waits until the shop knows. */
async function answer(page: Page, name: string): Promise<void> {
	await page.getByRole('button', { name }).click();
	await expect.poll(() => hasCookie(page, 'consent')).toBe(true);
}

/** Leaves the page, as a person does who turns to something else: whatever waits is sent. */
const leave = (page: Page) =>
	page.evaluate(() => {
		Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
		Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
	});

/** Until the watching code is there; it comes when the page has nothing else to do. */
async function watched(page: Page): Promise<void> {
	await expect.poll(() => measuringScripts(page), { timeout: 20_000 }).not.toEqual([]);
	// It was fetched; it runs in a moment.
	await page.waitForTimeout(500);
}

test('asks for none of its code and sends nothing before it is allowed, nor after a refusal', async ({
	page
}) => {
	const sent = await watchSending(page);
	for (const choice of [null, 'رد همه']) {
		await page.goto(SHOP());
		if (choice) await answer(page, choice);
		await page.goto(`${SHOP()}/products/${await buyableProduct()}`);
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(2500);
		expect(await measuringScripts(page)).toEqual([]);
		await leave(page);
	}
	expect(sent.requests).toEqual([]);
	expect(await hasVisit(page)).toBe(false);
});

test('notes, sends together, waits without a connection, and stops with the withdrawal', async ({
	page,
	context
}) => {
	test.setTimeout(120_000);
	const sent = await watchSending(page);
	await page.goto(SHOP());
	await answer(page, 'پذیرفتن همه');
	await watched(page);
	await page.goto(`${SHOP()}/products/${await buyableProduct()}`);
	await watched(page);
	await page.getByRole('button', { name: 'افزودن به سبد' }).first().click();
	const slug = await buyableProduct();
	const told = () => sent.events.map(({ kind, subject }) => `${kind} ${subject ?? ''}`.trim());
	await leave(page);
	// A beacon of a page that is gone already is one the test cannot read.
	await expect.poll(told).toContain(`cart-added ${slug}`);
	await page.goto(`${SHOP()}/search?q=ققنوسقافیه`);
	await watched(page);
	await leave(page);
	await expect.poll(() => hasVisit(page)).toBe(true);
	await expect
		.poll(told)
		.toEqual(
			expect.arrayContaining([
				...['page-viewed', `product-viewed ${slug}`, `cart-added ${slug}`],
				...['searched ققنوسقافیه', 'search-failed ققنوسقافیه', 'ttfb']
			])
		);
	// Never an address, and several events in one request.
	expect(JSON.stringify(sent.events)).not.toContain(SHOP());
	expect(sent.events.length).toBeGreaterThan(sent.requests.length);

	// Without a connection they wait, and are told as what they are when there is one again.
	await context.setOffline(true);
	await page.evaluate(() => {
		const form = document.createElement('form');
		form.action = '/cart?/add';
		form.addEventListener('submit', (event) => event.preventDefault());
		document.body.append(form);
		form.requestSubmit();
	});
	await leave(page);
	await expect.poll(() => keptEvents(page)).toBeGreaterThan(0);
	await context.setOffline(false);
	await expect.poll(() => sent.events.some((event) => event.isOffline)).toBe(true);
	await expect.poll(() => keptEvents(page)).toBe(0);

	// The withdrawal in another tab stops this one without a reload, with what it has not sent.
	const other = await context.newPage();
	await other.goto(`${SHOP()}/cookies`);
	const before = sent.requests.length;
	await other
		.getByRole('main')
		.getByRole('button', { name: /رد همه/ })
		.first()
		.click();
	await expect.poll(() => hasVisit(other)).toBe(false);
	await page.waitForTimeout(500);
	await page.evaluate(() =>
		document.querySelector<HTMLFormElement>('form[action="/cart?/add"]')?.requestSubmit()
	);
	await leave(page);
	await page.waitForTimeout(500);
	expect(sent.requests).toHaveLength(before);
	expect(await keptEvents(page)).toBe(0);
});

test('shows the staff the figures, readable for everyone, and gives them as a file', async ({
	browser
}) => {
	test.setTimeout(120_000);
	const viewport = { width: 320, height: 780 };
	const page = await (await browser.newContext({ viewport, reducedMotion: 'reduce' })).newPage();
	await page.goto(SHOP());
	await answer(page, 'رد همه');
	const staff = JSON.parse(process.env.SAMPLE_STAFF ?? '') as SampleStaff;
	await page.goto(`${SHOP()}/staff/figures`);
	await page.locator('[name="identifier"]').fill(staff.identifier);
	await page.locator('[name="password"]').fill(staff.password);
	await page.getByRole('main').getByRole('button', { name: 'ورود', exact: true }).click();
	await expect(page).toHaveURL(/second-step/);
	const code = TOTP.generate({ secret: Secret.fromBase32(staff.authenticatorKey) });
	await page.locator('[name="one-time-code"]').fill(code);
	await page.locator('[name="one-time-code"]').press('Enter');
	await expect(page).toHaveURL(`${SHOP()}/staff/figures`);
	for (const path of ['/staff/figures', '/en/staff/figures?from=1405/01/01&to=1405/09/01']) {
		await page.goto(SHOP() + path);
		await page.waitForLoadState('networkidle');
		for (const summary of await page.locator('main summary').all()) await summary.click();
		await expectReadable(page);
		await page.screenshot({
			path: `test-results/figures-${path.startsWith('/en') ? 'en' : 'fa'}.png`,
			fullPage: true
		});
	}
	const file = await page.request.get(`${SHOP()}/staff/figures/export?what=visits`);
	expect(file.headers()['content-type']).toContain('text/csv');
	expect((await file.text()).startsWith('\uFEFFروز,بازدید')).toBe(true);
});
