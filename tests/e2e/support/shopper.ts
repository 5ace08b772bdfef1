import { expect, type Page } from '@playwright/test';
import { fetchInTime } from '../../support/fetch-in-time.ts';
import { LEGAL_BUYER, NATURAL_BUYER } from '../../support/guest.ts';

export const SHOP = () => process.env.SHOP_URL ?? '';

/** Opens a product that can be bought and puts it into the cart, as a person would. */
export async function fillCart(page: Page, shop = SHOP()): Promise<void> {
	await page.goto(`${shop}/products/${await buyableProduct()}`);
	await page.getByRole('button', { name: 'افزودن به سبد' }).first().click();
	// Without scripts the form leads to the cart; with them the page stays and says so.
	await expect(page.getByText(/به سبد .*افزوده شد/).first()).toBeVisible();
	await expect
		.poll(async () => (await page.context().cookies()).some(({ name }) => name === '__Host-cart'))
		.toBe(true);
	await page.goto(`${shop}/cart`);
	await page.getByRole('link', { name: 'ادامهٔ خرید' }).first().click();
	await expect(page).toHaveURL(/\/checkout$/);
}

/** Types the checkout form; `kind` says who the invoice is made out to. */
export async function fillCheckout(
	page: Page,
	kind: 'natural' | 'legal',
	payment: string
): Promise<void> {
	const buyer: Record<string, string> = kind === 'legal' ? LEGAL_BUYER : NATURAL_BUYER;
	await choose(page, 'buyer-kind', kind);
	// Of who is signed in the shop knows how to reach them.
	const isGuest = await page.locator('[name="tel"]').isVisible();
	for (const name of [...(isGuest ? ['tel', 'email'] : []), 'street-address', 'postal-code'])
		await page.locator(`[name="${name}"]`).fill(buyer[name] ?? '');
	const identity =
		kind === 'legal'
			? ['organization', 'legal-id', 'economic-code', 'registration-number']
			: ['name', 'national-code'];
	for (const name of identity) await page.locator(`[name="${name}"]`).fill(buyer[name] ?? '');
	await page.locator('[name="address-level1"]').selectOption(buyer['address-level1'] ?? '');
	await page.locator('[name="address-level2"]').fill(buyer['address-level2'] ?? '');
	await choose(page, 'recipient', kind === 'legal' ? 'other' : 'buyer');
	if (kind === 'legal') {
		await page.locator('[name="recipient-name"]').fill('گیرنده نمونه');
		await page.locator('[name="recipient-tel"]').fill('۰۹۹۹۰۰۰۰۰۰۲');
	}
	await choose(page, 'delivery-method', payment === 'on-delivery' ? 'pickup' : 'post');
	await choose(page, 'payment-method', payment);
	await page.locator('[name="terms"]').check();
}

/** Clicks the card of a radio button, which is what a finger hits. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
	await page.locator(`label:has([name="${name}"][value="${value}"])`).first().click();
	await expect(page.locator(`[name="${name}"][value="${value}"]`)).toBeChecked();
}

let slug: Promise<string> | null = null;

/** The path of the first category of the shop. */
export async function someCategory(): Promise<string> {
	const html = await (await fetchInTime(`${SHOP()}/categories`)).text();
	const found = /href="(\/categories\/[^"?#]+)"/.exec(html)?.[1];
	if (!found) throw new Error('the shop has no category');
	return found;
}

/** The address part of a product with plenty in stock. */
export function buyableProduct(): Promise<string> {
	slug ??= firstAvailable();
	return slug;
}

async function firstAvailable(): Promise<string> {
	const response = await fetchInTime(
		`${SHOP()}/api/catalog/search?q=${encodeURIComponent('کتاب')}`
	);
	const { products } = (await response.json()) as {
		products: { slug: string; isAvailable: boolean }[];
	};
	const found = products.find(({ isAvailable }) => isAvailable);
	if (!found) throw new Error('the shop offers no book that can be bought');
	return found.slug;
}
