const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that changes something came from our own pages. Kit's own check lets a cross-site POST without a
 * Content-Type through, so this one asks what every browser of today sends: Sec-Fetch-Site, else an equal Origin.
 */
export function isForbiddenCrossSite(method: string, headers: Headers, origin: string): boolean {
	if (SAFE.has(method)) return false;
	const site = headers.get('sec-fetch-site');
	if (site !== null) return site !== 'same-origin';
	return headers.get('origin') !== origin;
}
