import { expect, test, type Locator, type Page } from '@playwright/test';
import { isLong } from '../support/scale.ts';
import { NATURAL_BUYER } from '../support/guest.ts';
import { expectReadable } from './support/readable.ts';
import { register, registerByForm, signOut, type Registered } from './support/registered.ts';
import { buyableProduct, choose, SHOP } from './support/shopper.ts';

/** After the cart: to the checkout, accept the terms, place the order. */
const MOST_TAPS = 3;

/** Puts one piece into the cart and opens it. */
async function openFilledCart(page: Page): Promise<void> {
	await page.goto(`${SHOP()}/products/${await buyableProduct()}`);
	await page.getByRole('button', { name: 'افزودن به سبد' }).first().click();
	await expect(page.getByText('به سبد افزوده شد').filter({ visible: true }).first()).toBeVisible();
	// It is said at once; whoever leaves the page by the address bar waits until the shop knows.
	await expect
		.poll(async () => {
			const answer = await page.request.get(`${SHOP()}/api/cart`);
			return ((await answer.json()) as { cart: { lines: unknown[] } }).cart.lines.length;
		})
		.toBeGreaterThan(0);
	await page.goto(`${SHOP()}/cart`);
}

/** Buys for the first time with an account: what the shop does not know yet is typed. */
async function buyFirst(page: Page, { remember }: { remember: boolean }): Promise<void> {
	await openFilledCart(page);
	await page.getByRole('link', { name: 'ادامهٔ خرید' }).first().click();
	await expect(page).toHaveURL(/\/checkout$/);
	for (const name of ['name', 'national-code', 'street-address', 'postal-code'] as const)
		await page.locator(`[name="${name}"]`).fill(NATURAL_BUYER[name]);
	await page.locator('[name="address-level1"]').selectOption(NATURAL_BUYER['address-level1']);
	await page.locator('[name="address-level2"]').fill(NATURAL_BUYER['address-level2']);
	await choose(page, 'recipient', 'buyer');
	await choose(page, 'delivery-method', 'pickup');
	await choose(page, 'payment-method', 'on-delivery');
	const box = page.locator('[name="remember"]');
	await expect(box).not.toBeChecked();
	if (remember) await box.check();
	await page.locator('[name="terms"]').check();
	await page.getByRole('button', { name: 'ثبت سفارش' }).last().click();
	await expect(page.getByRole('status').filter({ hasText: 'ثبت شد' })).toBeVisible();
}

async function signIn(page: Page, { mobile, password }: Registered): Promise<void> {
	await page.locator('[name="identifier"]').fill(mobile);
	await page.locator('[name="password"]').fill(password);
	await page.getByRole('main').getByRole('button', { name: 'ورود', exact: true }).click();
}

for (const javaScriptEnabled of [true, false])
	test.describe(`a registered shopper, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
		test.use({
			javaScriptEnabled,
			viewport: { width: 360, height: 740 },
			hasTouch: true,
			isMobile: true
		});

		test('buys the second time with at most three taps after the cart', async ({ page }) => {
			await registerByForm(page);
			await buyFirst(page, { remember: true });
			await openFilledCart(page);

			let taps = 0;
			const tap = async (control: Locator) => {
				taps += 1;
				await control.tap();
			};
			await tap(page.getByRole('link', { name: 'ادامهٔ خرید' }).first());
			await expect(page).toHaveURL(/\/checkout$/);
			await expect(page.locator('details[open]')).toHaveCount(0);
			await tap(page.locator('label', { has: page.locator('[name="terms"]') }));
			await tap(page.getByRole('button', { name: 'ثبت سفارش' }).last());
			await expect(page.getByRole('status').filter({ hasText: 'ثبت شد' })).toBeVisible();

			test.info().annotations.push({ type: 'taps after the cart', description: String(taps) });
			expect(taps).toBeLessThanOrEqual(MOST_TAPS);
			await page.goto(`${SHOP()}/account/orders`);
			await expect(page.getByRole('article')).toHaveCount(2);
		});

		test('types everything again when nothing was to be remembered', async ({ page }) => {
			await register(page);
			await buyFirst(page, { remember: false });
			await page.goto(`${SHOP()}/account/addresses`);
			await expect(page.getByText('هنوز نشانی‌ای ذخیره نکرده‌اید')).toBeVisible();
			await openFilledCart(page);
			await page.getByRole('link', { name: 'ادامهٔ خرید' }).first().click();
			await expect(page.locator('[name="national-code"]')).toHaveValue('');
		});

		test('finds one cart of two after signing in, is told so, and leaves none behind', async ({
			page
		}) => {
			const person = await register(page);
			await openFilledCart(page);
			await signOut(page, SHOP());
			await page.goto(`${SHOP()}/cart`);
			await expect(page.getByText('سبد خرید شما خالی است')).toBeVisible();
			expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('__Host-cart');

			const answer = await page.request.get(`${SHOP()}/api/catalog/search?q=گوشی`);
			const { products } = (await answer.json()) as {
				products: { slug: string; isAvailable: boolean }[];
			};
			const other = products.find(({ isAvailable }) => isAvailable)?.slug ?? '';
			await page.goto(`${SHOP()}/products/${other}`);
			await page.getByRole('button', { name: 'افزودن به سبد' }).first().click();
			await expect
				.poll(async () => (await page.context().cookies()).some((c) => c.name === '__Host-cart'))
				.toBe(true);
			await page.goto(`${SHOP()}/sign-in?to=/cart`);
			await signIn(page, person);
			await expect(page).toHaveURL(/\/cart\?notice=cart-merged/);
			await expect(page.getByText('سبد این دستگاه و سبد حساب شما یکی شد')).toBeVisible();
			await expect(page.getByRole('list', { name: 'کالاهای سبد' }).locator('> li')).toHaveCount(2);
			expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('__Host-cart');
		});
	});

const OWN_PAGES = [
	...['/checkout', '/account/orders', '/account/profile', '/account/addresses'],
	...['/account/profile/organizations/new', '/account/addresses/new']
];

test('profile, address book, orders and known checkout are accessible and quiet', async ({
	page
}) => {
	test.setTimeout(180_000);
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	await register(page);
	await buyFirst(page, { remember: true });
	const order = new URL(page.url()).pathname;
	await openFilledCart(page);
	const all = [
		...[['light', 360, ''] as const, ['dark', 360, '/en'] as const],
		...(isLong ? [['dark', 1280, ''] as const] : [])
	];
	for (const [colorScheme, width, locale] of all) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height: 800 });
		for (const path of [...OWN_PAGES, order, `${order}/again`]) {
			await page.goto(SHOP() + locale + path);
			await expectReadable(page);
		}
	}
	expect(complaints).toEqual([]);
});
