import { cachePolicy } from '$lib/offline/cache-policy';
import { knowsPage } from './catalogue';
import { makingWay } from './making-way';
import { savesData } from './network';
import { keepPage, keepPageAgain, keptAt, keptPage } from './pages';
import { factsOf } from './request-facts';
import { tellPages } from './tell-pages';

/** A page that was asked for so recently is what the shop has. */
const FRESH_FOR_MS = 5000;
/** Whoever saves data is not made to pay for news every time. */
const FRESH_FOR_SAVERS_MS = 600_000;

/**
 * A page is shown: asks the shop whether it is still so, and keeps it for the next time. Tells the pages when it is not
 * what was shown any more, so that they ask for their data again. `path` with its query, `now` in epoch milliseconds.
 */
export async function refreshPage(path: string, now: number): Promise<void> {
	const { href, origin } = new URL(path, location.origin);
	const policy = cachePolicy(factsOf({ url: href, method: 'GET', mode: 'navigate' }));
	if (origin !== location.origin || policy.kind !== 'page') return;
	const kept = await keptPage(href, policy, now);
	if (kept && now - keptAt(kept) < (savesData() ? FRESH_FOR_SAVERS_MS : FRESH_FOR_MS)) return;

	const etag = kept?.headers.get('etag');
	const headers = { Accept: 'text/html', ...(etag ? { 'If-None-Match': etag } : {}) };
	const { signal } = makingWay;
	const answer = await fetch(href, { headers, priority: 'low', signal }).catch(() => null);
	if (signal.aborted) return;
	if (!answer) {
		// What the page shows is not labelled with its age; what the device makes of its copy is.
		if (kept && (await knowsPage(path, now))) await tellPages({ kind: 'page-changed', path });
	} else if (kept && answer.status === 304) await keepPageAgain(href, kept, now);
	else if ((await keepPage(href, answer, policy, now)) && kept)
		await tellPages({ kind: 'page-changed', path });
}
