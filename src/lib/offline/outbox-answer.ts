/** What the outbox needs of an answer; a Response is one. */
export interface Answer {
	readonly status: number;
	readonly redirected: boolean;
	readonly headers: { get(name: string): string | null };
	json(): Promise<unknown>;
}

/** Posts JSON to this shop; rejects without a connection. `fetch` is one. */
export type Post = (
	path: string,
	init: {
		method: 'POST';
		headers: Record<string, string>;
		body: string;
		redirect: 'error';
		cache: 'no-store';
		keepalive: boolean;
	}
) => Promise<Answer>;

/** What an answer means for what was sent. `stored` and `refused` are final; `decide` waits for the person. */
export type Verdict =
	| { readonly kind: 'stored' | 'decide' | 'refused'; readonly body: Record<string, unknown> }
	| { readonly kind: 'later'; readonly retryAfterMs: number | null };

const LONGEST_WAIT_MS = 60 * 60_000;
/** Browsers refuse to keep more alive than 64 kB of all requests together. */
const MOST_KEPT_ALIVE = 16_000;

/** Sends once. Whatever is not the shop's own answer, such as a captive portal's page, is none: it is sent again later. */
export async function post(send: Post, path: string, body: unknown): Promise<Verdict> {
	const text = JSON.stringify(body);
	const answer = await send(path, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
		body: text,
		redirect: 'error',
		cache: 'no-store',
		// Arrives although the person has left for another page already.
		keepalive: text.length < MOST_KEPT_ALIVE
	}).catch(() => null);
	return verdictOn(answer);
}

/** The decision table: 2xx stored, 409 decide, 400 and 422 refused, everything else later. */
export async function verdictOn(answer: Answer | null): Promise<Verdict> {
	if (!answer || answer.redirected) return { kind: 'later', retryAfterMs: null };
	const later: Verdict = { kind: 'later', retryAfterMs: retryAfter(answer) };
	const kind = FINAL[answer.status];
	if (!kind || !/^application\/json\b/.test(answer.headers.get('content-type') ?? '')) return later;
	const body = await answer.json().catch(() => null);
	return isRecord(body) ? { kind, body } : later;
}

const FINAL: Readonly<Record<number, 'stored' | 'decide' | 'refused'>> = {
	200: 'stored',
	201: 'stored',
	400: 'refused',
	409: 'decide',
	422: 'refused'
};

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Seconds only: a date would have to be measured by a clock that may be hours off. */
function retryAfter({ headers }: Answer): number | null {
	const seconds = Number(headers.get('retry-after') ?? NaN);
	return seconds > 0 ? Math.min(seconds * 1000, LONGEST_WAIT_MS) : null;
}
