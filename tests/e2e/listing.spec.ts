import { expect, test, type Locator } from '@playwright/test';
import { toLatinDigits } from '../../src/lib/values/digits.ts';
import { someCategory, SHOP } from './support/shopper.ts';

test('a filter chosen by keyboard keeps the focus, counts anew and leads back', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	const path = await someCategory();
	await page.goto(SHOP() + path);
	const cards = page.locator('main article');
	const box = page.locator('#filters fieldset input[type="checkbox"]').first();
	const value = await box.inputValue();
	const sent = await cards.first().elementHandle();
	await page.evaluate(() => ((window as { wasHere?: boolean }).wasHere = true));
	await page.waitForLoadState('networkidle');

	await box.focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(new RegExp(`=${encodeURIComponent(value)}`));
	const focused = page.locator('#filters input:focus');
	await expect(focused).toHaveValue(value);
	await expect(focused).toBeChecked();
	expect(await page.evaluate(() => 'wasHere' in window)).toBe(true);
	expect(await sent?.evaluate((card) => card.isConnected)).toBe(false);
	const count = Number(
		toLatinDigits(await focused.locator('xpath=..').locator('.count').innerText())
	);
	await expect(cards).toHaveCount(Math.min(count, 24));

	await page.keyboard.press('Space');
	await expect(page).toHaveURL(SHOP() + path);
	await expect(page.locator('#filters input:focus')).toHaveValue(value);
});

test('values that were unfolded stay so when one of them is chosen', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(SHOP() + (await someCategory()), { waitUntil: 'networkidle' });
	const more = page
		.locator('#filters details')
		.filter({ has: page.locator('label:nth-of-type(2)') });
	const name = await more.first().locator('input').first().getAttribute('name');
	const same = page.locator(`#filters details:has([name="${name}"])`);
	await more.first().locator('summary').click();
	const chosen = same.locator('input').first();
	const value = await chosen.inputValue();
	await chosen.check();
	await expect(page).toHaveURL(new RegExp(`=${encodeURIComponent(value)}`));
	await expect(page.locator(`#filters input[name="${name}"][value="${value}"]`)).toBeChecked();
	await expect(page.locator('main article').first()).toBeVisible();
	await expect(same.locator('input').first()).toBeVisible();
});

test('what the server drew is kept as it was sent, and a touched card opens at once', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await page.addInitScript(() => {
		addEventListener('DOMContentLoaded', () => {
			for (const card of document.querySelectorAll('main article'))
				(card as { wasSent?: boolean }).wasSent = true;
		});
	});
	await page.goto(SHOP() + (await someCategory()), { waitUntil: 'networkidle' });
	const kept = await page
		.locator('main article')
		.evaluateAll((cards) => cards.map((card) => 'wasSent' in card));
	expect(kept.length).toBeGreaterThan(1);
	expect(kept).not.toContain(false);

	const link = page.locator('main article a').first();
	const name = await link.innerText();
	await page.route('**/api/catalog/**', () => undefined);
	await link.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('phones take pictures as wide as they show them, not the next size', async ({ browser }) => {
	const path = await someCategory();
	for (const [width, deviceScaleFactor] of [
		[360, 2],
		[412, 1.75],
		[390, 3]
	] as const) {
		const phone = await browser.newContext({
			viewport: { width, height: 800 },
			deviceScaleFactor
		});
		const page = await phone.newPage();
		await page.goto(SHOP() + path);
		const link = page.locator('main article a').first();
		await expectFitting(page.locator('main article img').first(), deviceScaleFactor);
		await page.goto(SHOP() + (await link.getAttribute('href')));
		await expectFitting(page.locator('.slides img').first(), deviceScaleFactor);
		await phone.close();
	}
});

/** The narrowest file that is at least 95 % as wide as the picture is shown, in the screen's own points. */
async function expectFitting(picture: Locator, density: number): Promise<void> {
	await expect
		.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
		.toBe(true);
	const [file, shown] = await picture.evaluate((img: HTMLImageElement) => [
		Number(/-(\d+)\.\w+$/.exec(img.currentSrc)?.[1]),
		img.getBoundingClientRect().width
	]);
	const enough = [160, 320, 640, 960].find((width) => width >= 0.95 * shown! * density);
	expect(file, `shown ${shown} wide at density ${density}`).toBe(enough ?? 960);
}
