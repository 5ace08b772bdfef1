import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { join } from 'node:path';
import { buildShop, type Build } from '../../scripts/build.ts';
import { picturesDir } from '../../scripts/local/pictures.ts';
import { startShop } from '../../scripts/local/shop.ts';
import { nextBuild } from '../support/next-build.ts';
import { fromOtherAddresses } from '../support/other-addresses.ts';
import { startInstance, type ShopInstance } from '../support/shop-instance.ts';
import { fillCart, fillCheckout } from './support/shopper.ts';
import { keptAddresses, pageKept, workerReady } from './support/worker.ts';

test.describe.configure({ mode: 'serial' });

/** What tells a person that they can choose a new version. */
const UPDATE = 'نسخهٔ تازهٔ فروشگاه آماده است';

let instance: ShopInstance;
let first: Build;
let second: Build;

test.beforeAll(async () => {
	test.setTimeout(180_000);
	first = await buildShop();
	instance = await startInstance({ name: 'deploy', build: first });
	second = nextBuild(first, join(instance.dataDir, 'next-build'));
});
test.afterAll(async () => {
	// The one deployed last is not the one the instance began with.
	await instance.shop.stop();
	await instance.stop();
});

/** What a deployment does: the same address, other files, other settings. */
async function deploy(build: Build, settings: Record<string, string> = {}): Promise<void> {
	await instance.shop.stop();
	instance.shop = await startShop({
		port: Number(new URL(instance.url).port),
		dataDir: instance.dataDir,
		bindings: { ...instance.bindings, SHOP_VERSION: build.version, ...settings },
		...{ worker: build.worker, assetsDir: build.assetsDir, compressedDir: build.compressedDir },
		picturesDir
	});
}

/** The errors a page must not have: of scripts that are gone above all. */
function watchErrors(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	return errors;
}

async function openShop(context: BrowserContext, path: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(instance.url + path);
	await workerReady(page);
	return page;
}

/** Looks for a new version, as opening another page does, until one waits. */
async function newVersionWaits(page: Page): Promise<void> {
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await expect
		.poll(() =>
			page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state ?? null)
		)
		.toBe('installed');
}

/** Chooses the new version, as a page does for its person, and tells whether it took over within three seconds. */
function takesOverWhenChosen(page: Page): Promise<boolean> {
	return page.evaluate(async (patience) => {
		const { waiting } = await navigator.serviceWorker.ready;
		if (!waiting) return true;
		const changed = new Promise<boolean>((resolve) =>
			waiting.addEventListener('statechange', () => resolve(true))
		);
		waiting.postMessage({ kind: 'take-over' });
		const late = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false));
		return Promise.race([changed, late]);
	}, 3000);
}

/** Of a worker that is being watched, Chromium may not notice that it rests: it is stopped, as others are after a while. */
async function takeOver(page: Page): Promise<void> {
	if (await takesOverWhenChosen(page)) return;
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('ServiceWorker.enable');
	await devtools.send('ServiceWorker.stopAllWorkers');
	await devtools.detach();
	await expect.poll(() => takesOverWhenChosen(page)).toBe(true);
}

test('a page of the old version goes on after a deployment, parts never loaded before included', async ({
	context
}) => {
	await deploy(first);
	const page = await openShop(context, '/');
	const errors = watchErrors(page);
	await page.evaluate(() => Object.assign(window, { sameDocument: true }));
	await deploy(second);
	await newVersionWaits(page);

	await page.getByRole('link', { name: 'همهٔ دسته‌ها' }).first().click();
	await expect(page).toHaveURL(/\/categories$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.getByRole('contentinfo').getByRole('link', { name: /حریم/ }).first().click();
	await expect(page).toHaveURL(/\/privacy$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
	expect(errors).toEqual([]);
});

test('a checkout that is being filled in goes on after a deployment, and becomes an order', async ({
	context
}) => {
	await deploy(first);
	const page = await openShop(context, '/');
	const errors = watchErrors(page);
	await fillCart(page, instance.url);
	await fillCheckout(page, 'natural', 'on-delivery');
	await page.evaluate(() => Object.assign(window, { sameDocument: true }));
	await deploy(second);
	await newVersionWaits(page);

	await expect(page.getByText(UPDATE)).toBeHidden();
	await expect(page.locator('[name="street-address"]')).toHaveValue(/خیابان نمونه/);
	expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
	await page.getByRole('button', { name: 'ثبت سفارش' }).last().click();
	await expect(page).toHaveURL(/\/orders\/[^/]+\?key=/);
	await expect(page.getByRole('status').filter({ hasText: 'ثبت شد' })).toBeVisible();
	// Its time comes once the order stands.
	await page.goto(`${instance.url}/about`);
	await expect(page.getByText(UPDATE)).toBeVisible();
	expect(errors).toEqual([]);
});

test('the new version takes over when it is chosen, and reloads no other page', async ({
	context
}) => {
	await deploy(first);
	const page = await openShop(context, '/');
	const other = await openShop(context, '/about');
	const errors = watchErrors(other);
	await other.evaluate(() => Object.assign(window, { typed: 'kept' }));
	await deploy(second);
	await newVersionWaits(page);
	await takeOver(page);
	await page.reload();
	expect(await page.content()).toContain('Next.js');

	expect(await other.evaluate(() => (window as { typed?: string }).typed)).toBe('kept');
	await other.getByRole('contentinfo').getByRole('link', { name: /حریم/ }).first().click();
	await expect(other).toHaveURL(/\/privacy$/);
	await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
	expect(errors).toEqual([]);
	expect(await keptAddresses(page)).not.toEqual([]);
});

test('the new version takes over although the old one waits for an answer', async ({ context }) => {
	await deploy(first);
	const line = await fromOtherAddresses(instance.url, 'one');
	const page = await context.newPage();
	await page.goto(line.url);
	await workerReady(page);
	await deploy(second);
	await newVersionWaits(page);
	const asked = line.hang('/about');
	await page.evaluate(async () =>
		(await navigator.serviceWorker.ready).active?.postMessage({ kind: 'opened', path: '/about' })
	);
	await asked;
	await expect.poll(() => takesOverWhenChosen(page)).toBe(true);
	line.close();
});

test('a deployment can be rolled back', async ({ context }) => {
	await deploy(second);
	const page = await openShop(context, '/');
	await deploy(first);
	await newVersionWaits(page);
	await takeOver(page);
	await page.reload();
	await pageKept(page, '/');
	await context.setOffline(true);
	await page.reload();
	expect(await page.content()).not.toContain('Next.js');
	await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
});

test('the worker can be taken back from every device, and given again; the database stays', async ({
	context
}) => {
	await deploy(first);
	const page = await openShop(context, '/');
	await pageKept(page, '/');
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('shop');
				opening.onerror = () => reject(new Error('no database'));
				opening.onsuccess = () => {
					const writing = opening.result.transaction('wishes', 'readwrite');
					writing.objectStore('wishes').put('here', 'probe');
					writing.oncomplete = () => resolve(opening.result.close());
				};
			})
	);
	await deploy(first, { SERVICE_WORKER: 'off' });
	await page.evaluate(async () =>
		(await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined)
	);
	await expect
		.poll(() =>
			page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
		)
		.toBe(0);
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-worker', 'off');
	await page.waitForLoadState('networkidle');
	expect(
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
	).toBe(0);
	expect(await keptAddresses(page)).toEqual([]);
	expect(
		await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
	).toContain('shop');

	await deploy(first);
	await page.goto(instance.url);
	await workerReady(page);
});
