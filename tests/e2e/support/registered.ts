import { expect, type Page } from '@playwright/test';
import { randomInt } from 'node:crypto';
import { fetchInTime } from '../../support/fetch-in-time.ts';
import { Guest } from '../../support/guest.ts';
import { fromOtherAddresses } from '../../support/other-addresses.ts';
import { SHOP } from './shopper.ts';

export interface Registered {
	mobile: string;
	password: string;
}

const PASSWORD = 'درخت گردوی بلند ۱۴۰۵';
// 0999 is assigned to nobody.
const someMobile = () => `0999${String(randomInt(10_000_000)).padStart(7, '0')}`;

/**
 * Opens an account by mobile and hands its session to the page, which stands on it. The requests come from an address
 * of their own: one visitor may have so many messages sent in an hour, and all tests together ask for more.
 */
export async function register(page: Page, shop = SHOP()): Promise<Registered> {
	const mobile = someMobile();
	const elsewhere = await fromOtherAddresses(SHOP(), 'one');
	const guest = new Guest(elsewhere.url);
	const begun = await guest.post('/register', { identifier: mobile, 'new-password': PASSWORD });
	const confirming = begun.location ?? '';
	const proof = new URL(confirming, shop).searchParams.get('proof') ?? '';
	const code = await codeFor(mobile);
	const { location } = await guest.post(confirming, { proof, 'one-time-code': code });
	elsewhere.close();
	expect(location).toBe('/account');
	const { hostname: domain } = new URL(shop);
	const flags = { domain, path: '/', secure: true, httpOnly: true, sameSite: 'Lax' as const };
	await page
		.context()
		.addCookies(guest.cookies.map(([name, value]) => ({ name, value, ...flags })));
	await page.goto(`${shop}/account`);
	await expect(page).toHaveURL(/\/account$/);
	return { mobile, password: PASSWORD };
}

/** Opens an account by mobile, as a person would: the code comes from the mailbox's SMS. Ends signed in. */
export async function registerByForm(page: Page): Promise<Registered> {
	const mobile = someMobile();
	await page.goto(`${SHOP()}/register`);
	await page.locator('[name="identifier"]').fill(mobile);
	await page.locator('[name="new-password"]').fill(PASSWORD);
	await page.getByRole('main').getByRole('button', { name: 'ثبت‌نام' }).click();
	await expect(page).toHaveURL(/\/register\/confirm/);
	await page.locator('[name="one-time-code"]').fill(await codeFor(mobile));
	await page
		.getByRole('main')
		.locator('form button[type="submit"], form button:not([type])')
		.first()
		.click();
	await expect(page).toHaveURL(/\/account$/);
	return { mobile, password: PASSWORD };
}

/** The newest message to a number or an address; without text when there is none yet. */
export async function newestTo(recipient: string): Promise<{ text: string }> {
	const answer = await fetchInTime(`${process.env.MAILBOX_URL}/api/messages?to=${recipient}`);
	const [newest = { text: '' }] = (await answer.json()) as { text: string }[];
	return newest;
}

/** The six digits of the newest SMS to this number. */
export async function codeFor(mobile: string): Promise<string> {
	let code = '';
	await expect
		.poll(async () => {
			// The last line is what phones read the code from; an order's number stands before it.
			code = /#(\d{6})/.exec((await newestTo(mobile)).text)?.[1] ?? '';
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
