import { expect, test, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import type { SampleStaff } from '../../scripts/local/sample-staff.ts';
import { expectReadable } from './support/readable.ts';
import { register } from './support/registered.ts';
import { choose, SHOP } from './support/shopper.ts';

/** The account that `npm start` prints. */
const sample = () => JSON.parse(process.env.SAMPLE_STAFF ?? '') as SampleStaff;
const codeOf = (key: string) => TOTP.generate({ secret: Secret.fromBase32(key) });

async function typePassword(page: Page, identifier: string, password: string): Promise<void> {
	await page.locator('[name="identifier"]').fill(identifier);
	await page.locator('[name="password"]').fill(password);
	await page.getByRole('main').getByRole('button', { name: 'ورود', exact: true }).click();
}

async function typeCode(page: Page, key: string): Promise<void> {
	await page.locator('[name="one-time-code"]').fill(codeOf(key));
	await page.locator('[name="one-time-code"]').press('Enter');
}

test('an owner invites a colleague, who needs a second step, and takes the role again', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const viewport = { width: 360, height: 780 };
	const owner = await (await browser.newContext({ viewport, reducedMotion: 'reduce' })).newPage();
	const colleague = await (
		await browser.newContext({ viewport, reducedMotion: 'reduce' })
	).newPage();
	const refusedByCsp: string[] = [];
	for (const page of [owner, colleague])
		page.on('console', (message) => {
			if (/Content Security Policy/.test(message.text())) refusedByCsp.push(message.text());
		});

	// The owner signs in on the way to the back office.
	const { identifier, password, authenticatorKey } = sample();
	await owner.goto(`${SHOP()}/staff`);
	await typePassword(owner, identifier, password);
	await expect(owner).toHaveURL(/second-step/);
	await typeCode(owner, authenticatorKey);
	await expect(owner).toHaveURL(`${SHOP()}/staff`);
	await expect(owner.getByText('هنوز ساخته نشده').first()).toBeVisible();
	for (const path of ['/staff?refused', '/staff/members', '/en/staff', '/en/staff/members']) {
		await owner.goto(SHOP() + path);
		await expectReadable(owner);
	}

	// The invitation's link is shown once.
	await owner.goto(`${SHOP()}/staff/members`);
	await choose(owner, 'role', 'orders');
	await owner.locator('[name="current-password"]').fill(password);
	await owner.getByRole('button', { name: 'ساختن پیوند دعوت' }).click();
	const link = await owner.getByLabel('پیوند دعوت', { exact: true }).inputValue();
	await expectReadable(owner);
	await owner.goto(`${SHOP()}/staff/members`);
	await expect(owner.getByLabel('پیوند دعوت', { exact: true })).toHaveCount(0);

	// The colleague accepts it, signs in again, and must set up a second step before anything opens.
	await colleague.goto(link);
	await expectReadable(colleague);
	const account = await register(colleague);
	await colleague.goto(`${SHOP()}/staff`);
	await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('این صفحه پیدا نشد');
	await colleague.goto(link);
	await colleague.getByRole('button', { name: 'پذیرفتن دعوت' }).click();
	await expect(colleague).toHaveURL(/\/sign-in\?to=/);
	await typePassword(colleague, account.mobile, account.password);
	await expect(colleague).toHaveURL(/\/account\/security\/enrol/);
	await colleague.goto(`${SHOP()}/staff`);
	await expect(colleague).toHaveURL(/\/account\/security\/enrol/);
	await colleague.getByRole('button', { name: 'راه‌اندازی برنامهٔ رمزساز' }).click();
	const key = (await colleague.locator('code').first().innerText()).replace(/\s/g, '');
	await typeCode(colleague, key);
	await colleague.locator('.cluster a').first().click();
	await colleague.goto(`${SHOP()}/staff`);
	await expect(colleague.getByText('نقش شما: مسئول سفارش‌ها')).toBeVisible();
	await colleague.goto(`${SHOP()}/staff/members`);
	await expect(colleague).toHaveURL(`${SHOP()}/staff?refused`);
	await expect(colleague.getByText('این صفحه در نقش شما نیست')).toBeVisible();
	await colleague.goto(link);
	await expect(colleague.getByRole('heading', { level: 1 })).toHaveText(
		'این دعوت دیگر کار نمی‌کند'
	);

	// The owner cannot leave the shop without one, and takes the colleague's role away.
	await owner.goto(`${SHOP()}/staff/members`);
	await owner.getByRole('link', { name: /تغییر نقش‌ها \u2066s•••/ }).click();
	await owner.locator('[name="role-owner"]').uncheck();
	await owner.locator('[name="current-password"]').fill(password);
	await owner.getByRole('button', { name: 'ذخیرهٔ نقش‌ها' }).click();
	await expect(owner.getByRole('alert').getByText('دست‌کم یک مالک')).toBeVisible();
	await expectReadable(owner);
	await owner.goto(`${SHOP()}/staff/members`);
	await owner.getByRole('link', { name: /تغییر نقش‌ها \u20660999/ }).click();
	await owner.locator('[name="role-orders"]').uncheck();
	await owner.locator('[name="current-password"]').fill(password);
	await owner.getByRole('button', { name: 'ذخیرهٔ نقش‌ها' }).click();
	await expect(owner.getByText('نقش‌ها تغییر کرد')).toBeVisible();
	await colleague.goto(`${SHOP()}/staff`);
	await expect(colleague).toHaveURL(/\/sign-in\?to=/);
	expect(refusedByCsp).toEqual([]);
});
