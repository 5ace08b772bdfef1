import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fromOtherAddresses, type OtherAddresses } from '../support/other-addresses.ts';
import { isLong } from '../support/scale.ts';
import { ordersInShop } from './support/orders-in-shop.ts';
import { handInAgain, takeAsModel } from './support/outbox.ts';
import { buyableProduct, fillCheckout, SHOP } from './support/shopper.ts';
import { recordsIn, setUpForOffline } from './support/worker.ts';

const ROUNDS = isLong ? 50 : 3;
const ORDERS = 2;

let line: OtherAddresses;
test.beforeAll(async () => {
	// So many orders from one address would be too many.
	line = await fromOtherAddresses(SHOP(), 'new-each-time');
});
test.afterAll(() => line.close());

test(`each order is placed once in ${ROUNDS} rounds, whenever the worker or a tab dies while it is sent`, async ({
	page,
	context
}) => {
	test.setTimeout(60_000 + ROUNDS * 15_000);
	await page.goto(line.url);
	await setUpForOffline(page);
	const devtools = await context.newCDPSession(page);
	await devtools.send('ServiceWorker.enable');
	line.cut(true);
	await handInFirst(page);
	await takeAsModel(page);
	const keys: string[] = [];
	for (let round = 1; round <= ROUNDS; round += 1) {
		line.cut(true);
		for (let order = 1; order <= ORDERS; order += 1) keys.push(await handInAgain(page));
		const other = await context.newPage();
		await other.goto(`${line.url}/orders/waiting`);
		line.cut(false);
		await Promise.all([
			sendFrom(page),
			sendFrom(other),
			killWorkers(devtools),
			sleep(randomInt(300)).then(() => other.close())
		]);
		await expect.poll(() => waiting(page), { timeout: 30_000, message: `round ${round}` }).toBe(0);
		expect(await ordersInShop(keys)).toHaveLength(keys.length);
	}
	const placed = await ordersInShop(keys);
	expect(new Set(placed.map(({ number }) => number)).size).toBe(keys.length);
	expect(placed.filter(({ pieces }) => pieces !== 1)).toEqual([]);
});

async function handInFirst(page: Page): Promise<void> {
	await page.goto(`${line.url}/products/${await buyableProduct()}`);
	await page.getByRole('button', { name: 'افزودن به سبد' }).first().click();
	await expect(page.getByText('به سبد این دستگاه افزوده شد')).toBeVisible();
	await page.goto(`${line.url}/checkout`);
	await fillCheckout(page, 'natural', 'on-delivery');
	await page.getByRole('button', { name: 'ثبت سفارش' }).last().click();
	await expect(page).toHaveURL(/\/orders\/waiting$/);
}

/** A page and its worker both begin, as with a connection that comes back. */
function sendFrom(page: Page): Promise<void> {
	return page
		.evaluate(async () => {
			const { active } = await navigator.serviceWorker.ready;
			active?.postMessage({ kind: 'drain' });
			dispatchEvent(new Event('online'));
		})
		.catch(() => undefined);
}

async function killWorkers(devtools: CDPSession): Promise<void> {
	for (let times = randomInt(1, 5); times > 0; times -= 1) {
		await sleep(randomInt(150));
		await devtools.send('ServiceWorker.stopAllWorkers');
	}
}

async function waiting(page: Page): Promise<number> {
	const orders = await recordsIn<{ state: string }>(page, 'orders');
	return orders.filter(({ state }) => state !== 'placed').length;
}
