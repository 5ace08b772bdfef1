import type { RequestFacts } from '$lib/offline/cache-policy';

/** A request as the cache policy looks at it. */
export function factsOf(request: Pick<Request, 'url' | 'method' | 'mode'>): RequestFacts {
	const url = new URL(request.url);
	return {
		method: request.method,
		isOwn: url.origin === location.origin,
		isNavigation: request.mode === 'navigate',
		path: decoded(url.pathname),
		parameters: [...url.searchParams.keys()]
	};
}

/** An address that cannot be decoded is nobody's to keep, and matches nothing as it is. */
function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
