import { describe, expect, inject, it } from 'vitest';

const url = inject('shopUrl');

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE'];
const CONTENT_TYPES = [
	null,
	'application/x-www-form-urlencoded',
	'multipart/form-data; boundary=x',
	'text/plain',
	'application/json',
	'application/octet-stream',
	'text/html'
];
const ORIGINS: [string, Record<string, string>][] = [
	['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
	['a sibling subdomain', { origin: 'https://blog.shop.example', 'sec-fetch-site': 'same-site' }],
	['a sandboxed frame', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
	['a typed address', { 'sec-fetch-site': 'none' }],
	['an old browser elsewhere', { origin: 'http://evil.example' }],
	['a client that says nothing', {}]
];
const UNSAFE = [
	'/cart?/add',
	'/cart?/set',
	'/cart?/remove',
	'/en/cart?/add',
	'/checkout',
	'/checkout?/order',
	'/api/cart',
	'/orders',
	'/orders/KH000000000?/pay',
	'/api/payments/zarinpal',
	'/'
];

describe('requests that change something', () => {
	for (const [from, headers] of ORIGINS)
		it(`are refused from ${from}`, async () => {
			for (const path of UNSAFE)
				for (const method of METHODS)
					for (const type of CONTENT_TYPES) {
						const response = await fetch(url + path, {
							method,
							redirect: 'manual',
							headers: { ...headers, ...(type ? { 'content-type': type } : {}) },
							body: type ? new TextEncoder().encode('variant-id=1&quantity=1') : null
						});
						await response.arrayBuffer();
						expect(`${method} ${path} ${type} ${response.status}`).toMatch(/ (403|405)$/);
					}
		});

	it('are taken from our own pages', async () => {
		const response = await fetch(`${url}/api/cart`, {
			method: 'POST',
			headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
			body: '{"commands":[]}'
		});
		expect(response.status).not.toBe(403);
	});
});
