import { showOnBadge } from '$lib/browser/app-badge';
import { shopDb } from '$lib/browser/shop-db';
import { drainChoices } from '$lib/consent/drain-choices';
import { drainOutbox } from '$lib/offline/drain-outbox';
import { forgetOldAnswers } from '$lib/offline/forget-old-answers';
import { countWaiting } from '$lib/offline/waiting';
import { noticePlaced } from './notice-placed';
import { tellPages } from './tell-pages';

/** Sends what waits on this device, as open pages do too; resolves with how much still waits. Never rejects. */
export async function sendWaiting(): Promise<number> {
	const db = await shopDb();
	const post: typeof fetch = (input, init) => fetch(input, init);
	try {
		const choices = await drainChoices({ db, fetch: post, now: Date.now() });
		const tell = () => void tellPages({ kind: 'outbox' });
		const { left } = await drainOutbox({ db, fetch: post, now: Date.now, tell });
		await noticePlaced(db);
		await forgetOldAnswers(db, Date.now());
		await showOnBadge((await countWaiting(db)).orders);
		return choices + left;
	} catch {
		// The database is away for the moment: what waits is still in it.
		return 1;
	}
}

/** The browser woke the worker because there is a connection again; it is told to try later when that was not enough. */
export async function sendOnWaking(): Promise<void> {
	if ((await sendWaiting()) > 0) throw new Error('something still waits to be sent');
}
