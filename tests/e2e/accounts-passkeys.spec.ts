import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { register, signOut, type Registered } from './support/registered.ts';
import { SHOP } from './support/shopper.ts';

/** Passkeys belong to a name: the shop of the tests is the same machine under the name `localhost`. */
const shop = () => SHOP().replace('127.0.0.1', 'localhost');

/** A device with a lock, which is opened by `isVerified`, and nobody in front of it until `present` says so. */
class Device {
	readonly #cdp: CDPSession;
	readonly #id: string;

	private constructor(cdp: CDPSession, id: string) {
		this.#cdp = cdp;
		this.#id = id;
	}

	/**
	 * `isOffered`: among the names of a field, too. There the virtual device answers at once, before any button; and what
	 * it is asked while nobody is present it never answers, so it is present before a button is pressed.
	 */
	static async beside(page: Page, { isVerified = true, isOffered = false } = {}): Promise<Device> {
		if (!isOffered)
			await page.addInitScript(() => {
				if ('PublicKeyCredential' in window)
					PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false);
			});
		const cdp = await page.context().newCDPSession(page);
		await cdp.send('WebAuthn.enable');
		const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
			options: {
				...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
				...{ hasUserVerification: true, isUserVerified: isVerified },
				automaticPresenceSimulation: false
			}
		});
		return new Device(cdp, authenticatorId);
	}

	/** Somebody touches the device, or nobody does. */
	async present(enabled: boolean): Promise<void> {
		const authenticatorId = this.#id;
		await this.#cdp.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
	}

	async credentials() {
		const authenticatorId = this.#id;
		return (await this.#cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials;
	}
}

async function makePasskey(page: Page, { password }: Registered): Promise<void> {
	await page.goto(`${shop()}/account/security`);
	await page.getByText('افزودن گذرکلید', { exact: true }).click();
	await page.locator('[name="current-password"]').fill(password);
	await page.getByRole('button', { name: 'ساختن گذرکلید' }).click();
}

async function signInByPassword(page: Page, { mobile, password }: Registered): Promise<void> {
	await page.goto(`${shop()}/sign-in`);
	await page.locator('[name="identifier"]').fill(mobile);
	await page.locator('[name="password"]').fill(password);
	await page.getByRole('main').getByRole('button', { name: 'ورود', exact: true }).click();
}

test('a passkey is made, signs in alone, and opens nothing once it is removed', async ({
	page
}) => {
	const device = await Device.beside(page);
	const person = await register(page, shop());

	await device.present(true);
	await makePasskey(page, { ...person, password: 'not the password' });
	await expect(page.getByText('درست نیست').first()).toBeVisible();
	expect(await device.credentials()).toHaveLength(0);
	await page.locator('[name="current-password"]').fill(person.password);
	await page.getByRole('button', { name: 'ساختن گذرکلید' }).click();
	await expect(page.getByText('کدهای بازیابی شما')).toBeVisible();
	await expect(page.locator('ol code')).toHaveCount(10);
	const [credential] = await device.credentials();
	expect(credential).toMatchObject({ rpId: 'localhost', isResidentCredential: true });

	await device.present(false);
	await signOut(page, shop());
	await page.goto(`${shop()}/sign-in?to=/account/security`);
	await device.present(true);
	await page.getByRole('button', { name: 'ورود با گذرکلید' }).click();
	await expect(page).toHaveURL(`${shop()}/account/security`);

	await device.present(false);
	await page.getByRole('link', { name: /^حذف گذرکلید/ }).click();
	await expect(page).toHaveURL(/\/remove\?passkey=/);
	await page.locator('[name="current-password"]').fill(person.password);
	await page.getByRole('button', { name: 'حذف شود' }).click();
	await expect(page.getByText('هنوز گذرکلیدی نساخته‌اید')).toBeVisible();
	await signOut(page, shop());
	await device.present(true);
	await page.getByRole('button', { name: 'ورود با گذرکلید' }).click();
	await expect(page.getByText('این گذرکلید پذیرفته نشد').first()).toBeVisible();
	await page.goto(`${shop()}/account`);
	await expect(page).toHaveURL(/\/sign-in/);
});

test('a device whose lock is not opened makes no passkey', async ({ page }) => {
	const device = await Device.beside(page, { isVerified: false });
	const person = await register(page, shop());
	await device.present(true);
	await makePasskey(page, person);
	await expect(page.getByText('پاسخی از دستگاه نیامد')).toBeVisible();
	expect(await device.credentials()).toHaveLength(0);
});

test('a passkey is the second step after the password, and a recovery code stands in for it', async ({
	page
}) => {
	const device = await Device.beside(page);
	const person = await register(page, shop());
	await device.present(true);
	await makePasskey(page, person);
	const code = await page.locator('ol code').first().innerText();
	await device.present(false);

	await signOut(page, shop());
	await signInByPassword(page, person);
	await expect(page).toHaveURL(/\/sign-in\/second-step/);
	await page.goto(`${shop()}/account`);
	await expect(page).toHaveURL(/\/sign-in\/second-step|\/sign-in/);
	await page.goto(`${shop()}/sign-in/second-step`);
	await device.present(true);
	await page.getByRole('button', { name: 'ورود با گذرکلید' }).click();
	await expect(page).toHaveURL(`${shop()}/account`);

	await device.present(false);
	await signOut(page, shop());
	await signInByPassword(page, person);
	await page.locator('[name="one-time-code"]').fill(code);
	await page.getByRole('button', { name: 'ورود', exact: true }).click();
	await expect(page).toHaveURL(`${shop()}/account`);
});

test('a passkey is offered in the field for the name, and picking it signs in', async ({
	page
}) => {
	const device = await Device.beside(page, { isOffered: true });
	const person = await register(page, shop());
	await device.present(true);
	await makePasskey(page, person);
	await expect(page.getByText('کدهای بازیابی شما')).toBeVisible();
	await device.present(false);
	await signOut(page, shop());
	// The page of before offers it as well.
	await page.goto('about:blank');
	// The browser's own list is out of a test's reach; the virtual device picks the only entry.
	await device.present(true);
	await page.goto(`${shop()}/en/sign-in?to=/en/account/security`);
	await expect(page).toHaveURL(`${shop()}/en/account/security`);
});

test('a password can be given up for passkeys', async ({ page }) => {
	const device = await Device.beside(page);
	const person = await register(page, shop());
	await device.present(true);
	await makePasskey(page, person);
	await expect(page.getByText('کدهای بازیابی شما')).toBeVisible();
	await device.present(false);
	await page.getByRole('link', { name: 'برداشتن گذرواژه' }).click();
	await expect(page).toHaveURL(/\/passkeys-only$/);
	await page.locator('[name="current-password"]').fill(person.password);
	await page.getByRole('button', { name: 'گذرواژه برداشته شود' }).click();
	await expect(page.getByText('این حساب گذرواژه ندارد').first()).toBeVisible();
	await signOut(page, shop());
	await signInByPassword(page, person);
	await expect(page).toHaveURL(/\/sign-in$/);
	await device.present(true);
	await page.getByRole('button', { name: 'ورود با گذرکلید' }).click();
	await expect(page).toHaveURL(`${shop()}/account`);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('an app is set up and asked for, and no passkey is offered', async ({ page }) => {
		const person = await register(page, shop());
		await page.goto(`${shop()}/account/security/app`);
		await page.locator('[name="current-password"]').fill(person.password);
		await page.getByRole('main').getByRole('button', { name: 'ادامه' }).click();
		const key = await page.locator('code').first().innerText();
		const secret = Secret.fromBase32(key.replaceAll(' ', ''));
		const first = TOTP.generate({ secret });
		await page.locator('[name="one-time-code"]').fill(first);
		await page.getByRole('button', { name: 'روشن کردن' }).click();
		await expect(page.locator('ol code')).toHaveCount(10);
		const code = await page.locator('ol code').first().innerText();

		await signOut(page, shop());
		await expect(page.getByRole('button', { name: 'ورود با گذرکلید' })).toBeHidden();
		await signInByPassword(page, person);
		await page.locator('[name="one-time-code"]').fill(first);
		await page.getByRole('button', { name: 'ورود', exact: true }).click();
		await expect(page.getByText('این کد یک بار به کار رفته است').first()).toBeVisible();
		await page.locator('[name="one-time-code"]').fill(code);
		await page.getByRole('button', { name: 'ورود', exact: true }).click();
		await expect(page).toHaveURL(`${shop()}/account`);
	});
});
