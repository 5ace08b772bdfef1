import { json } from '@sveltejs/kit';

/** Global Privacy Control is honoured: the signal is recorded as a refusal with the first page (honour-signal.server.ts). */
export function GET(): Response {
	return json({ gpc: true, lastUpdate: '2026-11-27' });
}
