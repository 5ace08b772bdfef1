import { expect, test } from '@playwright/test';
import { randomInt } from 'node:crypto';
import { expectReadable } from './support/readable.ts';
import { codeFor, newestTo, register } from './support/registered.ts';
import { fillCart, fillCheckout, SHOP } from './support/shopper.ts';

const PHONE = { width: 360, height: 780 };
const someMobile = () => `0999${String(randomInt(10_000_000)).padStart(7, '0')}`;
const someEmail = () => `${randomInt(2 ** 40)}@example.com`;

/** The link in the newest mail to this address. */
async function linkFor(email: string): Promise<string> {
	let link = '';
	await expect
		.poll(async () => {
			link = /https?:\/\/\S+\/confirm\S+/.exec((await newestTo(email)).text)?.[0] ?? '';
			return link;
		})
		.not.toBe('');
	return link;
}

for (const javaScriptEnabled of [true, false])
	test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
		test.use({ javaScriptEnabled });

		test('a guest confirms the contacts of an order by code and by link', async ({ page }) => {
			const [mobile, email] = [someMobile(), someEmail()];
			await fillCart(page);
			await fillCheckout(page, 'natural', 'on-delivery');
			await page.locator('[name="tel"]').fill(mobile);
			await page.locator('[name="email"]').fill(email);
			await page.getByRole('button', { name: 'ثبت سفارش' }).last().click();
			await expect(page).toHaveURL(/\/orders\/[^/]+\?key=/);
			await page.setViewportSize(PHONE);
			const order = page.url();
			if (javaScriptEnabled) await expectReadable(page);
			const code = page.getByLabel('کد شش‌رقمی');
			await expect(code).toHaveAttribute('autocomplete', 'one-time-code');
			await code.fill('000000');
			await page.getByRole('button', { name: 'تأیید', exact: true }).click();
			await expect(page.getByLabel('کد شش‌رقمی')).toHaveAccessibleDescription(/کد درست نیست/);
			await page.getByLabel('کد شش‌رقمی').fill(await codeFor(mobile));
			await page.getByRole('button', { name: 'تأیید', exact: true }).click();
			await expect(page.getByRole('status').filter({ hasText: 'تأیید شد' })).toBeVisible();
			await page.goto(await linkFor(email));
			if (javaScriptEnabled) await expectReadable(page);
			await page.getByRole('button', { name: 'بله، این ایمیل من است' }).click();
			await expect(page.getByRole('status').filter({ hasText: 'تأیید شد' })).toBeVisible();
			await page.goto(order);
			await expect(page.getByLabel('کد شش‌رقمی')).toHaveCount(0);
		});

		test('a person adds an e-mail and a landline and changes the mobile', async ({ page }) => {
			const { mobile, password } = await register(page);
			await page.setViewportSize(PHONE);
			await page.goto(`${SHOP()}/account/contacts`);
			if (javaScriptEnabled) await expectReadable(page);
			const form = (channel: string) =>
				page.locator(`form:has([name="channel"][value="${channel}"])`);
			const enter = async (channel: string, summary: string, value: string, secret: string) => {
				if (!(await form(channel).isVisible())) await page.getByText(summary).click();
				await form(channel).locator(`[name="${channel}"]`).fill(value);
				await form(channel).locator('[name="current-password"]').fill(secret);
				await form(channel).getByRole('button').click();
			};
			const email = someEmail();
			await enter('email', 'افزودن ایمیل', email, 'نادرست نادرست');
			await expect(page.locator('#password-email')).toHaveAttribute('aria-invalid', 'true');
			await expect(form('email').locator('[name="email"]')).toHaveValue(email);
			await enter('email', 'افزودن ایمیل', email, password);
			await expect(page.getByText('در انتظار تأیید')).toBeVisible();
			await page.goto(await linkFor(email));
			await page.getByRole('button', { name: 'بله، این ایمیل من است' }).click();
			await page.getByRole('link', { name: 'دیدن راه‌های تماس' }).click();
			await expect(page.getByText(email)).toBeVisible();
			await enter('landline', 'افزودن تلفن ثابت', '۰۲۱۲۲۲۲۲۲۲۲', password);
			await expect(page.getByRole('status').filter({ hasText: 'ثبت شد' })).toBeVisible();
			const other = someMobile();
			await enter('mobile', 'تغییر شمارهٔ موبایل', other, password);
			await page.getByLabel('کد شش‌رقمی').fill(await codeFor(other));
			await page.getByRole('button', { name: 'تأیید', exact: true }).click();
			await expect(page.getByRole('status').filter({ hasText: 'تأیید شد' })).toBeVisible();
			await page.getByText('پیشینهٔ تغییرها').click();
			if (javaScriptEnabled) await expectReadable(page);
			// The outbox sends it when the answer is on its way already.
			await expect.poll(async () => (await newestTo(mobile)).text).toContain('عوض شد');
		});
	});
