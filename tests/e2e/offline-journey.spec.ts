import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProfile } from '../../scripts/chromium.ts';
import { fromOtherAddresses, type OtherAddresses } from '../support/other-addresses.ts';
import { ordersInShop } from './support/orders-in-shop.ts';
import { setBack } from './support/outbox.ts';
import { buyableProduct, fillCheckout, SHOP } from './support/shopper.ts';
import { recordsIn, setUpForOffline, tapNotice } from './support/worker.ts';

const DEVICE = { locale: 'fa-IR', timezoneId: 'Asia/Tehran' } as const;
const MINUTE_MS = 60_000;
const WAITING = 'در انتظار ارسال به فروشگاه';

const folder = mkdtempSync(join(tmpdir(), 'khakriz-journey-'));
let line: OtherAddresses;
test.beforeAll(async () => {
	line = await fromOtherAddresses(SHOP(), 'one');
});
test.afterAll(() => {
	line.close();
	rmSync(folder, { recursive: true, force: true });
});

test('after one visit all else is done without a connection, and becomes one order that can be paid', async () => {
	const errors: string[] = [];
	// Two starts of a browser and all of a purchase.
	test.setTimeout(120_000);
	const first = await openProfile(folder, DEVICE);
	first.on('weberror', (error) => errors.push(error.error().message));
	const shop = first.pages()[0] ?? (await first.newPage());
	await shop.goto(line.url);
	await setUpForOffline(shop);
	await cut(first, true);
	await addNeverOpened(shop);
	await first.close();

	const again = await openProfile(folder, { ...DEVICE, offline: true });
	again.on('weberror', (error) => errors.push(error.error().message));
	const page = again.pages()[0] ?? (await again.newPage());
	await checkOutOnDevice(page);
	const other = await again.newPage();
	await other.goto(`${line.url}/orders/waiting`);
	for (const tab of [page, other])
		await expect(tab.getByRole('status').filter({ hasText: WAITING })).toBeVisible();
	const keys = (await recordsIn<{ key: string }>(page, 'orders')).map(({ key }) => key);
	expect(keys).toHaveLength(1);
	expect(await ordersInShop(keys)).toEqual([]);
	await again.grantPermissions(['notifications'], { origin: line.url });
	await other.getByRole('button', { name: 'خبرم کن' }).click();
	await expect(other.getByRole('button', { name: 'دیگر خبر نده' })).toBeVisible();
	await setBack(page, MINUTE_MS);

	await cut(again, false);
	const links = [page, other].map((tab) => tab.getByRole('link', { name: /دیدن سفارش KH/ }));
	for (const link of links) await expect(link).toBeVisible();
	const [order, ...more] = await ordersInShop(keys);
	expect(order).toMatchObject({ paymentMethod: 'zarinpal', pieces: 1 });
	expect(more).toEqual([]);
	for (const link of links) await expect(link).toContainText(order?.number ?? 'no order');
	await page.goto(`${line.url}/about`);
	await expect.poll(() => noticesIn(page)).toEqual([expect.stringContaining(order?.number ?? '-')]);
	await page.goto(line.url + (await tapNotice(again)));
	await expect(page.getByRole('heading', { level: 1 })).toContainText(order?.number ?? '-');
	expect(await noticesIn(page)).toEqual([]);
	await other.getByRole('link', { name: /پرداخت سفارش KH/ }).click();
	await other.getByRole('button', { name: 'پرداخت موفق' }).click();
	await expect(other.getByRole('status').filter({ hasText: 'ثبت شد' })).toBeVisible();
	await again.close();
	expect(errors).toEqual([]);
});

/** What the browser shows of the shop beside its pages. */
function noticesIn(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		return (await registration.getNotifications()).map(({ body }) => body);
	});
}

/** The browser can be told of it for pages only; the worker notices at the line itself. */
async function cut(context: BrowserContext, isCut: boolean): Promise<void> {
	line.cut(isCut);
	await context.setOffline(isCut);
}

/** Opens a product that was never opened, finds it by a search, and puts it into the cart. */
async function addNeverOpened(page: Page): Promise<void> {
	const slug = await buyableProduct();
	await page.goto(`${line.url}/products/${slug}`);
	const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
	const search = page.getByRole('combobox', { name: 'جستجو' });
	await search.fill(name.trim());
	await search.press('Enter');
	await expect(page).toHaveURL(/\/search\?/);
	await page.locator(`main a[href="/products/${slug}"]`).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	await page.getByRole('button', { name: 'افزودن به سبد' }).first().click();
	await expect(page.getByText('به سبد این دستگاه افزوده شد')).toBeVisible();
}

/** The browser was closed meanwhile: finds the cart as it was left, and hands in its order. */
async function checkOutOnDevice(page: Page): Promise<void> {
	await page.goto(line.url);
	await page
		.getByRole('link', { name: /سبد خرید/ })
		.first()
		.click();
	await expect(page.getByRole('textbox', { name: /تعداد/ })).toHaveValue('۱');
	await page.getByRole('link', { name: 'ادامهٔ خرید' }).first().click();
	await fillCheckout(page, 'natural', 'zarinpal');
	await page.getByRole('button', { name: 'ثبت سفارش' }).last().click();
	await expect(page).toHaveURL(/\/orders\/waiting$/);
}
