import { expect, test, type Page } from '@playwright/test';
import { ordersInShop } from './support/orders-in-shop';
import { buyableProduct, fillCheckout, SHOP } from './support/shopper';
import { register, signOut } from './support/registered';
import { keptAddresses, keptText, pageKept, recordsIn, workerReady } from './support/worker';

test('a page seen before opens without a network, as it was', async ({ page, context }) => {
	await page.goto(`${SHOP()}/`);
	await workerReady(page);
	await pageKept(page, '/');
	const title = await page.title();
	const products = await page.locator('main a[href^="/products/"]').count();
	await context.setOffline(true);
	for (const open of [() => page.reload(), () => page.goto(`${SHOP()}/`)]) {
		await open();
		await expect(page).toHaveTitle(title);
		expect(await page.locator('main a[href^="/products/"]').count()).toBe(products);
	}
});

test('a picture that never came is stood in for by another size, or by a drawing', async ({
	page,
	context
}) => {
	await page.goto(`${SHOP()}/`);
	await workerReady(page);
	const loaded = await page
		.locator('main picture img')
		.first()
		.evaluate((image: HTMLImageElement) => {
			return image.decode().then(() => image.currentSrc);
		});
	// Fetched again, now that the worker sees it.
	await page.evaluate(async (address) => (await fetch(address)).blob(), loaded);
	await context.setOffline(true);
	const typeOf = (address: string) =>
		page.evaluate(async (wanted) => (await fetch(wanted)).headers.get('content-type'), address);
	expect(await typeOf(loaded.replace(/-\d+\./, '-160.'))).toMatch(/^image\/(avif|webp)$/);
	expect(await typeOf('/img/products/never-seen-320.avif')).toBe('image/svg+xml');
});

test('a page of a network that asks to sign in first is never kept as the shop', async ({
	page,
	context
}) => {
	await page.goto(`${SHOP()}/`);
	await workerReady(page);
	await context.route(/\/(terms|api\/catalog\/menu)$/, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<h1>Welcome to our hotel</h1>' })
	);
	await page.goto(`${SHOP()}/terms`);
	await expect(page.getByRole('heading', { name: 'Welcome to our hotel' })).toBeVisible();
	await context.unrouteAll();
	await page.goto(`${SHOP()}/terms`);
	await expect(page.getByRole('heading', { name: 'Welcome to our hotel' })).toHaveCount(0);
});

test('after signing out nothing of the person is in any cache or in the database', async ({
	page
}) => {
	const { mobile } = await register(page);
	await page.goto(`${SHOP()}/account/profile`);
	await page.goto(`${SHOP()}/`);
	await workerReady(page);
	await page.goto(`${SHOP()}/about`);
	await pageKept(page, '/about');
	await signOut(page, SHOP());
	const kept = await keptText(page);
	expect(kept).toContain('/_app/immutable/');
	for (const secret of [mobile, mobile.slice(1)]) expect(kept).not.toContain(secret);
	expect((await keptAddresses(page)).filter((line) => line.startsWith('pages-'))).toEqual([]);
});

test('an order that waits, what was typed and the cart of an account leave the device with its person', async ({
	page,
	context
}) => {
	await register(page);
	await checkOut(page);
	await fillCheckout(page, 'natural', 'on-delivery');
	await page.waitForLoadState('networkidle');
	await context.route('**/api/orders?whose=account', (route) => route.abort());
	await page.getByRole('button', { name: 'ثبت سفارش' }).last().click();
	await expect(page).toHaveURL(/\/orders\/waiting$/);
	await page.goto(`${SHOP()}/checkout`);
	await page.locator('[name="name"]').fill('نمونه آزمایشی');
	await expect.poll(() => recordsIn(page, 'drafts')).toHaveLength(1);
	expect(await recordsIn(page, 'orders')).toHaveLength(1);

	// Before the page is alive its form signs out without asking.
	await page.goto(`${SHOP()}/sign-out`, { waitUntil: 'networkidle' });
	await page.getByRole('main').getByRole('button', { name: 'خروج' }).click();
	await page.getByRole('button', { name: 'پاک شود و خارج می‌شوم' }).click();
	await expect(page).toHaveURL(/\/sign-in/);
	for (const store of ['drafts', 'orders', 'keys', 'commands'])
		expect(await recordsIn(page, store)).toEqual([]);
	const kept = await recordsIn<{ whose?: string }>(page, 'cart');
	expect(kept.filter(({ whose }) => whose === 'account')).toEqual([]);
});

test('an order of an account whose session ended meanwhile stays, says so, and goes out once after signing in', async ({
	page,
	context
}) => {
	const { mobile, password } = await register(page);
	await checkOut(page);
	await fillCheckout(page, 'natural', 'on-delivery');
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await page.getByRole('button', { name: 'ثبت سفارش' }).last().click();
	await expect(page).toHaveURL(/\/orders\/waiting$/);
	const keys = (await recordsIn<{ key: string }>(page, 'orders')).map(({ key }) => key);
	expect(keys).toHaveLength(1);
	await context.clearCookies({ name: '__Host-session' });

	await context.setOffline(false);
	await expect(page.getByText('نشست شما پایان یافته است')).toBeVisible();
	expect(await ordersInShop(keys)).toEqual([]);
	await page.getByRole('link', { name: 'ورود به حساب' }).click();
	await page.locator('[name="identifier"]').fill(mobile);
	await page.locator('[name="password"]').fill(password);
	await page.getByRole('main').getByRole('button', { name: 'ورود', exact: true }).click();
	await expect(page).toHaveURL(/\/orders\/waiting$/);
	await page.getByRole('button', { name: 'اکنون بفرست' }).click();
	await expect(page.getByRole('link', { name: /دیدن سفارش KH/ })).toBeVisible();
	expect(await ordersInShop(keys)).toMatchObject([{ paymentMethod: 'on-delivery', pieces: 1 }]);
});

/** Puts something into the cart of an account and goes on to its checkout. */
async function checkOut(page: Page): Promise<void> {
	await page.goto(`${SHOP()}/products/${await buyableProduct()}`);
	await page.waitForLoadState('networkidle');
	// The cart is also asked for, which says nothing of what was put in.
	const answered = page.waitForResponse(
		(answer) => answer.url().endsWith('/api/cart') && answer.request().method() === 'POST'
	);
	await page.getByRole('button', { name: 'افزودن به سبد' }).first().click();
	await answered;
	await page.goto(`${SHOP()}/checkout`);
}

test('a legal page never opened before opens without a network', async ({ page, context }) => {
	await page.goto(`${SHOP()}/en`);
	await workerReady(page);
	await context.setOffline(true);
	await page.goto(`${SHOP()}/en/returns`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what belongs to one person is kept nowhere', async ({ page }) => {
	await page.goto(`${SHOP()}/`);
	await workerReady(page);
	for (const path of ['/cart', '/orders', '/sign-in', '/search?q=کتاب', '/cookies'])
		await page.goto(SHOP() + path);
	await page.goto(`${SHOP()}/about`);
	await pageKept(page, '/about');
	const kept = await keptAddresses(page);
	expect(kept.filter((line) => /cart|orders|sign-in|search|cookies/.test(line))).toEqual([]);
});
