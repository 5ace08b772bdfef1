import { expect, test } from '@playwright/test';
import { isLong } from '../support/scale.ts';
import { buyableProduct, fillCart, fillCheckout, SHOP } from './support/shopper.ts';
import { workerReady } from './support/worker.ts';

const BROKEN: Record<string, () => void> = {
	'is missing': () =>
		void Object.defineProperty(window, 'indexedDB', { get: () => undefined, configurable: true }),
	'refuses at once, as in some private modes': () => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('not here', 'SecurityError');
		};
	},
	'is held by an old tab': () => {
		const open = IDBFactory.prototype.open;
		IDBFactory.prototype.open = function (name, version) {
			const request = open.call(this, name, version);
			for (const event of ['success', 'upgradeneeded', 'error'])
				request.addEventListener(event, (told) => told.stopImmediatePropagation());
			return request;
		};
	},
	'is full': () => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	}
};

for (const [what, spoil] of Object.entries(BROKEN)) {
	// Apart from a full one they all come to the memory of the page, as the last test shows, too.
	if (!isLong && what !== 'is full') continue;
	test(`a shop whose database ${what} sells all the same`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.addInitScript(spoil);
		await fillCart(page);
		await fillCheckout(page, 'natural', 'on-delivery');
		await page.getByRole('button', { name: 'ثبت سفارش' }).last().click();
		await expect(page.getByRole('status').filter({ hasText: 'ثبت شد' })).toBeVisible();
		expect(errors).toEqual([]);
	});
}

test('an order that finds neither the shop nor room on the device stays in its form, and goes out once', async ({
	page,
	context
}) => {
	await page.addInitScript(BROKEN['is full'] ?? (() => undefined));
	await fillCart(page);
	await fillCheckout(page, 'natural', 'on-delivery');
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	const place = page.getByRole('button', { name: 'ثبت سفارش' }).last();
	await place.click();
	await expect(
		page.getByRole('alert').filter({ hasText: 'برای نگه‌داشتن سفارش جا ندارد' })
	).toBeVisible();
	await expect(page.locator('[name="postal-code"]')).not.toHaveValue('');
	await context.setOffline(false);
	await place.click();
	await expect(page.getByRole('status').filter({ hasText: 'ثبت شد' })).toBeVisible();
});

test('a shop that can keep nothing says so before a cart or an order is lost with its tab', async ({
	page,
	context
}) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.addInitScript(BROKEN['is missing'] ?? (() => undefined));
	await page.goto(`${SHOP()}/products/${await buyableProduct()}`);
	// Pressed before the page is alive, the form would lead to the cart.
	await page.waitForLoadState('networkidle');
	const add = page.getByRole('button', { name: 'افزودن به سبد' }).first();
	await add.click();
	await expect(page.getByText('به سبد افزوده شد')).toBeVisible();
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await add.click();
	await expect(page.getByText(/تا اتصال دوباره این برگه را نبندید/)).toBeVisible();
	await context.setOffline(false);
	await page
		.getByRole('link', { name: /سبد خرید/ })
		.first()
		.click();
	await page.getByRole('link', { name: 'ادامهٔ خرید' }).first().click();
	await fillCheckout(page, 'natural', 'on-delivery');
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await page.getByRole('button', { name: 'ثبت سفارش' }).last().click();
	await expect(page.getByText(/تا ارسال سفارش این برگه را نبندید/)).toBeVisible();
	await context.setOffline(false);
	await expect(page.getByRole('link', { name: /دیدن سفارش KH/ })).toBeVisible();
	expect(errors).toEqual([]);
});

test('nothing is said to be in the cart before it would outlive the tab', async ({ browser }) => {
	// What the worker fetches could not be held back here.
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(`${SHOP()}/products/${await buyableProduct()}`);
	await page.waitForLoadState('networkidle');
	const parts = Promise.withResolvers<void>();
	await page.route('**/_app/immutable/**', async (route) => {
		await parts.promise;
		await route.continue();
	});
	await page.route('**/api/cart', (route) =>
		route.request().method() === 'POST' ? route.abort() : route.continue()
	);
	await page.getByRole('button', { name: 'افزودن به سبد' }).first().click();
	await expect(page.getByText('در حال افزودن به سبد')).toBeVisible();
	const added = page.getByText(/به سبد .*افزوده شد/);
	await expect(added).toHaveCount(0);

	parts.resolve();
	await expect(added).toBeVisible();
	await page.unrouteAll();
	await page.goto(`${SHOP()}/cart`);
	await expect(page.getByRole('textbox', { name: /تعداد/ })).toHaveValue('۱');
	await context.close();
});

test('a browser that clears its storage under two open pages costs nothing that the shop has', async ({
	page,
	context
}) => {
	const errors: string[] = [];
	context.on('weberror', (error) => errors.push(error.error().message));
	await page.goto(`${SHOP()}/products/${await buyableProduct()}`);
	await workerReady(page);
	const add = page.getByRole('button', { name: 'افزودن به سبد' }).first();
	await add.click();
	await expect(page.getByText('به سبد افزوده شد')).toBeVisible();
	await page.waitForLoadState('networkidle');
	const other = await context.newPage();
	await other.goto(`${SHOP()}/cart`);
	await expect(other.getByRole('textbox', { name: /تعداد/ })).toHaveValue('۱');
	// It follows what the device keeps only once it has nothing else to do.
	await other.waitForLoadState('networkidle');

	const devtools = await context.newCDPSession(page);
	const storageTypes = 'indexeddb,cache_storage';
	await devtools.send('Storage.clearDataForOrigin', { origin: SHOP(), storageTypes });
	await add.click();
	await expect(other.getByRole('textbox', { name: /تعداد/ })).toHaveValue('۲');
	await other.getByRole('link', { name: 'ادامهٔ خرید' }).first().click();
	await expect(other).toHaveURL(/\/checkout$/);
	await page.goto(`${SHOP()}/cart`);
	await expect(page.getByRole('textbox', { name: /تعداد/ })).toHaveValue('۲');
	expect(errors).toEqual([]);
});

test('a page whose part of the app gets lost on the way opens all the same', async ({
	browser
}) => {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(`${SHOP()}/about`, { waitUntil: 'networkidle' });
	await page.evaluate(() => Object.assign(window, { sameDocument: true }));
	let isLosing = true;
	await page.route('**/_app/immutable/nodes/*', (route) =>
		isLosing ? route.abort() : route.continue()
	);
	await page.route('**/terms', (route) => {
		isLosing = false;
		return route.continue();
	});
	const link = page.getByRole('contentinfo').getByRole('link', { name: 'شرایط' });
	const lost = page.waitForEvent('requestfailed');
	await link.hover();
	await lost;
	await page.waitForTimeout(500);
	expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
	await link.click();
	await expect(page.getByRole('heading', { level: 1, name: /شرایط/ })).toBeVisible();
	expect(await page.evaluate(() => 'sameDocument' in window)).toBe(false);
	await context.close();
});
