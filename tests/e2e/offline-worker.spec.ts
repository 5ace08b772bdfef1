import { expect, test } from '@playwright/test';
import { SHOP } from './support/shopper';
import { keptAddresses, pageKept, workerReady } from './support/worker';

test('a page seen before opens without a network, as it was', async ({ page, context }) => {
	await page.goto(`${SHOP()}/`);
	await workerReady(page);
	await pageKept(page, '/');
	await context.setOffline(true);
	await page.reload();
	await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
	await expect(page.getByRole('navigation').first()).toBeVisible();
});

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
