import type { RequestEvent } from '@sveltejs/kit';
import { catalogState } from '$lib/server/db/schema/catalog';

const FRESH_MS = 1000;
const TOLERABLE_MS = 5000;
const RETRY_MS = 2000;

// Public, and only ever behind the truth by seconds: see the decision on the edge cache.
let known: { version: number; readAt: number } | null = null;
let failedAt = 0;

/**
 * The catalogue's version, at most five seconds old while the database answers; the last one known when it does not,
 * so that pages kept at the edge still open. Null when none was ever known.
 */
export async function catalogVersion(event: RequestEvent): Promise<number | null> {
	const { now } = event.locals;
	const age = known ? now - known.readAt : Infinity;
	if (known && age < FRESH_MS) return known.version;
	if (now - failedAt < RETRY_MS) return known?.version ?? null;
	if (known && age < TOLERABLE_MS) {
		event.platform?.ctx.waitUntil(refresh(event));
		return known.version;
	}
	await refresh(event);
	return known?.version ?? null;
}

async function refresh(event: RequestEvent): Promise<void> {
	const { db, now } = event.locals;
	try {
		const [row] = await db.select({ version: catalogState.version }).from(catalogState);
		if (row) known = { version: row.version, readAt: now };
	} catch {
		failedAt = now;
	}
}
