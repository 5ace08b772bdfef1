import type { Handle, RequestEvent } from '@sveltejs/kit';
import { sha256Hex } from './secrets';

/** Routes whose answers are the same for every visitor. What is not here is never kept. */
const PUBLIC_ROUTES =
	/^\/(\(shop\)(\/(categories|products|search)(\/.*)?)?|\(legal\)\/(?!cookies$).*|shell|api\/catalog\/(?!feed|suggest).*)$/;
const LONGEST_QUERY = 300;
const MEMORY_BYTES = 24 * 1024 * 1024;
const DAY_SECONDS = 86_400;

interface Page {
	body: ArrayBuffer;
	headers: [string, string][];
}

// The one deliberate exception to "no mutable module state": what stands here is public, bounded and named by
// catalogue version, so sharing it between visitors shows nobody anything, and losing it costs one rendering.
const memory = new Map<string, Page>();
let memoryBytes = 0;

/**
 * Keeps public pages and catalogue JSON at the edge under path, query, build, catalogue version and, where an answer has
 * several faces, the one this visitor sees: a published change is seen at once under a new name. Browsers get `private, no-cache` and an ETag, so that they ask and get a 304, and
 * so that the adapter's own cache, which knows no version, never stores a copy.
 */
export function edgeCache(
	versionOf: (event: RequestEvent) => Promise<number | null>,
	faceOf: (event: RequestEvent) => string
): Handle {
	return async ({ event, resolve }) => {
		if (!isCacheable(event)) return resolve(event);
		const version = await versionOf(event);
		if (version === null) return resolve(event);

		const key = cacheKey(event, version, faceOf(event));
		const kept = memory.get(key) ?? (await fromEdge(event, key));
		if (kept) return answer(event, kept, 'hit');

		const touched = watchCookies(event);
		const response = await resolve(event);
		if (response.status !== 200 || touched() || response.headers.has('set-cookie')) return response;
		const page = await toPage(response);
		remember(key, page);
		event.platform?.ctx.waitUntil(toEdge(event, key, page));
		return answer(event, page, 'miss');
	};
}

function isCacheable(event: RequestEvent): boolean {
	const { request, route, url, isSubRequest, isDataRequest, locals } = event;
	return (
		locals.settings.EDGE_CACHE === 'on' &&
		request.method === 'GET' &&
		!isSubRequest &&
		// Has the address of its page here: whoever asked for it first would put its JSON in the page's place.
		!isDataRequest &&
		route.id !== null &&
		PUBLIC_ROUTES.test(route.id) &&
		url.search.length <= LONGEST_QUERY
	);
}

function cacheKey({ url, locals }: RequestEvent, version: number, face: string): string {
	const query = new URLSearchParams(url.searchParams);
	query.sort();
	return `${locals.settings.SHOP_ORIGIN}/edge/${locals.settings.SHOP_VERSION}/${version}${face}${url.pathname}?${query}`;
}

/** Of what hooks hand to pages, what they read from cookies. */
const PERSONAL = new Set<string | symbol>(['session', 'consent']);

/**
 * A page that looked at a cookie is not the same for everyone, whatever its route says; nor is one that asked who is
 * signed in or what is allowed (hooks hold an event of their own, whose cookies are not watched here).
 */
function watchCookies(event: RequestEvent): () => boolean {
	let touched = false;
	const watched = <Watched extends object>(
		object: Watched,
		isPersonal: (property: string | symbol) => boolean
	) =>
		new Proxy(object, {
			get(target, property) {
				touched ||= isPersonal(property);
				return Reflect.get(target, property) as unknown;
			}
		});
	event.cookies = watched(event.cookies, () => true);
	event.locals = watched(event.locals, (property) => PERSONAL.has(property));
	return () => touched;
}

async function toPage(response: Response): Promise<Page> {
	const body = await response.arrayBuffer();
	const headers = new Headers(response.headers);
	headers.delete('cache-control');
	headers.set('etag', `"${(await sha256Hex(body)).slice(0, 24)}"`);
	return { body, headers: [...headers] };
}

function answer({ request }: RequestEvent, page: Page, outcome: 'hit' | 'miss'): Response {
	const headers = new Headers(page.headers);
	headers.set('cache-control', 'private, no-cache');
	headers.set('x-edge', outcome);
	const etag = headers.get('etag');
	if (etag && request.headers.get('if-none-match')?.includes(etag))
		return new Response(null, { status: 304, headers });
	return new Response(page.body, { headers });
}

function remember(key: string, page: Page): void {
	if (memory.has(key)) return;
	memory.set(key, page);
	memoryBytes += page.body.byteLength;
	for (const [oldest, old] of memory) {
		if (memoryBytes <= MEMORY_BYTES) break;
		memory.delete(oldest);
		memoryBytes -= old.body.byteLength;
	}
}

async function fromEdge({ platform }: RequestEvent, key: string): Promise<Page | null> {
	const kept = await platform?.caches.default.match(key);
	if (!kept) return null;
	const page = { body: await kept.arrayBuffer(), headers: [...kept.headers] };
	remember(key, page);
	return page;
}

async function toEdge({ platform }: RequestEvent, key: string, page: Page): Promise<void> {
	const headers = new Headers(page.headers);
	headers.set('cache-control', `public, max-age=${DAY_SECONDS}`);
	await platform?.caches.default.put(key, new Response(page.body, { headers }));
}
