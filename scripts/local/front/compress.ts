import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

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

/** workerd's own addition: the body is compressed already. */
interface EncodedInit extends ResponseInit {
	encodeBody?: 'manual';
}

const MOST_BYTES = 16 * 1024 * 1024;
const QUALITY = 5;
const squeezed = new Map<string, Uint8Array<ArrayBuffer>>();
let bytes = 0;

/**
 * Compresses an answer as a CDN would. What the shop marks as the same for everybody (`x-edge`) is compressed once:
 * its ETag is the hash of the body, so equal names are equal bytes. Anything else workerd compresses as it passes.
 */
export async function compress(request: Request, response: Response): Promise<Response> {
	const { headers, status } = response;
	if (!response.body || headers.has('Content-Encoding')) return response;
	const length = headers.get('Content-Length');
	const encoding = chooseEncoding(
		request.headers.get('Accept-Encoding'),
		headers.get('Content-Type'),
		length === null ? null : Number(length)
	);
	if (!encoding) return response;
	const sent = new Headers(headers);
	sent.set('Content-Encoding', encoding);
	sent.delete('Content-Length');
	sent.append('Vary', 'Accept-Encoding');
	const etag = headers.get('ETag');
	const isShared = headers.has('x-edge') && etag !== null && status === 200;
	if (!isShared || request.method !== 'GET')
		return new Response(response.body, { status, headers: sent });
	const body = await squeezeOnce(`${encoding} ${etag}`, encoding, response);
	const init: EncodedInit = { headers: sent, encodeBody: 'manual' };
	return new Response(body, init);
}

async function squeezeOnce(
	key: string,
	encoding: 'br' | 'gzip',
	response: Response
): Promise<Uint8Array<ArrayBuffer>> {
	const known = squeezed.get(key);
	if (known) {
		await response.body?.cancel();
		return known;
	}
	const plain = new Uint8Array(await response.arrayBuffer());
	const small =
		encoding === 'br'
			? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })
			: gzipSync(plain);
	const body = new Uint8Array(small);
	squeezed.set(key, body);
	bytes += body.byteLength;
	for (const [oldest, old] of squeezed) {
		if (bytes <= MOST_BYTES) break;
		squeezed.delete(oldest);
		bytes -= old.byteLength;
	}
	return body;
}
