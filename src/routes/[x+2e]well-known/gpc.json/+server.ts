import { json } from '@sveltejs/kit';

/** Global Privacy Control is honoured: nothing is shared or sold, and the signal counts as a refusal. */
export function GET(): Response {
	return json({ gpc: true, lastUpdate: '2026-11-22' });
}
