import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const ORIGIN = 'https://shop.example';
const FILE = '/_app/immutable/entry/app.test.js';
vi.mock('$service-worker', () => ({
	version: 'test',
	build: ['/_app/immutable/entry/app.test.js'],
	files: ['/icons/favicon.png', '/icons/og-default.png']
}));

const kept = new Map<string, Response>();
let asked: string[];
let lost: (path: string) => boolean;

beforeEach(() => {
	vi.resetModules();
	vi.useFakeTimers();
	kept.clear();
	asked = [];
	vi.stubGlobal('OFFLINE_FILES', [FILE]);
	vi.stubGlobal('location', new URL(`${ORIGIN}/service-worker.js`));
	vi.stubGlobal('self', { registration: {} });
	const cache = {
		match: (path: string) => Promise.resolve(kept.get(path)?.clone()),
		put: (path: string, answer: Response) => Promise.resolve(void kept.set(path, answer))
	};
	vi.stubGlobal('caches', { open: () => Promise.resolve(cache), match: cache.match });
	vi.stubGlobal('fetch', (path: string) => {
		asked.push(path);
		if (lost(path)) return Promise.reject(new TypeError('no connection'));
		const type = path.endsWith('shell') ? 'text/html' : 'image/svg+xml';
		const answer = new Response(FILE, {
			headers: { 'content-type': type, 'x-edge': 'fresh' }
		});
		return Promise.resolve(Object.defineProperty(answer, 'type', { value: 'basic' }));
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

async function fetchBuild(): Promise<unknown> {
	const { fetchBuild: run } = await import('./build');
	const ending = run().then(
		() => 'complete',
		(error: unknown) => error
	);
	await vi.runAllTimersAsync();
	return ending;
}

describe('fetching the build', () => {
	it('asks again for what a poor line lost, and for no file it has', async () => {
		let losses = 2;
		lost = (path) => path === '/shell' && losses-- > 0;
		expect(await fetchBuild()).toBe('complete');
		expect(asked.filter((path) => path === FILE)).toHaveLength(1);
		expect(asked.filter((path) => path === '/shell')).toHaveLength(3);
		expect([...kept.keys()].sort()).toEqual(
			[FILE, '/en/shell', '/icons/favicon.png', '/shell'].sort()
		);
	});

	it('gives up in the end, so that the browser tries with another page', async () => {
		lost = () => true;
		expect(await fetchBuild()).toBeInstanceOf(TypeError);
	});
});
