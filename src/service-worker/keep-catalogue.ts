import { shopDb } from '$lib/browser/shop-db';
import type { ShopDb } from '$lib/browser/shop-stores';
import type { CatalogState, KeepLevel } from '$lib/offline/messages';
import { syncCatalogue } from '$lib/offline/sync-catalogue';
import type { Locale } from '$lib/values/locale';
import { forgetPictures, keepPictures } from './keep-pictures';
import { makingWay } from './making-way';
import { isSlow, savesData } from './network';
import { tellPages } from './tell-pages';

/** Pages opened one after the other do not each ask what changed. */
const OFTEN_ENOUGH_MS = 300_000;
const WISH = 'keep-level';

let askedAt = -Infinity;
let running: AbortController | null = null;

makingWay.signal.addEventListener('abort', stopKeeping);

/** Brings the copy of the catalogue up to date, unless that was done a moment ago. */
export async function freshenCatalogue(locale: Locale): Promise<void> {
	if (running || performance.now() - askedAt < OFTEN_ENOUGH_MS) return;
	await sync(await wishedLevel(await shopDb()), locale);
}

/** How much of the shop the person wishes to keep; who said nothing keeps what is most looked at. */
export async function wishedLevel(db: ShopDb): Promise<KeepLevel> {
	return (await db.get<KeepLevel>('wishes', WISH).catch(() => undefined)) ?? 'recent';
}

/** The person said how much of the shop to keep: whatever is being fetched for another wish ends. */
export async function keepCatalogue(level: KeepLevel, locale: Locale): Promise<void> {
	stopKeeping();
	const db = await shopDb();
	await db
		.change(['wishes'], (changing) => Promise.resolve(changing.put('wishes', WISH, level)))
		.catch(() => undefined);
	await sync(level, locale);
}

/** Ends whatever is being fetched; what was kept of it stays. */
function stopKeeping(): void {
	running?.abort();
}

async function sync(level: KeepLevel, locale: Locale): Promise<void> {
	if (makingWay.signal.aborted) return;
	const run = new AbortController();
	running = run;
	askedAt = performance.now();
	const tell = (now: CatalogState) => {
		if (!run.signal.aborted) void tellPages({ kind: 'catalog', state: now });
	};
	try {
		const state = await syncCatalogue({
			...{ db: await shopDb(), level, locale },
			ask: (path) => fetch(path, { signal: run.signal, priority: 'low' }),
			now: Date.now,
			onState: tell,
			isFrugal: savesData() || isSlow()
		});
		if (state.failure === 'no-connection') askedAt = -Infinity;
		if (level === 'whole' && state.failure === null)
			await keepPictures(state, { locale, signal: run.signal, tell });
		else tell(state);
		// What was begun for another wish says nothing about the pictures of this one.
		if (level !== 'whole' && !run.signal.aborted) await forgetPictures();
	} finally {
		// Pictures that fail must not be the end of all keeping while this worker lives.
		if (running === run) running = null;
	}
}
