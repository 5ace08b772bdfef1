import type { BrowserContext, Page, Request, Response } from '@playwright/test';
import { necessaryFor, type StorageKind } from '../../../src/lib/consent/necessary.ts';
import { ROUTE_ACCESS } from '../../../src/lib/staff/route-access.ts';

/** What a visitor has allowed beyond what is necessary. */
export interface Allowed {
	cookies: readonly string[];
	/** Paths that scripts may send something to. */
	sends: readonly string[];
	/** When a page is looked at: `networkidle` unless said otherwise. */
	until?: 'networkidle' | 'load';
}

export const NOTHING: Allowed = { cookies: [], sends: [] };
export const EVERYTHING: Allowed = { cookies: ['va'], sends: ['/api/events'] };

/** Every page anybody may open, with a product and a category where one is needed. */
export function publicPages(slugs: { product: string; category: string }): string[] {
	return Object.entries(ROUTE_ACCESS)
		.filter(([id, access]) => access === 'public' && !/^\/api\/|well-known|\.\w+$/.test(id))
		.map(([id]) => id.replaceAll(/\/\([^)]+\)/g, '') || '/')
		.map((path) =>
			path.replace('[slug]', path.startsWith('/products') ? slugs.product : slugs.category)
		);
}

/**
 * Opens pages as one visitor and answers what was found that nobody allowed: cookies, storage, requests, hints, policies.
 * Empty for a shop that keeps its word.
 */
export async function audit(
	context: BrowserContext,
	shop: string,
	paths: readonly string[],
	allowed: Allowed
): Promise<string[]> {
	const page = await context.newPage();
	const found = new Set<string>();
	const host = new URL(shop).host;
	page.on('request', (request) => note(found, requestFaults(request, host, allowed)));
	page.on('response', (response) => note(found, responseFaults(response, host)));
	page.on('console', (message) => {
		// What the policy stopped was still tried.
		if (/Content Security Policy|Permissions policy/i.test(message.text()))
			found.add(`stopped by the policy: ${message.text().slice(0, 90)}`);
	});
	for (const path of paths) {
		await page.goto(shop + path, { waitUntil: allowed.until ?? 'networkidle' });
		note(found, await pageFaults(page, host));
	}
	for (const { name } of await context.cookies())
		if (!necessaryFor('cookie', name) && !allowed.cookies.includes(name))
			found.add(`cookie ${name}`);
	await page.close();
	return [...found];
}

/** Whether an answer tells visitors apart that brought nothing: by an ETag, a cookie or anything in it. */
export async function tellsApart(shop: string, path: string): Promise<string[]> {
	const look = async () => {
		const answer = await fetch(shop + path, { headers: { accept: 'text/html' } });
		const { headers } = answer;
		return {
			etag: headers.get('etag'),
			cookie: headers.get('set-cookie'),
			html: await answer.text()
		};
	};
	const [one, other] = [await look(), await look()];
	return [
		...(one.etag === other.etag ? [] : [`${path} ETag differs between visitors`]),
		...(one.html === other.html ? [] : [`${path} differs between visitors`]),
		...(one.cookie === null && other.cookie === null ? [] : [`${path} sets a cookie`])
	];
}

function requestFaults(request: Request, host: string, allowed: Allowed): string[] {
	const url = new URL(request.url());
	if (url.protocol === 'data:' || url.protocol === 'blob:') return [];
	if (url.host !== host) return [`request to ${url.host}`];
	const isSending = request.method() !== 'GET' && request.resourceType() !== 'document';
	const isAllowed = [...allowed.sends, '/api/cart', '/api/consent'].some((path) =>
		url.pathname.endsWith(path)
	);
	return isSending && !isAllowed ? [`${request.method()} to ${url.pathname}`] : [];
}

function responseFaults(response: Response, host: string): string[] {
	const headers = response.headers();
	const others = (text = '') =>
		[...text.matchAll(/\b(?:https?|wss?):\/\/([^\s;,>/]+)/g)]
			.map(([, named = '']) => named)
			.filter((named) => named !== host);
	// Forms lead to the payment gateways, which hold nothing before they are opened.
	const policy = (headers['content-security-policy'] ?? '').replace(/form-action[^;]*/, '');
	return [
		...others(policy).map((named) => `the policy names ${named}`),
		...others(headers.link).map((named) => `a Link header names ${named}`),
		...(headers.refresh ? ['a Refresh header'] : []),
		...(headers['report-to'] || headers.nel || headers['reporting-endpoints']
			? ['reports are asked for']
			: [])
	];
}

async function pageFaults(page: Page, host: string): Promise<string[]> {
	const { stored, named } = await page.evaluate(seenInPage, host);
	return [
		...named,
		...stored
			.filter(({ kind, name }) => !necessaryFor(kind as StorageKind, name))
			.map(({ kind, name }) => `${kind} ${name}`)
	];
}

/** Runs in the page. */
async function seenInPage(host: string) {
	const databases = await indexedDB.databases();
	const stored = [
		...Object.keys(localStorage).map((name) => ({ kind: 'local-storage', name })),
		...Object.keys(sessionStorage).map((name) => ({ kind: 'session-storage', name })),
		...databases.map(({ name = '' }) => ({ kind: 'indexed-db', name })),
		...(await caches.keys()).map((name) => ({ kind: 'cache', name }))
	];
	const loading = 'link:not([rel~="canonical"], [rel~="alternate"]), script, img, iframe, object';
	const named = [...document.querySelectorAll(loading)].flatMap((element) => {
		const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
		const url = URL.parse(address, location.href);
		return url && url.protocol.startsWith('http') && url.host !== host
			? [`<${element.localName}> names ${url.host}`]
			: [];
	});
	if (window.name !== '') named.push('window.name is used');
	return { stored, named };
}

function note(found: Set<string>, faults: readonly string[]): void {
	for (const fault of faults) found.add(fault);
}
