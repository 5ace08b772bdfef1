import { expect, test, type Page } from '@playwright/test';
import { isLong } from '../support/scale.ts';
import { fillCart, fillCheckout, SHOP } from './support/shopper.ts';
import { recordsIn } from './support/worker.ts';

const METHODS = ['zarinpal', 'zibal', 'transfer', 'on-delivery'] as const;
const BUYERS = ['natural', 'legal'] as const;

for (const javaScriptEnabled of [true, false])
	test.describe(`a guest, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
		test.use({ javaScriptEnabled });

		for (const buyer of BUYERS)
			for (const method of METHODS) {
				// Every method with and without scripts, for both kinds of buyer; every combination at full length.
				const isNatural = METHODS.indexOf(method) % 2 === (javaScriptEnabled ? 0 : 1);
				if (!isLong && isNatural !== (buyer === 'natural')) continue;
				test(`buys as a ${buyer} person, pays by ${method} and holds the invoice`, async ({
					page
				}) => {
					await fillCart(page);
					await fillCheckout(page, buyer, method);
					await page.getByRole('button', { name: 'ثبت سفارش' }).last().click();
					await pay(page, method);
					await expect(page).toHaveURL(/\/orders\/[^/]+\?key=/);
					await expect(page.getByRole('status').filter({ hasText: 'ثبت شد' })).toBeVisible();
					await page
						.getByRole('link', { name: /صورتحساب/ })
						.first()
						.click();
					await expect(page.getByText('صورتحساب فروش کالا و خدمات').first()).toBeVisible();
					await expect(
						page.getByText(buyer === 'legal' ? 'شرکت نمونهٔ آزمایش' : 'نمونه آزمایشی').first()
					).toBeVisible();
					await expect(page.getByText(/۱۴۰\d-۰۰۰\d{3}|۱۴۰[۰-۹]-[۰-۹]{6}/).first()).toBeVisible();
				});
			}
	});

async function pay(page: Page, method: (typeof METHODS)[number]): Promise<void> {
	if (method === 'zarinpal' || method === 'zibal') {
		await page.getByRole('button', { name: 'پرداخت موفق' }).click();
	} else if (method === 'transfer') {
		await page.locator('[name="transfer-reference"]').fill('۱۴۰۵۰۹۰۱۱۲۳۴');
		await page.locator('form:has([name="transfer-reference"]) button').last().click();
	}
}

test('a payment that is cancelled can be tried again with nothing typed twice', async ({
	page
}) => {
	await fillCart(page);
	await fillCheckout(page, 'natural', 'zarinpal');
	await page.getByRole('button', { name: 'ثبت سفارش' }).last().click();
	await page.getByRole('button', { name: 'انصراف' }).click();
	await expect(page).toHaveURL(/\/orders\/[^/]+\?key=/);
	await page.getByRole('button', { name: 'پرداخت دوباره' }).click();
	await page.getByRole('button', { name: 'پرداخت موفق' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'ثبت شد' })).toBeVisible();
});

test('a wrong national code is told at its field, and nothing typed is lost', async ({ page }) => {
	await fillCart(page);
	await sendWrongCode(page);
	// At once: what was typed last is being written still.
	await page.reload();
	await expect(page.locator('[name="street-address"]')).toHaveValue(/خیابان نمونه/);
});

test.describe('on a line that brings the scripts late', () => {
	test.use({ serviceWorkers: 'block' });

	/** Opens checkout anew; resolves with what lets the scripts come. */
	async function beginWithoutScripts(page: Page): Promise<() => void> {
		const arrive = Promise.withResolvers<undefined>();
		await page.route('**/_app/immutable/**', async (route) => {
			await arrive.promise;
			await route.continue();
		});
		await page.reload({ waitUntil: 'commit' });
		return () => arrive.resolve(undefined);
	}

	test('nothing that was typed and sent before they came is lost', async ({ page }) => {
		await fillCart(page);
		const letThemCome = await beginWithoutScripts(page);
		await sendWrongCode(page);
		await expect(page).toHaveURL(/\?\/order$/);
		letThemCome();
		await page.waitForLoadState('networkidle');
		await page.goto(`${SHOP()}/checkout`);
		await expect(page.locator('[name="street-address"]')).toHaveValue(/خیابان نمونه/);
	});

	test('nothing of it stays on the device once it became an order', async ({ page }) => {
		await fillCart(page);
		await sendWrongCode(page);
		await expect.poll(() => recordsIn(page, 'drafts')).toHaveLength(1);
		const letThemCome = await beginWithoutScripts(page);
		await fillCheckout(page, 'natural', 'on-delivery');
		await page.getByRole('button', { name: 'ثبت سفارش' }).last().click();
		await expect(page).toHaveURL(/\/orders\/[^/]+\?key=/);
		expect(await recordsIn(page, 'drafts')).toHaveLength(1);
		letThemCome();
		await expect.poll(() => recordsIn(page, 'drafts')).toEqual([]);
	});
});

/** Fills in the form with a national code that cannot be, and waits until the page says so. */
async function sendWrongCode(page: Page): Promise<void> {
	await fillCheckout(page, 'natural', 'on-delivery');
	const field = page.locator('[name="national-code"]');
	await field.fill('۹۹۹۱۲۳۴۵۶۲');
	await page.getByRole('button', { name: 'ثبت سفارش' }).last().click();
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(field).toHaveAccessibleDescription(/کد ملی/);
	await expect(page.locator('[name="street-address"]')).toHaveValue(/خیابان نمونه/);
}
