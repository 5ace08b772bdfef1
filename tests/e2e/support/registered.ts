import { expect, type Page } from '@playwright/test';
import { randomInt } from 'node:crypto';
import { fromAnotherAddress } from './another-address.ts';

export interface Registered {
	mobile: string;
	password: string;
}

/** Opens an account by mobile, as a person would: the code comes from the mailbox's SMS. Ends signed in. */
export async function register(page: Page, shop: string): Promise<Registered> {
	// 0999 is assigned to nobody.
	const mobile = `0999${String(randomInt(10_000_000)).padStart(7, '0')}`;
	const password = 'درخت گردوی بلند ۱۴۰۵';
	// One visitor may have so many messages sent in an hour, and all tests together ask for more.
	await fromAnotherAddress(page, '/register');
	await page.goto(`${shop}/register`);
	await page.locator('[name="identifier"]').fill(mobile);
	await page.locator('[name="new-password"]').fill(password);
	await page.getByRole('main').getByRole('button', { name: 'ثبت‌نام' }).click();
	await expect(page).toHaveURL(/\/register\/confirm/);
	await page.locator('[name="one-time-code"]').fill(await codeFor(mobile));
	await page
		.getByRole('main')
		.locator('form button[type="submit"], form button:not([type])')
		.first()
		.click();
	await expect(page).toHaveURL(/\/account$/);
	return { mobile, password };
}

/** The six digits of the newest SMS to this number. */
export async function codeFor(mobile: string): Promise<string> {
	let code = '';
	await expect
		.poll(async () => {
			const answer = await fetch(`${process.env.MAILBOX_URL}/api/messages?to=${mobile}`);
			const [newest] = (await answer.json()) as { text: string }[];
			// The last line is what phones read the code from; an order's number stands before it.
			code = /#(\d{6})/.exec(newest?.text ?? '')?.[1] ?? '';
			return code;
		})
		.toMatch(/^\d{6}$/);
	return code;
}

/** Leaves the account by its page. */
export async function signOut(page: Page, shop: string): Promise<void> {
	await page.goto(`${shop}/sign-out`);
	await page.getByRole('main').getByRole('button', { name: 'خروج' }).click();
	await expect(page).toHaveURL(/\/sign-in/);
}
