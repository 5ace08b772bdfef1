import { expect, test, type Page } from '@playwright/test';
import { expectReadable } from './support/readable.ts';
import { fillCart, fillCheckout, SHOP } from './support/shopper.ts';

/** Buys, pays at the door and opens the invoice, which is issued at once. */
async function openInvoice(page: Page, buyer: 'natural' | 'legal'): Promise<void> {
	await fillCart(page);
	await fillCheckout(page, buyer, 'on-delivery');
	await page.getByRole('button', { name: 'ثبت سفارش' }).last().click();
	await page
		.getByRole('link', { name: /صورتحساب/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { name: 'صورتحساب فروش کالا و خدمات' })).toBeVisible();
}

/** The sheets of the printed invoice, in points. */
async function sheets(page: Page): Promise<{ width: number; height: number }[]> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const boxes = pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g);
	return [...boxes].map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
}

/** Repeats the first line of the invoice until there are so many, to see how the form prints them. */
async function stretch(page: Page, lines: number): Promise<void> {
	await page.evaluate((wanted) => {
		const [first, ...others] = document.querySelectorAll('table tbody tr');
		for (let count = others.length; count < wanted; count += 1) first?.after(first.cloneNode(true));
	}, lines);
}

function clippedCells(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('article :is(th, td, dd, p)')]
			.filter((cell) => cell.scrollWidth > cell.clientWidth + 1 && cell.clientWidth > 2)
			.map((cell) => cell.textContent)
	);
}

for (const buyer of ['natural', 'legal'] as const)
	test(`the invoice of a ${buyer} buyer prints on A4 landscape and is found genuine`, async ({
		page
	}) => {
		await openInvoice(page, buyer);
		const [sheet, ...more] = await sheets(page);
		expect(more).toEqual([]);
		expect(sheet?.width).toBeCloseTo(841.9, 0);
		expect(sheet?.height).toBeCloseTo(595, 0);
		await page.emulateMedia({ media: 'print' });
		const article = page.getByRole('article');
		await expect(article).toContainText(/مبلغ به حروف:\s+[آ-ی\u200c ]+ ریال/);
		await expect(article).toContainText(buyer === 'legal' ? '۹۹۰۰۰۰۰۰۱۱۹' : '۹۹۹۱۲۳۴۵۶۱');
		await expect(page.getByRole('button', { name: 'چاپ صورتحساب' })).toBeHidden();
		await page.emulateMedia({ media: 'screen' });

		const number = await article.locator('data').getAttribute('value');
		const hash = (await article.locator('[dir="ltr"]').last().innerText()).trim();
		await page.goto(`${SHOP()}/invoices/check`);
		await page.getByLabel('شمارهٔ صورتحساب').fill(number ?? '');
		await page.getByLabel('کد صحت').fill(hash.slice(0, 19));
		await page.getByRole('button', { name: 'بررسی' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'صادر کرده است' })).toBeVisible();
		await page.getByLabel('کد صحت').fill('0000 0000 0000 0000');
		await page.getByRole('button', { name: 'بررسی' }).click();
		await expect(page.getByText('چنین صورتحسابی صادر نکرده‌ایم')).toBeVisible();
	});

test('eight lines fit on one sheet, and twenty-five run over with nothing clipped', async ({
	page
}) => {
	await openInvoice(page, 'legal');
	await stretch(page, 8);
	expect(await sheets(page)).toHaveLength(1);
	await stretch(page, 25);
	expect(await sheets(page)).toHaveLength(2);
	await page.setViewportSize({ width: 1062, height: 735 });
	await page.emulateMedia({ media: 'print' });
	expect(await clippedCells(page)).toEqual([]);
});

test('the invoice is accessible on a phone, in English too, and its data downloads', async ({
	page
}) => {
	await openInvoice(page, 'natural');
	await page.setViewportSize({ width: 360, height: 780 });
	for (const url of [page.url(), page.url().replace('/orders/', '/en/orders/')]) {
		await page.goto(url);
		await expectReadable(page);
	}
	await expect(page.getByText('The official invoice is in Persian')).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: /Moadian/ }).click();
	expect((await download).suggestedFilename()).toMatch(/^moadian-14\d\d-\d{6}\.json$/);
});

test('nobody sees an invoice without the key of its order', async ({ page, request }) => {
	await openInvoice(page, 'natural');
	const url = new URL(page.url());
	const wrong = new URLSearchParams({ key: 'A'.repeat(43) });
	for (const path of [
		`${url.pathname}?${wrong}`,
		url.pathname,
		`/orders/KH000000000/invoice?${wrong}`,
		`${url.pathname}/moadian?${wrong}`
	])
		expect((await request.get(SHOP() + path)).status()).toBe(404);
	const headers = (await request.get(url.href)).headers();
	expect(headers['cache-control']).toBe('private, no-store');
});
