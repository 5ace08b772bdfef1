import { CacheFirst } from 'workbox-strategies';
import { cachePolicy, whatToForget, type Policy } from '$lib/offline/cache-policy';
import { CACHES, findKept } from './caches';
import { answerCatalogue } from './catalogue';
import { forgetPerson } from './forget-person';
import { forgetPages, keepPage, keptPage, pageFromNetwork } from './pages';
import { answerPicture } from './pictures';
import { factsOf } from './request-facts';
import { isFile } from './trusted-answer';

/** Answers what the cache policy knows; everything else goes to the network as if there were no worker. */
export function answer(event: FetchEvent): void {
	const facts = factsOf(event.request);
	const forgets = whatToForget(facts);
	if (forgets) event.waitUntil(forgets === 'person' ? forgetPerson() : forgetPages());
	const policy = cachePolicy(facts);
	if (policy.kind !== 'never') event.respondWith(answerBy(policy, event));
}

function answerBy(
	policy: Exclude<Policy, { kind: 'never' }>,
	event: FetchEvent
): Promise<Response> {
	switch (policy.kind) {
		case 'page':
			return answerPage(event, policy);
		case 'app':
			return pageFromNetwork(event.request);
		case 'catalogue':
			return answerCatalogue(event.request, Date.now());
		case 'picture':
			return answerPicture(event, policy);
		case 'asset':
			return fileStrategy().handle({ event, request: event.request });
		case 'icon':
			return answerIcon(event.request);
	}
}

/** A page kept on the device at once; the page itself asks for news when it is shown (refresh-page.ts). */
async function answerPage(
	event: FetchEvent,
	policy: Extract<Policy, { kind: 'page' }>
): Promise<Response> {
	const { request } = event;
	// A person who reloads wants to see what is, not what was.
	const isReload = request.cache === 'reload' || request.cache === 'no-cache';
	const kept = await keptPage(request.url, policy, Date.now());
	if (kept && !isReload) return kept;
	return pageFromNetwork(request, kept, (fresh) =>
		event.waitUntil(keepPage(request.url, fresh.clone(), policy, Date.now()))
	);
}

async function answerIcon(request: Request): Promise<Response> {
	return (await findKept(CACHES.build, request.url)) ?? fetch(request);
}

let files: CacheFirst | undefined;

function fileStrategy(): CacheFirst {
	files ??= new CacheFirst({
		cacheName: CACHES.assets,
		plugins: [
			{ cacheWillUpdate: ({ response }) => Promise.resolve(isFile(response) ? response : null) }
		]
	});
	return files;
}
