import { deviceSeal } from '$lib/browser/device-seal';
import { oneAtATime } from '$lib/browser/one-at-a-time';
import type { ShopDb } from '$lib/browser/shop-stores';
import type { Post } from './outbox-answer';
import { sendWaiting, type Left } from './send-waiting';

/** A line that hangs must not hold the lock, and with it all others that wait. */
const ANSWER_WITHIN_MS = 20_000;

/**
 * Sends what waits on this device, one drain at a time among all tabs and the worker. Called whenever there may be a
 * connection: at the start, when the browser is online or visible again, on a sync event. `tell` is called after each
 * change of what is kept. Rejects only when the device's database does.
 */
export function drainOutbox(outbox: {
	db: ShopDb;
	fetch: typeof globalThis.fetch;
	now: () => number;
	tell: () => void;
}): Promise<Left> {
	const { db, fetch, now, tell } = outbox;
	const post: Post = (path, init) =>
		fetch(path, { ...init, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
	return oneAtATime('outbox', { db, now }, () =>
		sendWaiting({ db, seal: deviceSeal(db), post, now, tell })
	);
}
