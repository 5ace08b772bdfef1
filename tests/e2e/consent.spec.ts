import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { isLong } from '../support/scale.ts';
import { audit, EVERYTHING, NOTHING, publicPages, tellsApart } from './support/consent-audit.ts';
import { buyableProduct, someCategory, SHOP } from './support/shopper.ts';

const BANNER = '#consent';
const ACCEPT = 'پذیرفتن همه';
const REFUSE = 'رد همه';
const CHOOSE = 'انتخاب دقیق';
const SAVED = 'انتخاب شما ثبت شد';

async function allPages(): Promise<string[]> {
	const category = (await someCategory()).replace('/categories/', '');
	return publicPages({ product: await buyableProduct(), category });
}

/** All of them at full length; otherwise those that differ most. */
async function somePages(): Promise<string[]> {
	const pages = await allPages();
	return isLong
		? pages
		: ['/', ...pages.filter((path) => /^\/(products|search|cookies)/.test(path))];
}

/** Answers by the form of /cookies: footer, then one click. */
async function answerOnPage(page: Page, name: string): Promise<void> {
	await page.goto(SHOP());
	await page.getByRole('contentinfo').getByRole('link', { name: 'کوکی‌ها' }).click();
	await page.getByRole('main').getByRole('button', { name }).click();
	await expect(page.getByText(/آخرین انتخاب/)).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
		test.use({ javaScriptEnabled });
		// Without scripts nothing happens in a page once it is there.
		const until = javaScriptEnabled ? 'networkidle' : 'load';

		test('nothing but the necessary is found before a choice, on any page', async ({ context }) => {
			test.setTimeout(240_000);
			expect(await audit(context, SHOP(), await allPages(), { ...NOTHING, until })).toEqual([]);
			expect((await context.cookies()).map(({ name }) => name)).toEqual([]);
		});

		test('the same after refusing; more after accepting; nothing of it after withdrawing', async ({
			context,
			page
		}) => {
			test.setTimeout(240_000);
			const pages = await somePages();
			await answerOnPage(page, REFUSE);
			expect(await audit(context, SHOP(), pages, { ...NOTHING, until })).toEqual([]);
			await answerOnPage(page, ACCEPT);
			expect(await audit(context, SHOP(), pages, { ...EVERYTHING, until })).toEqual([]);
			await answerOnPage(page, REFUSE);
			expect(await audit(context, SHOP(), pages, { ...NOTHING, until })).toEqual([]);
			expect((await context.cookies()).map(({ name }) => name)).toEqual(['consent']);
		});

		test('the banner is answered in one click and leads back to the page it stood on', async ({
			page
		}) => {
			for (const name of [REFUSE, ACCEPT]) {
				await page.context().clearCookies();
				await page.goto(`${SHOP()}/search?q=کتاب`);
				await page.locator(BANNER).getByRole('button', { name }).click();
				await expect(page.locator(BANNER)).toHaveCount(0);
				expect(decodeURI(page.url())).toBe(`${SHOP()}/search?q=کتاب`);
				await expect.poll(() => cookieNames(page.context())).toContain('consent');
				await page.goto(SHOP());
				await expect(page.locator(BANNER)).toHaveCount(0);
			}
		});

		test('what was chosen one by one stands on the page, with its history', async ({ page }) => {
			await page.goto(SHOP());
			await page.locator(BANNER).getByRole('link', { name: CHOOSE }).click();
			await expect(page).toHaveURL(/\/cookies#choose$/);
			await expect(page.locator(BANNER)).toBeHidden();
			for (const box of await page.locator('[name="purpose"]').all())
				await expect(box).not.toBeChecked();
			await page.locator('#purpose-analytics').check();
			await page.getByRole('button', { name: 'ذخیرهٔ انتخاب' }).click();
			await expect(page.getByText('پذیرفته: آمار بازدید')).toBeVisible();
			await expect(page.getByRole('status').filter({ hasText: SAVED })).toBeVisible();
			await expect(page.locator('#purpose-analytics')).toBeChecked();
			await expect(page.locator('#purpose-marketing')).not.toBeChecked();
			await expect(page.locator(BANNER)).toHaveCount(0);
		});
	});
}

const cookieNames = async (context: BrowserContext) =>
	(await context.cookies()).map(({ name }) => name);

test('no page tells visitors apart who bring nothing', async () => {
	for (const path of ['/', '/categories', '/privacy', '/en', '/icons/favicon.png'])
		expect(await tellsApart(SHOP(), path)).toEqual([]);
});

test.describe('the banner, measured', () => {
	for (const viewport of [
		{ width: 360, height: 780 },
		{ width: 1280, height: 900 }
	])
		for (const locale of ['', '/en'])
			test(`offers equal buttons, ${viewport.width} px ${locale || 'Persian'}`, async ({
				browser
			}) => {
				const page = await openPage(browser, viewport, locale || '/');
				const buttons = await page.locator(`${BANNER} :is(button, a)`).all();
				expect(buttons).toHaveLength(3);
				const looks = await Promise.all(buttons.map((button) => button.evaluate(lookOf)));
				const [first] = looks;
				for (const look of looks) {
					expect(look.style).toEqual(first?.style);
					expect(look.width / (first?.width ?? 0)).toBeCloseTo(1, 1);
					expect(Math.abs(look.width / (first?.width ?? 1) - 1)).toBeLessThanOrEqual(0.05);
					expect(Math.abs(look.height / (first?.height ?? 1) - 1)).toBeLessThanOrEqual(0.05);
					expect(look.height).toBeGreaterThanOrEqual(44);
				}
				// One key each, in the order they are read, and nobody's focus was taken.
				expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
				await page.keyboard.press('Tab');
				await expect(page.locator('.skip')).toBeFocused();
				for (const button of buttons) {
					await page.keyboard.press('Tab');
					await expect(button).toBeFocused();
				}
				await page.context().close();
			});

	for (const viewport of [
		{ width: 360, height: 780 },
		{ width: 1280, height: 900 }
	])
		test(`moves nothing and is never the largest paint, ${viewport.width} px`, async ({
			browser
		}) => {
			test.setTimeout(isLong ? 600_000 : 120_000);
			const pages = isLong ? await allPages() : ['/', '/sign-in', '/no-such-page'];
			// The page about cookies asks by itself, and the shell without content is shown by the device alone.
			for (const path of pages.filter((each) => !/^\/(cookies|shell)$/.test(each))) {
				const answered = await paintsOf(browser, viewport, path, await refusal());
				// What a page moves by itself is not the banner's, and comes and goes with the load of the machine; what the
				// banner moves would be moved each time.
				await expect(async () => {
					const asked = await paintsOf(browser, viewport, path, []);
					expect(`${path} ${viewport.width}: ${asked.largest}`).not.toContain('banner');
					expect(asked.shift, `${path} ${viewport.width}`).toBeLessThanOrEqual(
						answered.shift + 0.0005
					);
				}).toPass({ timeout: 60_000 });
			}
		});

	for (const { width, size } of [
		{ width: 320, size: '100%' },
		{ width: 640, size: '200%' }
	])
		test(`fits ${width} px with text at ${size}, every button in reach`, async ({ browser }) => {
			const page = await openPage(browser, { width, height: 560 }, '/');
			// Through a style sheet object: the policy forbids style attributes.
			await page.evaluate((percent) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(`html { font-size: ${percent} }`);
				document.adoptedStyleSheets = [sheet];
			}, size);
			const banner = page.locator(BANNER);
			const box = await banner.boundingBox();
			expect([box?.x, box?.width]).toEqual([0, width]);
			const overflow = await banner.evaluate((each) => each.scrollWidth - each.clientWidth);
			expect(overflow).toBeLessThanOrEqual(0);
			await banner.getByRole('link', { name: CHOOSE }).focus();
			await expect(banner.getByRole('link', { name: CHOOSE })).toBeInViewport();
			await page.context().close();
		});

	test('is not printed', async ({ page }) => {
		await page.goto(SHOP());
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator(BANNER)).toBeHidden();
	});

	test('costs at most 3 kB with its script, and nothing once answered', async ({ browser }) => {
		const open = async (isAsked: boolean) => {
			const context = await browser.newContext({
				viewport: { width: 360, height: 780 },
				serviceWorkers: 'block'
			});
			if (!isAsked) await context.addCookies(await refusal());
			const page = await context.newPage();
			const sizes = new Map<string, number>();
			page.on('requestfinished', async (request) => {
				if (!/\.js$|\/about$/.test(request.url())) return;
				const { responseBodySize } = await request.sizes();
				sizes.set(request.url(), responseBodySize);
			});
			await page.goto(`${SHOP()}/about`, { waitUntil: 'networkidle' });
			return { context, sizes };
		};
		const [asking, answered] = [await open(true), await open(false)];
		const extra = () => {
			let bytes = 0;
			for (const [url, size] of asking.sizes)
				if (url.endsWith('/about')) bytes += size - (answered.sizes.get(url) ?? 0);
				else if (!answered.sizes.has(url)) bytes += size;
			return bytes;
		};
		// What comes when nothing else is to be done comes for both, and later for one of them.
		await expect.poll(extra).toBeLessThanOrEqual(3000);
		expect(extra()).toBeGreaterThan(0);
		console.log(`a page that asks is ${extra()} B larger, script and style included`);
		for (const { context } of [asking, answered]) await context.close();
	});
});

test('with JavaScript the answer needs no reload, in no tab', async ({ context, page }) => {
	const other = await context.newPage();
	for (const each of [page, other]) await each.goto(SHOP(), { waitUntil: 'networkidle' });
	await page.evaluate(() => void Object.assign(window, { wasHere: true }));
	await page.locator(BANNER).getByRole('button', { name: REFUSE }).click();
	await expect(page.locator(BANNER)).toHaveCount(0);
	await expect(other.locator(BANNER)).toHaveCount(0);
	expect(await page.evaluate(() => 'wasHere' in window)).toBe(true);
	await expect(page.locator('#content')).toBeFocused();
	await expect.poll(() => cookieNames(context)).toEqual(['consent']);
});

test('ignoring the banner is no consent, and the shop works behind it', async ({
	context,
	page
}) => {
	await page.goto(`${SHOP()}/products/${await buyableProduct()}`);
	await page.mouse.wheel(0, 900);
	await page.getByRole('button', { name: 'افزودن به سبد' }).first().click();
	await expect.poll(() => cookieNames(context)).toEqual(['__Host-cart']);
	await page.goto(`${SHOP()}/cart`);
	await expect(page.locator(BANNER)).toBeVisible();
	expect(await cookieNames(context)).toEqual(['__Host-cart']);
});

test('without a connection a choice counts at once and is recorded afterwards', async ({
	context,
	page
}) => {
	await answerOnPage(page, ACCEPT);
	await context.setOffline(true);
	await page.getByRole('main').getByRole('button', { name: REFUSE }).click();
	await expect(page.getByText('روی این دستگاه رعایت می‌شود')).toBeVisible();
	// An old permission must not go out with the first request afterwards.
	expect(await cookieNames(context)).toEqual([]);
	await context.setOffline(false);
	await expect.poll(() => cookieNames(context)).toEqual(['consent']);
	await page.reload();
	await expect(page.getByText('هیچ‌کدام پذیرفته نشد').first()).toBeVisible();
	// Under the same receipt as before.
	await expect(
		page.getByRole('main').getByRole('listitem').filter({ hasText: ACCEPT })
	).toHaveCount(1);
});

test('clearing the device leaves nothing on it, after asking once', async ({ context, page }) => {
	await answerOnPage(page, ACCEPT);
	await page.evaluate(() => localStorage.setItem('left', 'over'));
	await page.getByText('پاک کردن همه‌چیز از این دستگاه').click();
	await expect(page.getByText('سبد خرید مهمان')).toBeVisible();
	await page.getByRole('button', { name: 'همه را پاک کن' }).click();
	await expect(page.getByText('همه‌چیز از این دستگاه پاک شد')).toBeVisible();
	expect(await cookieNames(context)).toEqual([]);
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

/** The cookie of somebody who refused, for a browser that has kept no file yet. */
async function refusal() {
	const answer = await fetch(`${SHOP()}/api/consent`, {
		...{ method: 'POST', redirect: 'manual', body: new URLSearchParams({ answer: 'refuse' }) },
		headers: { 'sec-fetch-site': 'same-origin', origin: SHOP() }
	});
	const value = /^consent=([^;]+)/.exec(answer.headers.getSetCookie()[0] ?? '')?.[1] ?? '';
	return [{ name: 'consent', value, url: SHOP() }];
}

async function openPage(
	browser: Browser,
	viewport: { width: number; height: number },
	path: string
): Promise<Page> {
	const context = await browser.newContext({ viewport, locale: 'fa-IR' });
	const page = await context.newPage();
	// Pages move a little when their font comes; here it does not, so that only the banner could move them.
	await page.route('**/*.woff2', (route) => route.abort());
	await page.goto(SHOP() + path, { waitUntil: 'networkidle' });
	return page;
}

/** Runs in the page: how a button looks and how large it is. */
function lookOf(element: Element) {
	const {
		fontSize,
		fontWeight,
		fontFamily,
		color,
		backgroundColor,
		borderColor,
		borderWidth,
		opacity
	} = getComputedStyle(element);
	const { width, height } = element.getBoundingClientRect();
	const style = { fontSize, fontWeight, fontFamily, color, backgroundColor, borderColor };
	return { style: { ...style, borderWidth, opacity }, width, height };
}

/** The sum of a page's shifts, and what its largest paint was, for a visitor with these cookies. */
async function paintsOf(
	browser: Browser,
	viewport: { width: number; height: number },
	path: string,
	cookies: Parameters<BrowserContext['addCookies']>[0]
): Promise<{ shift: number; largest: string }> {
	const context = await browser.newContext({ viewport, locale: 'fa-IR' });
	await context.addCookies(cookies);
	const page = await context.newPage();
	await page.route('**/*.woff2', (route) => route.abort());
	await page.goto(SHOP() + path, { waitUntil: 'load' });
	await expect(page.locator(BANNER)).toHaveCount(cookies.length > 0 ? 0 : 1);
	const paints = await page.evaluate(paintsInPage);
	await context.close();
	return paints;
}

/** Runs in the page. */
async function paintsInPage(): Promise<{ shift: number; largest: string }> {
	const WHILE_IT_WAKES_MS = 1000;
	const entries = (type: string) =>
		new Promise<PerformanceEntryList>((resolve) => {
			const seen: PerformanceEntry[] = [];
			const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
			observer.observe({ type, buffered: true });
			setTimeout(() => resolve(seen), WHILE_IT_WAKES_MS);
		});
	// Types of entries that TypeScript's DOM library does not know yet.
	const [shifts, paints] = (await Promise.all([
		entries('layout-shift'),
		entries('largest-contentful-paint')
	])) as unknown as [{ value: number }[], { element?: Element }[]];
	const element = paints.at(-1)?.element;
	return {
		shift: shifts.reduce((sum, { value }) => sum + value, 0),
		largest: element?.closest('#consent') ? 'the banner' : (element?.localName ?? 'unknown')
	};
}
