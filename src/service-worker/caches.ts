import { version } from '$service-worker';

/**
 * Cache Storage by what it holds. What names its content outlives a build, for tabs that still run an older one; the
 * rest goes with its build.
 */
export const CACHES = {
	assets: 'assets',
	build: `build-${version}`,
	pages: `pages-${version}`,
	pictures: 'pictures',
	/** Pictures fetched because the person asked for the whole shop: none of them goes by age. */
	wholeShop: 'whole-shop'
} as const;
export type CacheName = (typeof CACHES)[keyof typeof CACHES];

/** What is kept under an address; nothing where the browser keeps nothing. Never throws. */
export async function findKept(
	name: CacheName,
	address: string | Request
): Promise<Response | undefined> {
	try {
		return await caches.match(address, { cacheName: name, ignoreVary: true });
	} catch {
		return undefined;
	}
}

/** Keeps an answer; false where there is no room or the browser keeps nothing. Never throws. */
export async function keep(
	name: CacheName,
	address: string | Request,
	answer: Response
): Promise<boolean> {
	try {
		await (await caches.open(name)).put(address, answer);
		return true;
	} catch {
		return false;
	}
}

/** Forgets a whole cache. Never throws. */
export async function forget(name: string): Promise<void> {
	await caches.delete(name).catch(() => false);
}
