import { showOnBadge } from '$lib/browser/app-badge';
import { shopDb } from '$lib/browser/shop-db';
import type { ShopDb } from '$lib/browser/shop-stores';
import { drainChoices } from '$lib/consent/drain-choices';
import { drainOutbox } from '$lib/offline/drain-outbox';
import { forgetOldAnswers } from '$lib/offline/forget-old-answers';
import { countWaiting } from '$lib/offline/waiting';
import { noticePlaced } from './notice-placed';
import { tellPages } from './tell-pages';

/** Sends what waits on this device, as open pages do too; resolves with how much still waits. Never rejects. */
export async function sendWaiting(): Promise<number> {
	const db = await shopDb();
	try {
		const { orders } = await countWaiting(db);
		// A device without room for an answer still has orders that wait.
		return await send(db).finally(() => correctBadge(db, orders));
	} catch {
		// The database is away for the moment: what waits is still in it.
		return 1;
	}
}

/** The browser woke the worker because there is a connection again; it is told to try later when that was not enough. */
export async function sendOnWaking(): Promise<void> {
	if ((await sendWaiting()) > 0) throw new Error('something still waits to be sent');
}

async function send(db: ShopDb): Promise<number> {
	const post: typeof fetch = (input, init) => fetch(input, init);
	const choices = await drainChoices({ db, fetch: post, now: Date.now() });
	const tell = () => void tellPages({ kind: 'outbox' });
	const { left } = await drainOutbox({ db, fetch: post, now: Date.now, tell });
	await noticePlaced(db);
	await forgetOldAnswers(db, Date.now());
	return choices + left;
}

/**
 * Shows how many orders wait after `before` of them did. Where none did, the number on the icon is a page's: one that can
 * keep nothing has its orders in its own memory, of which the worker knows nothing.
 */
async function correctBadge(db: ShopDb, before: number): Promise<void> {
	const { orders } = await countWaiting(db);
	if (before > 0 || orders > 0) await showOnBadge(orders);
}
