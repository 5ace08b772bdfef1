import { Miniflare } from 'miniflare';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../scripts/local/ports.ts';
import { type Shop, startShop } from '../../scripts/local/shop.ts';

// Cloudflare's own asset server (in miniflare) is the measure; ours must answer the same.
const folder = mkdtempSync(join(tmpdir(), 'khakriz-front-'));
const FILES: Record<string, string> = {
	'assets/index.html': '<p>home</p>',
	'assets/about.html': '<p>about</p>',
	'assets/help/index.html': '<p>help</p>',
	'assets/_app/immutable/a.js': `console.log(${JSON.stringify('x'.repeat(2000))})`,
	'assets/icons/خاکریز.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
	'assets/plain.txt': 'plain',
	'assets/_headers': `/*
  X-All: yes
  X-Twice: one
/_app/*
  Cache-Control: no-cache
  X-Twice: two
/_app/immutable/*
  ! Cache-Control
  Cache-Control: public, immutable
/about
  ! X-All
  Link: </a>; rel="x:y"
`,
	'worker.mjs': `let kept = 0;
export default { async fetch(request, env) {
	const { pathname, protocol } = new URL(request.url);
	if (pathname === '/echo') return Response.json({ protocol, address: request.headers.get('cf-connecting-ip') });
	if (pathname.startsWith('/shared')) return new Response(pathname.repeat(200), { headers: { 'content-type': 'text/html', etag: '"' + pathname.slice(1) + '"', 'x-edge': 'hit' } });
	if (pathname.startsWith('/mine')) return new Response(request.url.repeat(50), { headers: { 'content-type': 'text/html', etag: '"mine"' } });
	if (pathname === '/own') return env.ASSETS.fetch(new URL('/plain.txt', request.url));
	if (pathname === '/cache') {
		const key = new Request('http://cache.example/x');
		const found = await caches.default.match(key);
		if (found) return new Response('kept ' + await found.text(), { status: found.status, headers: { 'x-kept': found.headers.get('x-kept') } });
		kept += 1;
		await caches.default.put(key, new Response('answer ' + kept, { headers: { 'cache-control': 'public, max-age=1', 'x-kept': 'yes' } }));
		return new Response('fresh');
	}
	if (pathname === '/never-kept') {
		const key = new Request('http://cache.example/y');
		if (await caches.default.match(key)) return new Response('kept');
		for (const headers of [{ 'cache-control': 'private, max-age=60' }, { 'cache-control': 'max-age=60', 'set-cookie': 'a=b' }, {}])
			await caches.default.put(key, new Response('secret', { headers })).catch(() => undefined);
		return new Response('fresh');
	}
	return new Response('worker ' + request.method + ' ' + pathname, { status: 299 });
} }`
};
let ours: Shop;
let theirs: Miniflare;
let theirUrl: string;

beforeAll(async () => {
	for (const [name, text] of Object.entries(FILES)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	const port = await freePort();
	ours = await startShop({
		port,
		dataDir: join(folder, 'data'),
		bindings: { SHOP_ORIGIN: `https://127.0.0.1:${port}`, JOBS_KEY: 'key' },
		worker: join(folder, 'worker.mjs'),
		assetsDir: join(folder, 'assets')
	});
	theirs = new Miniflare({
		cf: false,
		logRequests: false,
		enableDevRegistry: false,
		workers: [
			{
				config: {
					name: 'shop',
					compatibilityDate: '2026-11-01',
					manifest: {
						mainModule: 'worker.mjs',
						modules: {
							'worker.mjs': {
								type: 'esm',
								contents: readFileSync(join(folder, 'worker.mjs'), 'utf8')
							}
						}
					},
					env: { ASSETS: { type: 'assets' } },
					assets: { directory: join(folder, 'assets'), hasUserWorker: true }
				}
			}
		]
	});
	theirUrl = (await theirs.ready).origin;
});
afterAll(async () => {
	await Promise.all([ours.stop(), theirs.dispose()]);
	rmSync(folder, { recursive: true, force: true });
});

async function ask(base: string, path: string, init: RequestInit = {}) {
	const answer = await fetch(base + path, { redirect: 'manual', ...init });
	const { headers } = answer;
	const names = ['content-type', 'cache-control', 'location', 'x-all', 'x-twice', 'link'];
	return {
		status: answer.status,
		...Object.fromEntries(names.map((name) => [name, headers.get(name)])),
		body: await answer.text()
	};
}

describe('files are answered as on Cloudflare', () => {
	test.each([
		'/',
		'/index.html',
		'/index',
		'/about',
		'/about/',
		'/about.html',
		'/about?q=1',
		'/about.html?q=1',
		'/help',
		'/help/',
		'/help/index.html',
		'/help/index',
		'/plain.txt',
		'/plain.txt/',
		'/_app/immutable/a.js',
		'/icons/%D8%AE%D8%A7%DA%A9%D8%B1%DB%8C%D8%B2.svg',
		'/_headers',
		'/missing',
		'/own'
	])('%s', async (path) => {
		expect(await ask(ours.url, path)).toEqual(await ask(theirUrl, path));
	});

	test('HEAD has the headers and no body; a known ETag gets a 304', async () => {
		const head = await fetch(`${ours.url}/plain.txt`, { method: 'HEAD' });
		expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
			200,
			'5',
			''
		]);
		const etag = head.headers.get('etag') ?? '';
		const again = await fetch(`${ours.url}/plain.txt`, { headers: { 'If-None-Match': etag } });
		expect([again.status, again.headers.get('x-all')]).toEqual([304, 'yes']);
	});

	test('what is no GET goes to the Worker', async () => {
		const answer = await fetch(`${ours.url}/missing`, { method: 'POST', body: 'x' });
		expect(await answer.text()).toBe('worker POST /missing');
	});
});

test('the visitor cannot choose the address, and the origin is the published one', async () => {
	const answer = await fetch(`${ours.url}/echo`, { headers: { 'CF-Connecting-IP': '6.6.6.6' } });
	expect(await answer.json()).toEqual({ protocol: 'https:', address: '127.0.0.1' });
});

test('text is compressed with what the client takes, and only then', async () => {
	const sent = (encoding: string) =>
		new Promise<[string | undefined, number]>((resolve, reject) => {
			const path = '/_app/immutable/a.js';
			request(ours.url + path, { headers: { 'Accept-Encoding': encoding } }, (answer) => {
				let size = 0;
				answer.on('data', (chunk: Buffer) => (size += chunk.length));
				answer.on('end', () => resolve([answer.headers['content-encoding'], size]));
			})
				.on('error', reject)
				.end();
		});
	expect(await sent('gzip, br')).toEqual(['br', expect.any(Number)]);
	expect(await sent('gzip;q=1, br;q=0')).toEqual(['gzip', expect.any(Number)]);
	expect((await sent('br'))[1]).toBeLessThan(200);
	expect(await sent('identity')).toEqual([undefined, FILES['assets/_app/immutable/a.js']?.length]);
});

test('what is compressed once is never given for something else', async () => {
	for (const encoding of ['br', 'gzip', 'br', 'gzip'])
		for (const path of ['/shared-a', '/shared-b', '/mine?1', '/mine?2']) {
			const answer = await fetch(ours.url + path, { headers: { 'Accept-Encoding': encoding } });
			expect(answer.headers.get('content-encoding')).toBe(encoding);
			expect(await answer.text()).toContain(path);
		}
});

test('the Cache API keeps what may be kept, for as long as it may', async () => {
	const read = async () => (await fetch(`${ours.url}/cache`)).text();
	expect(await read()).toBe('fresh');
	expect(await read()).toBe('kept answer 1');
	await new Promise((resolve) => setTimeout(resolve, 1100));
	expect(await read()).toBe('fresh');
	for (let i = 0; i < 2; i += 1)
		expect(await (await fetch(`${ours.url}/never-kept`)).text()).toBe('fresh');
});
