import { CacheExpiration } from 'workbox-expiration';
import type { Policy } from '$lib/offline/cache-policy';
import { FONT, isOfThisBuild, shellFor } from './build';
import { CACHES, findKept, forget, keep } from './caches';
import { tryNetwork } from './network';
import { isPublicAnswer } from './trusted-answer';

type PagePolicy = Extract<Policy, { kind: 'page' }>;

const KEPT_AT = 'x-kept-at';

/** Pages are kept only as long as nothing happened that changes them for this visitor. */
let forgotten = 0;

/** A page kept on the device and not too old for it; at a clock that was set back, none is. */
export async function keptPage(
	address: string,
	{ maxAgeMs }: PagePolicy,
	now: number
): Promise<Response | undefined> {
	const page = await findKept(CACHES.pages, address);
	const age = now - Number(page?.headers.get(KEPT_AT) ?? -Infinity);
	return age >= 0 && age <= maxAgeMs ? page : undefined;
}

/** When a kept page was last known to be what the shop has, in epoch milliseconds. */
export function keptAt(page: Response): number {
	return Number(page.headers.get(KEPT_AT));
}

/** Keeps a page if it is the same for everyone and belongs to this build. */
export async function keepPage(
	address: string,
	answer: Response,
	{ most }: PagePolicy,
	now: number
): Promise<boolean> {
	const before = forgotten;
	if (!isPublicAnswer(answer, 'text/html') || !(await isOfThisBuild(answer.clone()))) return false;
	const page = await stamped(answer, now);
	if (before !== forgotten || !(await keep(CACHES.pages, address, page))) return false;
	await forgetOldest(address, most);
	return true;
}

/** A kept page that the shop has just confirmed is as good as new. */
export async function keepPageAgain(address: string, page: Response, now: number): Promise<void> {
	const before = forgotten;
	const again = await stamped(page, now);
	if (before === forgotten) await keep(CACHES.pages, address, again);
}

async function stamped(page: Response, now: number): Promise<Response> {
	const headers = new Headers(page.headers);
	headers.set(KEPT_AT, String(now));
	// From the network it would hold up the pictures; from the device it comes before the first text is laid out, which
	// otherwise is done twice, first in fonts that the browser has to look for.
	if (FONT) headers.set('link', `<${FONT}>; rel=preload; as=font; type="font/woff2"; crossorigin`);
	return new Response(await page.blob(), { headers });
}

/** Nothing of what public pages showed to this visitor stays. */
export async function forgetPages(): Promise<void> {
	forgotten += 1;
	await forget(CACHES.pages);
}

/**
 * The network's page. When none comes in time, the one that was kept, or else the app's shell, so that the app can show
 * what the device has.
 */
export async function pageFromNetwork(
	request: Request,
	kept?: Response,
	onAnswer: (answer: Response) => void = () => undefined
): Promise<Response> {
	const { answer, late } = await tryNetwork(() => fetch(request));
	if (answer && answer.status < 500) {
		onAnswer(answer);
		return answer;
	}
	if (kept) return kept;
	const shell = await shellFor(new URL(request.url).pathname);
	return shell ?? answer ?? (await late) ?? Response.error();
}

async function forgetOldest(address: string, most: number): Promise<void> {
	try {
		const expiration = new CacheExpiration(CACHES.pages, { maxEntries: most });
		await expiration.updateTimestamp(address);
		await expiration.expireEntries();
	} catch {
		// Without IndexedDB nothing says which page is the oldest; all go with the next build.
	}
}
