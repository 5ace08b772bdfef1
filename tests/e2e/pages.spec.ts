import { expect, test, type Page } from '@playwright/test';
import { isLong } from '../support/scale.ts';
import { expectReadable } from './support/readable.ts';
import { buyableProduct, fillCart, someCategory, SHOP } from './support/shopper.ts';

const PUBLIC = [
	'/',
	'/categories',
	'/search?q=کتاب',
	'/search?q=ژژژژ',
	'/cart',
	'/orders',
	'/sign-in',
	'/register',
	'/forgot-password',
	'/privacy',
	'/cookies',
	'/offline',
	'/terms',
	'/returns',
	'/contact',
	'/about',
	'/no-such-page'
];

async function everyPage(): Promise<string[]> {
	const product = `/products/${await buyableProduct()}`;
	const category = await someCategory();
	return [...PUBLIC, product, category, `${category}?sort=cheapest`];
}

/** What a visitor's browser would complain about: CSP, failed requests, errors of script, requests to others. */
function complaints(page: Page): string[] {
	const found: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' && !/status of 404/.test(message.text()))
			found.push(message.text());
	});
	page.on('pageerror', (error) => found.push(String(error)));
	page.on('request', (request) => {
		if (!request.url().startsWith(SHOP()))
			found.push(`a request to ${new URL(request.url()).host}`);
	});
	return found;
}

for (const colorScheme of ['light', 'dark'] as const)
	for (const locale of ['', '/en']) {
		// Each language and each theme; every pair at full length.
		if (!isLong && (colorScheme === 'light') !== (locale === '')) continue;
		test(`every page is accessible and quiet, ${colorScheme}, ${locale || 'Persian'}`, async ({
			browser
		}) => {
			test.setTimeout(240_000);
			const context = await browser.newContext({
				colorScheme,
				reducedMotion: 'reduce',
				viewport: { width: 360, height: 780 }
			});
			const page = await context.newPage();
			const found = complaints(page);
			for (const path of await everyPage()) {
				await page.goto(SHOP() + (locale && path === '/' ? locale : locale + path));
				await expectReadable(page);
			}
			expect(found).toEqual([]);
			await context.close();
		});
	}

test('cart with things in it and checkout are accessible', async ({ page }) => {
	await fillCart(page);
	for (const path of ['/cart', '/checkout']) {
		await page.goto(SHOP() + path);
		await expectReadable(page);
	}
});

test('the listing stays within its budget: 60 kB of script with what comes when idle, 200 kB in all', async ({
	browser
}) => {
	const category = await someCategory();
	const context = await browser.newContext({
		viewport: { width: 412, height: 823 },
		deviceScaleFactor: 1.75
	});
	const page = await context.newPage();
	const bodies: { url: string; size: Promise<number> }[] = [];
	page.on('requestfinished', (request) =>
		bodies.push({
			url: request.url(),
			size: request.sizes().then(({ responseBodySize }) => responseBodySize)
		})
	);
	await page.goto(SHOP() + category);
	await page.waitForLoadState('networkidle');
	const sizes = await Promise.all(
		bodies.map(async ({ url, size }) => ({ isScript: url.endsWith('.js'), bytes: await size }))
	);
	const sum = (some: typeof sizes) => some.reduce((total, { bytes }) => total + bytes, 0);
	const scripts = sum(sizes.filter(({ isScript }) => isScript));
	expect(scripts).toBeGreaterThan(20_000);
	expect(scripts).toBeLessThanOrEqual(60_000);
	expect(sum(sizes)).toBeLessThanOrEqual(200_000);
	await context.close();
});
