import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/readable.ts';
import { buyableProduct, SHOP } from './support/shopper.ts';

const OFF = 'آفلاین هستید';
const BACK = 'دوباره آنلاین شدید';
const INVITATION = 'خاکریز را روی این دستگاه نصب کنید';

/** The question about cookies is another test's subject. */
test.beforeEach(async ({ page }) => {
	await page.goto(`${SHOP()}/privacy`);
	await page.getByRole('button', { name: 'رد همه' }).click();
	await expect(page.locator('#consent')).toHaveCount(0);
});

const told = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

/** The notices come with the first sign of a person. */
async function lookAround(page: Page): Promise<void> {
	await page.mouse.move(50, 200);
	await expect(page.locator('.strips')).toBeAttached();
}

/** Runs in the page: notes what moves from now on without anybody having done something. */
function recordShifts(): void {
	interface Shift extends PerformanceEntry {
		hadRecentInput: boolean;
		sources: { node?: Node }[];
	}
	const moved: string[] = [];
	(window as Window & { __moved?: string[] }).__moved = moved;
	new PerformanceObserver((list) => {
		for (const shift of list.getEntries() as Shift[])
			if (!shift.hadRecentInput)
				moved.push(
					shift.sources.map(({ node }) => node?.textContent?.trim().slice(0, 60)).join('; ')
				);
	}).observe({ type: 'layout-shift' });
}

/** What a browser that can install the shop tells every page; `__asked` counts how often it was let ask. */
async function offerToInstall(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const shared = window as Window & { __asked?: number };
		shared.__asked = 0;
		const offerUntilTaken = () => {
			const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
				prompt: () => {
					shared.__asked = (shared.__asked ?? 0) + 1;
					return Promise.resolve({ outcome: 'accepted' });
				}
			});
			// A slow machine has not started the shop's script by then.
			if (dispatchEvent(offer)) setTimeout(offerUntilTaken, 100);
		};
		addEventListener('load', () => setTimeout(offerUntilTaken, 100));
	});
}

test('a visitor is told when the connection goes and when it is back, and nothing moves', async ({
	page,
	context
}) => {
	await page.goto(SHOP());
	await lookAround(page);
	await page.waitForLoadState('networkidle');
	await page.evaluate(recordShifts);
	await context.setOffline(true);
	await expect(told(page, OFF)).toBeVisible();
	await expect(told(page, OFF).getByRole('link')).toHaveAttribute('href', '/offline');
	await context.setOffline(false);
	await expect(told(page, BACK)).toBeVisible();
	await expect(told(page, OFF)).toHaveCount(0);
	await expect(told(page, BACK)).toHaveCount(0, { timeout: 10_000 });
	expect(await page.evaluate(() => (window as Window & { __moved?: string[] }).__moved)).toEqual(
		[]
	);
});

test('a network that does not reach the shop is no connection, one lost request is one', async ({
	browser
}) => {
	// The worker would answer from the device, and what it asks for cannot be cut off here.
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(SHOP());
	await lookAround(page);
	const menu = page.locator('header a[href="/categories"]').first();
	await page.route('**/api/catalog/categories', (route) => route.abort());
	await menu.click();
	await page.waitForTimeout(1000);
	await expect(told(page, OFF)).toHaveCount(0);

	// A hotel's page answers everything, in its own words.
	await page.route('**/api/health', (route) => route.fulfill({ body: '<p>Room number?</p>' }));
	await page.locator('a[href="/"]:visible').first().click();
	await expect(page.locator('main a[href^="/products/"]').first()).toBeVisible();
	await menu.click();
	await expect(told(page, OFF)).toBeVisible();
	expect(await violations(page, '.strips')).toEqual([]);
	await page.unroute('**/api/health');
	await expect(told(page, BACK)).toBeVisible({ timeout: 10_000 });
	await context.close();
});

test('who comes back to a full cart is invited once to install, and may refuse for good', async ({
	page
}) => {
	await offerToInstall(page);
	await page.goto(`${SHOP()}/products/${await buyableProduct()}`);
	await page.getByRole('button', { name: 'افزودن به سبد' }).first().click();
	await expect(page.getByText(/افزوده شد/).first()).toBeVisible();
	const invitation = page.getByRole('complementary', { name: INVITATION });

	// Whoever goes on before the page knows of the cart is invited another time.
	await expect(async () => {
		await page.goto(SHOP());
		await lookAround(page);
		await page.waitForTimeout(1000);
		await expect(invitation).toHaveCount(0);
		await page.locator('main a[href^="/products/"]').first().click();
		await expect(invitation).toBeVisible({ timeout: 3000 });
	}).toPass({ timeout: 40_000 });
	expect(await violations(page, 'aside')).toEqual([]);
	await invitation.getByRole('button', { name: 'نه، ممنون' }).click();
	await expect(invitation).toHaveCount(0);
	await expect(page.locator('#content')).toBeFocused();

	await page.goto(SHOP());
	await lookAround(page);
	await page.locator('main a[href^="/products/"]').first().click();
	await expect(page).toHaveURL(/\/products\//);
	await page.waitForTimeout(500);
	await expect(invitation).toHaveCount(0);
});

test('nobody is invited on the way to checkout', async ({ page }) => {
	await offerToInstall(page);
	await page.goto(`${SHOP()}/products/${await buyableProduct()}`);
	await page.getByRole('button', { name: 'افزودن به سبد' }).first().click();
	await expect(page.getByText(/افزوده شد/).first()).toBeVisible();
	await page.goto(SHOP());
	await lookAround(page);
	for (const [from, to] of [
		['a[href="/cart"]:visible', /\/cart$/],
		['a[href="/checkout"]:visible', /\/checkout$/]
	] as const) {
		await page.locator(from).first().click();
		await expect(page).toHaveURL(to);
		await expect(page.getByRole('complementary', { name: INVITATION })).toHaveCount(0);
	}
});

test('the page about offline installs by a button, and by steps where there is none', async ({
	page
}) => {
	await page.goto(`${SHOP()}/offline`);
	await expect(page.getByRole('heading', { name: 'نصب فروشگاه' })).toBeVisible();
	await expect(page.getByText('Add to Home Screen')).toBeVisible();
	await expect(page.getByRole('button', { name: 'نصب', exact: true })).toHaveCount(0);
	await offerToInstall(page);
	await page.goto(`${SHOP()}/offline`);
	await page.getByRole('button', { name: 'نصب', exact: true }).click();
	expect(await page.evaluate(() => (window as Window & { __asked?: number }).__asked)).toBe(1);
	await expect(page.getByRole('button', { name: 'نصب', exact: true })).toHaveCount(0);
});

test('the page about offline explains itself without scripts', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${SHOP()}/offline`);
	await expect(page.getByRole('heading', { name: 'فروشگاه بدون اینترنت', level: 1 })).toBeVisible();
	await expect(page.getByText('جاوااسکریپت باید روشن باشد')).toBeVisible();
	await expect(page.getByRole('radio')).toHaveCount(0);
	await context.close();
});

test('the size of each level is told before it is chosen', async ({ page }) => {
	await page.goto(`${SHOP()}/offline`);
	await expect(page.getByText(/^حدود [۰-۹٫]+ کیلوبایت$/)).toBeVisible();
	await expect(page.getByText(/^حدود [۰-۹٫]+ مگابایت$/)).toBeVisible();
	await expect(page.getByRole('radio', { name: /فهرست کالاها/ })).toBeChecked();
	expect(await violations(page, 'main')).toEqual([]);
});
