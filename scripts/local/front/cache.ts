// Runs in workerd behind the shop's Cache API. workerd brings none of its own: this one lives in memory and is bounded.
const MOST_BYTES = 64 * 1024 * 1024;
const LARGEST_BYTES = 4 * 1024 * 1024;
const NO_BODY = new Set([101, 204, 205, 304]);

interface Kept {
	body: Uint8Array<ArrayBuffer>;
	status: number;
	headers: [string, string][];
	until: number;
}

const kept = new Map<string, Kept>();
let bytes = 0;

export default {
	async fetch(request: Request): Promise<Response> {
		const key = `${request.headers.get('cf-cache-namespace') ?? ''} ${request.url}`;
		if (request.method === 'PUT') return put(key, new Uint8Array(await request.arrayBuffer()));
		if (request.method === 'PURGE') return new Response(null, { status: remove(key) ? 200 : 404 });
		return match(key);
	}
};

function match(key: string): Response {
	const found = kept.get(key);
	if (found && found.until > Date.now()) {
		// Moved to the end: the one unused longest goes first.
		kept.delete(key);
		kept.set(key, found);
		const headers = new Headers(found.headers);
		headers.set('CF-Cache-Status', 'HIT');
		return new Response(NO_BODY.has(found.status) ? null : found.body, {
			status: found.status,
			headers
		});
	}
	remove(key);
	return new Response(null, { status: 504, headers: { 'CF-Cache-Status': 'MISS' } });
}

/** Keeps an answer, which arrives as the text of an HTTP message. */
function put(key: string, message: Uint8Array<ArrayBuffer>): Response {
	const end = endOfHead(message);
	const [first = '', ...lines] = new TextDecoder('latin1')
		.decode(message.subarray(0, end))
		.split('\r\n');
	const headers = lines
		.map((line): [string, string] => {
			const colon = line.indexOf(':');
			return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
		})
		.filter(([name]) => name !== '' && name !== 'transfer-encoding');
	const body = message.slice(end + 4);
	const age = maxAge(new Map(headers));
	remove(key);
	if (age <= 0 || body.byteLength > LARGEST_BYTES) return new Response(null, { status: 413 });
	const status = Number(first.split(' ')[1]);
	kept.set(key, { body, status, headers, until: Date.now() + age * 1000 });
	bytes += body.byteLength;
	for (const oldest of kept.keys()) {
		if (bytes <= MOST_BYTES) break;
		remove(oldest);
	}
	return new Response(null, { status: 204 });
}

function endOfHead(message: Uint8Array): number {
	for (let at = message.indexOf(13); at !== -1; at = message.indexOf(13, at + 1))
		if (message[at + 1] === 10 && message[at + 2] === 13 && message[at + 3] === 10) return at;
	return message.byteLength;
}

/** Seconds a shared cache may keep it; nothing private and nothing that sets a cookie is kept. */
function maxAge(headers: Map<string, string>): number {
	const control = headers.get('cache-control')?.toLowerCase() ?? '';
	if (headers.has('set-cookie') || /no-store|no-cache|private/.test(control)) return 0;
	const [, seconds] = /s-maxage=(\d+)/.exec(control) ?? /max-age=(\d+)/.exec(control) ?? [];
	return seconds ? Number(seconds) : 0;
}

function remove(key: string): boolean {
	bytes -= kept.get(key)?.body.byteLength ?? 0;
	return kept.delete(key);
}
