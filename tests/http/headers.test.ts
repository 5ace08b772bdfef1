import { describe, expect, inject, it } from 'vitest';

const url = inject('shopUrl');

const REQUIRED = {
	'strict-transport-security': /max-age=63072000/,
	'x-content-type-options': /^nosniff$/,
	'x-frame-options': /^DENY$/,
	'referrer-policy': /^(strict-origin-when-cross-origin|same-origin)$/,
	'cross-origin-opener-policy': /^same-origin$/,
	'permissions-policy': /geolocation=\(\)/,
	'content-security-policy': /default-src 'none'/
};

async function immutableAsset(): Promise<string> {
	const html = await (await fetch(`${url}/`)).text();
	const match = /\/_app\/immutable\/[^"']+\.(js|css)/.exec(html);
	if (!match) throw new Error('the home page names no asset');
	return match[0];
}

const kinds: [string, () => Promise<string> | string][] = [
	['home', () => '/'],
	['English home', () => '/en'],
	['categories', () => '/categories'],
	['search', () => '/search?q=%DA%A9%D8%AA%D8%A7%D8%A8'],
	['cart', () => '/cart'],
	['a redirect', () => '/checkout'],
	['a page that is not there', () => '/no-such-page'],
	['an order with a wrong key', () => '/orders/KH000000000?key=wrong'],
	['catalogue JSON', () => '/api/catalog/home'],
	['health', () => '/api/health'],
	['robots', () => '/robots.txt'],
	['sitemap', () => '/sitemap.xml'],
	['manifest', () => '/manifest.webmanifest'],
	['the service worker', () => '/service-worker.js'],
	['the shell of the app', () => '/shell'],
	['a static file', () => '/icons/favicon.png'],
	['an immutable file', immutableAsset]
];

describe('headers on every kind of answer', () => {
	it.each(kinds)('%s has the full set', async (_, path) => {
		const response = await fetch(url + (await path()), { redirect: 'manual' });
		await response.arrayBuffer();
		for (const [name, expected] of Object.entries(REQUIRED))
			expect(response.headers.get(name) ?? `${name} is missing`).toMatch(expected);
	});

	it('never lets a shared cache keep a page, a JSON answer or a redirect', async () => {
		for (const path of [
			'/',
			'/cart',
			'/checkout',
			'/api/catalog/home',
			'/api/cart',
			'/no-such-page'
		]) {
			const response = await fetch(url + path, { redirect: 'manual' });
			await response.arrayBuffer();
			expect(`${path} ${response.headers.get('cache-control')}`).toMatch(/private/);
		}
	});

	it('runs no inline script without its hash', async () => {
		for (const path of ['/', '/cart', '/en']) {
			const csp = (await fetch(url + path)).headers.get('content-security-policy') ?? '';
			const scripts = /script-src ([^;]*)/.exec(csp)?.[1] ?? '';
			expect(scripts).toContain("'self'");
			expect(scripts).not.toMatch(/unsafe-inline|unsafe-eval|nonce-|\*|https?:/);
		}
	});

	it('sets no cookie on a page that is only looked at', async () => {
		for (const path of ['/', '/categories', '/search?q=x', '/cart', '/en', '/privacy']) {
			const response = await fetch(url + path);
			await response.arrayBuffer();
			expect(response.headers.get('set-cookie')).toBeNull();
		}
	});
});
