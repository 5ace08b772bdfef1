import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('$service-worker', () => ({
	version: 'test',
	build: ['/_app/immutable/entry/app.test.js', '/_app/immutable/assets/text.test.woff2'],
	files: []
}));
// Which page is the oldest is Workbox's business; there is no IndexedDB here.
vi.mock('workbox-expiration', () => ({
	CacheExpiration: class {
		updateTimestamp = () => Promise.resolve();
		expireEntries = () => Promise.resolve();
	}
}));

const ADDRESS = 'https://shop.example/products/a';
const HTML = '<script>import("/_app/immutable/entry/app.test.js")</script>';
const DAY_MS = 86_400_000;
const POLICY = { kind: 'page', maxAgeMs: DAY_MS, most: 60 } as const;

/** As much of Cache Storage as the worker uses. */
class MemoryCaches {
	#kept = new Map<string, Map<string, Response>>();
	open(name: string) {
		const cache = this.#kept.get(name) ?? new Map<string, Response>();
		this.#kept.set(name, cache);
		return Promise.resolve({
			put: (address: string, answer: Response) => Promise.resolve(void cache.set(address, answer))
		});
	}
	match(address: string, { cacheName }: { cacheName: string }) {
		return Promise.resolve(this.#kept.get(cacheName)?.get(address)?.clone());
	}
	delete(name: string) {
		return Promise.resolve(this.#kept.delete(name));
	}
}

let pages: typeof import('./pages');
beforeEach(async () => {
	vi.resetModules();
	vi.stubGlobal('self', {});
	vi.stubGlobal('caches', new MemoryCaches());
	pages = await import('./pages');
});
afterEach(() => vi.unstubAllGlobals());

/** An answer as a browser gets it from its own origin; Node makes only others. */
function answer(changed: {
	body?: string;
	status?: number;
	headers?: Record<string, string>;
	redirected?: boolean;
	isMarked?: boolean;
}): Response {
	const { body = HTML, status = 200, redirected = false, isMarked = true } = changed;
	const mark: Record<string, string> = isMarked ? { 'x-edge': 'hit' } : {};
	const headers = { 'content-type': 'text/html', ...mark, ...changed.headers };
	const response = new Response(body, { status, headers });
	const asFetched = { type: { value: 'basic' }, redirected: { value: redirected } };
	const clone = () => Object.defineProperties(Response.prototype.clone.call(response), asFetched);
	return Object.defineProperties(response, { ...asFetched, clone: { value: clone } });
}

const keep = (given: Response, now = 1000) => pages.keepPage(ADDRESS, given, POLICY, now);
const kept = async (now: number) => (await pages.keptPage(ADDRESS, POLICY, now)) !== undefined;

describe('keepPage', () => {
	it('keeps what the edge keeps, for a day', async () => {
		expect(await keep(answer({}))).toBe(true);
		expect(await kept(1000 + DAY_MS)).toBe(true);
		expect(await kept(1000 + DAY_MS + 1)).toBe(false);
	});

	it('has the font on its way before the page is read', async () => {
		await keep(answer({}));
		const page = await pages.keptPage(ADDRESS, POLICY, 1000);
		expect(page?.headers.get('link')).toMatch(
			/^<\/_app\/immutable\/assets\/text\.test\.woff2>; rel=preload/
		);
	});

	it('does not trust a page from the future after the clock was set back', async () => {
		await keep(answer({}), 5000);
		expect(await kept(4000)).toBe(false);
	});

	it.each([
		['of a person', { isMarked: false }],
		['of a captive portal', { redirected: true }],
		['of another build', { body: '<script>import("/_app/immutable/entry/app.other.js")</script>' }],
		['that is an error', { status: 503 }],
		['that is no page', { headers: { 'content-type': 'application/json' } }]
	])('does not keep an answer %s', async (_, changed) => {
		expect(await keep(answer(changed))).toBe(false);
		expect(await kept(1000)).toBe(false);
	});

	it('keeps no page that was asked for before something happened that changes pages', async () => {
		const keeping = keep(answer({}));
		await pages.forgetPages();
		expect(await keeping).toBe(false);
		expect(await kept(1000)).toBe(false);
	});

	it('goes on without a word where the browser keeps nothing', async () => {
		const refuse = () => Promise.reject(new DOMException('private mode', 'SecurityError'));
		vi.stubGlobal('caches', { open: refuse, match: refuse, delete: refuse });
		expect(await keep(answer({}))).toBe(false);
		expect(await kept(1000)).toBe(false);
		await pages.forgetPages();
	});
});
