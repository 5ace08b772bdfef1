import type { Page } from '@playwright/test';
import { Guest, NATURAL_BUYER } from '../../tests/support/guest.ts';
import type { Places } from '../bench/places.ts';
import { firstOf, searchPath } from '../bench/places.ts';

const DELIVERY = { 'delivery-method': 'pickup' };

export interface Scene {
	/** The picture's name: NAME-WIDTH-THEME.png. */
	name: string;
	locale: 'fa' | 'en';
	javaScriptEnabled: boolean;
	/** Brings a fresh browser to what the picture shows; the page stands at the shop's home. */
	show: (page: Page) => Promise<void>;
}

/** An order of that shop, placed and accepted, for its own page and its invoice. */
export interface PlacedOrder {
	number: string;
	key: string;
}

/** A guest buys two things and pays on delivery. */
export async function placeOrder(url: string, { variantIds }: Places): Promise<PlacedOrder> {
	const guest = new Guest(url);
	for (const [place, quantity] of [
		[0, 1],
		[7, 2]
	] as const)
		await guest.add(variantIds[place] ?? 0, quantity);
	const answer = await guest.place(await guest.checkoutForm(DELIVERY));
	const order = Guest.order(answer);
	if (!order) throw new Error(`the order for the pictures was refused (${answer.status})`);
	return order;
}

export function scenesOf(places: Places, order: PlacedOrder): Scene[] {
	const at = (path: string) => async (page: Page) => {
		await page.goto(new URL(path, page.url()).href);
	};
	const category = firstOf(places.categories, 'category');
	const product = firstOf(places.productPages, 'product');
	const search = searchPath(firstOf(places.words, 'search term'));
	const query = `?key=${encodeURIComponent(order.key)}`;
	const persian: [string, Scene['show']][] = [
		['home', at('/')],
		['category', at(category)],
		['product', at(product)],
		['search', at(search)],
		['cart', (page) => fillCart(page, places)],
		['checkout', (page) => beginCheckout(page, places)],
		['order', at(`/orders/${order.number}${query}`)],
		['invoice', at(`/orders/${order.number}/invoice${query}`)],
		['cookies', at('/cookies')],
		['banner', showBanner('/')]
	];
	const english: [string, Scene['show']][] = [
		['home-en', at('/en')],
		['product-en', at(`/en${product}`)],
		['cookies-en', at('/en/cookies')],
		['banner-en', showBanner('/en')]
	];
	const withoutScript = ['cookies', 'banner', 'cookies-en', 'banner-en'];
	const scenes = [
		...persian.map(([name, show]) => ({ name, show, locale: 'fa' as const })),
		...english.map(([name, show]) => ({ name, show, locale: 'en' as const }))
	].map((scene) => ({ ...scene, javaScriptEnabled: true }));
	return [
		...scenes,
		...scenes
			.filter(({ name }) => withoutScript.includes(name))
			.map((scene) => ({ ...scene, name: `${scene.name}-no-js`, javaScriptEnabled: false }))
	];
}

/** A first visit, before anything was answered. */
function showBanner(path: string): Scene['show'] {
	return async (page) => {
		await page.context().clearCookies();
		await page.goto(new URL(path, page.url()).href);
	};
}

/** Three products, one of them twice. */
export async function fillCart(page: Page, { variantIds }: Places): Promise<void> {
	const wanted = [0, 11, 23].map((place, at) => [variantIds[place] ?? 0, at === 1 ? 2 : 1]);
	await page.evaluate(async (lines) => {
		for (const [variant = 0, quantity = 1] of lines) {
			const body = new URLSearchParams({
				...{ variant: String(variant), quantity: String(quantity), command: crypto.randomUUID() }
			});
			await fetch('/cart?/add', { method: 'POST', body });
		}
	}, wanted);
	await page.goto(new URL('/cart', page.url()).href);
}

/** Some of the form is filled, the postal code is too short and says so. */
async function beginCheckout(page: Page, places: Places): Promise<void> {
	await fillCart(page, places);
	await page.goto(new URL('/checkout', page.url()).href, { waitUntil: 'networkidle' });
	const typed = {
		tel: NATURAL_BUYER.tel,
		email: NATURAL_BUYER.email,
		name: NATURAL_BUYER.name,
		'national-code': NATURAL_BUYER['national-code']
	};
	for (const [name, value] of Object.entries(typed))
		await page.locator(`[name="${name}"]`).fill(value);
	const postalCode = page.locator('[name="postal-code"]');
	await postalCode.fill('۱۴۵۷۸');
	await postalCode.blur();
}
