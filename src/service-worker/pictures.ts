import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst } from 'workbox-strategies';
import type { Policy } from '$lib/offline/cache-policy';
import { drawPlaceholder } from '$lib/offline/draw-placeholder';
import { standIns } from '$lib/offline/picture-names';
import { CACHES, findKept } from './caches';
import { isNetworkDown, savesData } from './network';
import { isPicture } from './trusted-answer';

type PicturePolicy = Extract<Policy, { kind: 'picture' }>;

/**
 * A product's picture: the one asked for if it is kept, else the network's, else the nearest size that is kept, else a
 * drawing, so that a page never shows a broken one. Without a network, or to save data, a nearer size comes first.
 */
export async function answerPicture(event: FetchEvent, policy: PicturePolicy): Promise<Response> {
	const { request } = event;
	const kept = await findPicture(request.url);
	if (kept) return kept;
	const takesNearest = isNetworkDown() || savesData();
	const nearest = takesNearest ? await findNearest(request) : undefined;
	if (nearest) return nearest;
	try {
		const answer = await strategyFor(policy).handle({ event, request });
		if (isPicture(answer)) return answer;
		return answer.status === 404 ? answer : await standIn(request);
	} catch {
		return standIn(request);
	}
}

async function standIn(request: Request): Promise<Response> {
	return (await findNearest(request)) ?? drawing();
}

async function findNearest(request: Request): Promise<Response | undefined> {
	const accepts = request.headers.get('accept') ?? '';
	for (const name of standIns(new URL(request.url).pathname, accepts)) {
		const kept = await findPicture(new URL(name, location.origin).href);
		if (kept) return kept;
	}
	return undefined;
}

async function findPicture(address: string): Promise<Response | undefined> {
	return (await findKept(CACHES.pictures, address)) ?? findKept(CACHES.wholeShop, address);
}

let strategy: CacheFirst | undefined;

/** Made when the first picture is asked for: a worker that starts for a page has no time for it. */
function strategyFor({ most, maxAgeMs }: PicturePolicy): CacheFirst {
	strategy ??= new CacheFirst({
		cacheName: CACHES.pictures,
		plugins: [
			{
				cacheWillUpdate: ({ response }) => Promise.resolve(isPicture(response) ? response : null)
			},
			new ExpirationPlugin({
				maxEntries: most,
				maxAgeSeconds: maxAgeMs / 1000,
				purgeOnQuotaError: true
			})
		]
	});
	return strategy;
}

function drawing(): Response {
	return new Response(drawPlaceholder(), {
		headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'no-store' }
	});
}
