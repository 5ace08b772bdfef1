import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const ORIGIN = 'https://shop.example';
vi.mock('$service-worker', () => ({
	version: 'test',
	build: ['/_app/immutable/entry/app.test.js'],
	files: ['/icons/favicon.png', '/icons/og-default.png']
}));

type Listener = (event: unknown) => void;
let listeners: Map<string, Listener>;

beforeEach(async () => {
	vi.resetModules();
	listeners = new Map();
	vi.stubGlobal('OFFLINE_FILES', ['/_app/immutable/entry/app.test.js']);
	vi.stubGlobal('location', new URL(`${ORIGIN}/service-worker.js`));
	vi.stubGlobal('self', {
		addEventListener: (name: string, listener: Listener) => listeners.set(name, listener)
	});
	await import('./index');
});
afterEach(() => vi.unstubAllGlobals());

function request(path: string, init: { method?: string; mode?: string } = {}): Request {
	const { method = 'GET', mode = 'cors' } = init;
	// What a browser hands over; Node lets nobody make a request that navigates.
	return { url: new URL(path, ORIGIN).href, method, mode, headers: new Headers() } as Request;
}

/** Whether the worker answers itself. */
function isAnswered(asked: Request): boolean {
	let answered = false;
	listeners.get('fetch')?.({
		request: asked,
		respondWith: (answer: Promise<unknown>) => {
			answered = true;
			answer.catch(() => undefined);
		},
		waitUntil: (work: Promise<unknown>) => void work.catch(() => undefined)
	});
	return answered;
}

describe('the service worker', () => {
	it('listens to these events and to no others', () => {
		expect([...listeners.keys()].sort()).toEqual([
			'activate',
			'fetch',
			'install',
			'message',
			'notificationclick',
			'sync'
		]);
	});

	it('answers public pages and the catalogue itself', () => {
		expect(isAnswered(request('/products/a', { mode: 'navigate' }))).toBe(true);
		expect(isAnswered(request('/api/catalog/home'))).toBe(true);
	});

	it.each([
		['a form', request('/cart', { method: 'POST', mode: 'navigate' })],
		['the account', request('/account', { mode: 'navigate' })],
		['the back office', request('/staff', { mode: 'navigate' })],
		['an order with its key', request('/orders/KH1?key=x', { mode: 'navigate' })],
		['the cart', request('/api/cart')],
		['a payment', request('/api/payments/zarinpal?Authority=x', { mode: 'navigate' })],
		['another site', request('https://elsewhere.example/img/products/a-320.avif')]
	])('leaves %s to the browser', (_, asked) => {
		expect(isAnswered(asked)).toBe(false);
	});
});
