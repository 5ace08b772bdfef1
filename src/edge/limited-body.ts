import { BARE_CSP, SECURITY_HEADERS } from '../lib/server/security-headers';

/** No form of the shop comes near it; a catalogue feed is imported by a command, not over HTTP. */
export const MOST_BODY_BYTES = 64 * 1024;
const SLOWEST_BODY_MS = 15_000;

/**
 * The request with its body read and bounded, or the refusal (413 too large, 408 too slow). A length that is announced is
 * believed only to refuse early: a chunked body announces none and a liar announces less.
 */
export async function limitedBody(request: Request): Promise<Request | Response> {
	if (request.body === null) return request;
	if (Number(request.headers.get('content-length') ?? 0) > MOST_BODY_BYTES) return refusal(413);
	const body = await readAtMost(request.body, MOST_BODY_BYTES, SLOWEST_BODY_MS);
	if (body === 'too-large') return refusal(413);
	if (body === 'too-slow') return refusal(408);
	return new Request(request, { body });
}

async function readAtMost(
	stream: ReadableStream<Uint8Array>,
	most: number,
	withinMs: number
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'too-slow'> {
	const reader = stream.getReader();
	const chunks: Uint8Array[] = [];
	let size = 0;
	const { promise: late, resolve } = Promise.withResolvers<'too-slow'>();
	const timer = setTimeout(() => resolve('too-slow'), withinMs);
	try {
		for (;;) {
			const next = await Promise.race([reader.read(), late]);
			if (next === 'too-slow') return next;
			if (next.done) return joined(chunks, size);
			size += next.value.byteLength;
			if (size > most) return 'too-large';
			chunks.push(next.value);
		}
	} finally {
		clearTimeout(timer);
		await reader.cancel().catch(() => undefined);
	}
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.byteLength;
	}
	return whole;
}

function refusal(status: 408 | 413): Response {
	const text =
		status === 413
			? 'آنچه فرستاده شد بزرگ‌تر از اندازهٔ مجاز است. The request is too large.'
			: 'ارسال بیش از اندازه طول کشید. The request took too long.';
	return new Response(text, {
		status,
		headers: {
			...SECURITY_HEADERS,
			'Content-Security-Policy': BARE_CSP,
			'Content-Type': 'text/plain; charset=utf-8',
			'Cache-Control': 'private, no-store'
		}
	});
}
