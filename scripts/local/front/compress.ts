const COMPRESSIBLE =
	/^(text\/|application\/(json|ld\+json|manifest\+json|javascript|xml|rss\+xml|xhtml\+xml)|image\/svg\+xml)/;
const NOT_WORTH_IT = 512;

/** The encoding both sides know, best first; null when the body should go as it is. */
export function chooseEncoding(
	accepted: string | null,
	type: string | null,
	length: number | null
): 'br' | 'gzip' | null {
	if (!accepted || !type || !COMPRESSIBLE.test(type)) return null;
	if (length !== null && length < NOT_WORTH_IT) return null;
	const known = accepted
		.split(',')
		.map((each) => each.trim().split(';'))
		.filter(([, weight]) => !/^\s*q=0(\.0*)?\s*$/.test(weight ?? ''))
		.map(([name]) => name);
	return known.includes('br') ? 'br' : known.includes('gzip') ? 'gzip' : null;
}

/** Compresses an answer as a CDN would; workerd does the work when it sees the header. */
export function compress(request: Request, response: Response): Response {
	if (!response.body || response.headers.has('Content-Encoding')) return response;
	const { headers } = response;
	const length = headers.get('Content-Length');
	const encoding = chooseEncoding(
		request.headers.get('Accept-Encoding'),
		headers.get('Content-Type'),
		length === null ? null : Number(length)
	);
	if (!encoding) return response;
	const answer = new Response(response.body, response);
	answer.headers.set('Content-Encoding', encoding);
	answer.headers.delete('Content-Length');
	answer.headers.append('Vary', 'Accept-Encoding');
	return answer;
}
