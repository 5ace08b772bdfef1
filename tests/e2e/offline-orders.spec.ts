import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { setBack } from './support/outbox.ts';
import { buyableProduct, fillCart, fillCheckout, SHOP } from './support/shopper.ts';
import { workerReady } from './support/worker.ts';

const WAITING = 'در انتظار ارسال به فروشگاه';
const DAY_MS = 86_400_000;
const API = '**/api/orders';

/** Numbers of the orders that the shop answered with. */
function placedIn(context: BrowserContext): Set<string> {
	const numbers = new Set<string>();
	context.on('response', (response) => {
		if (!response.url().endsWith('/api/orders') || response.status() !== 201) return;
		void response.json().then(
			({ number }: { number: string }) => numbers.add(number),
			// The page went on before its answer was read here.
			() => undefined
		);
	});
	return numbers;
}

async function fillWholeCheckout(page: Page, payment = 'on-delivery'): Promise<void> {
	await fillCart(page);
	await fillCheckout(page, 'natural', payment);
	await page.waitForLoadState('networkidle');
}

const handIn = (page: Page) => page.getByRole('button', { name: 'ثبت سفارش' }).last().click();
const state = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
const link = (page: Page) => page.getByRole('link', { name: /دیدن سفارش KH/ });

test('an order handed in without a connection waits, and two tabs make one of it', async ({
	page,
	context
}) => {
	await fillWholeCheckout(page);
	const other = await context.newPage();
	await other.goto(`${SHOP()}/orders/waiting`);
	await other.waitForLoadState('networkidle');
	const placed = placedIn(context);
	await context.setOffline(true);
	await handIn(page);
	await expect(page).toHaveURL(/\/orders\/waiting$/);
	for (const tab of [page, other]) await expect(state(tab, WAITING)).toBeVisible();
	await expect(state(page, 'ثبت شد')).toHaveCount(0);

	await context.setOffline(false);
	for (const tab of [page, other]) await expect(link(tab)).toBeVisible();
	await link(other).click();
	await expect(state(other, 'ثبت شد')).toBeVisible();
	expect(placed.size).toBe(1);
	// The key of an order that was shown has no reason to stay, nor has the form.
	await expect(link(page)).toHaveCount(0);
	await page.goto(`${SHOP()}/cart`);
	await expect(page.getByText('سبد خرید شما خالی است')).toBeVisible();
});

test('an answer that gets lost after the order was written is asked for again: one order', async ({
	page,
	context
}) => {
	await fillWholeCheckout(page);
	const numbers: string[] = [];
	let drops = 2;
	await context.route(API, async (route) => {
		const response = await route.fetch();
		numbers.push(((await response.json()) as { number: string }).number);
		await (drops-- > 0 ? route.abort('connectionreset') : route.fulfill({ response }));
	});
	await handIn(page);
	await expect(page).toHaveURL(/\/orders\/waiting$/);
	await page.getByRole('button', { name: 'اکنون بفرست' }).click();
	await expect.poll(() => numbers.length).toBeGreaterThan(1);
	await page.reload();
	await expect(link(page)).toBeVisible();
	expect(numbers.length).toBeGreaterThan(2);
	expect(new Set(numbers).size).toBe(1);
});

test('neither an outage, a limit nor a stranger’s page makes it forget an order, even for days', async ({
	page,
	context
}) => {
	await fillWholeCheckout(page);
	const answers = [
		{ status: 500, json: { message: 'unexpected' } },
		{ status: 429, json: { error: 'too-many' }, headers: { 'Retry-After': '1' } },
		{ status: 200, contentType: 'text/html', body: '<title>Wi-Fi</title>' },
		{ status: 200, json: { hello: 'portal' } }
	];
	let asked = 0;
	await context.route(API, (route) => {
		const answer = answers[asked++];
		return answer ? route.fulfill(answer) : route.continue();
	});
	await handIn(page);
	await expect(page).toHaveURL(/\/orders\/waiting$/);
	await setBack(page, 8 * DAY_MS);
	for (let tries = 1; tries < answers.length; tries += 1) {
		await page.reload();
		await expect.poll(() => asked).toBeGreaterThan(tries);
		await expect(state(page, WAITING).or(link(page))).toBeVisible();
	}
	await page.reload();
	await expect(link(page)).toBeVisible();
});

test('a price that changed meanwhile is shown, and the person decides', async ({
	page,
	context
}) => {
	await fillWholeCheckout(page);
	await context.setOffline(true);
	await handIn(page);
	await expect(state(page, WAITING)).toBeVisible();
	// What reaches the shop claims to have seen another total, as after a change of the price.
	await context.route(API, async (route) => {
		const body = route.request().postDataJSON() as Record<string, string>;
		const seen = (body['seen-totals'] ?? '').replace(
			/=(\d+)/g,
			(_, n: string) => `=${Number(n) - 10}`
		);
		await route.continue({ postData: JSON.stringify({ ...body, 'seen-totals': seen }) });
		await context.unroute(API);
	});
	await context.setOffline(false);
	await expect(state(page, 'نیازمند تصمیم شما')).toBeVisible();
	await expect(state(page, 'مبلغ سفارش تغییر کرده است')).toBeVisible();
	await page.getByRole('button', { name: /مبلغ تازه را می‌پذیرم/ }).click();
	await expect(link(page)).toBeVisible();
});

test('the cart lives on without a connection and reaches the shop with the next one', async ({
	page,
	context
}) => {
	await page.goto(`${SHOP()}/products/${await buyableProduct()}`);
	await page.waitForLoadState('networkidle');
	const add = page.getByRole('button', { name: 'افزودن به سبد' }).first();
	await add.click();
	await expect(page.getByText('به سبد افزوده شد')).toBeVisible();
	// Before the worker has the shop's scripts, those for the cart on the device may still be on their way.
	await workerReady(page);
	await context.setOffline(true);
	await add.click();
	await expect(page.getByText('به سبد این دستگاه افزوده شد')).toBeVisible();
	await page
		.getByRole('link', { name: /سبد خرید/ })
		.first()
		.click();
	await expect(page.getByRole('textbox', { name: /تعداد/ })).toHaveValue('۲');
	await expect(page.getByText('آنچه در سبد تغییر داده‌اید روی این دستگاه است')).toBeVisible();
	await context.setOffline(false);
	await expect(page.getByText('آنچه در سبد تغییر داده‌اید روی این دستگاه است')).toHaveCount(0);
	await page.reload();
	await expect(page.getByRole('textbox', { name: /تعداد/ })).toHaveValue('۲');
});
