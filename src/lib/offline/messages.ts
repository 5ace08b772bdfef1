import type { Locale } from '$lib/values/locale';

// What pages and the service worker say to each other. Both are programs of their own, perhaps of different versions:
// an unknown message is ignored, and a field is only ever added.

/** From a page to the worker, or from one version of the worker to another. */
export type ToWorker =
	/** The person chose the new version: it may take over. */
	| { kind: 'take-over' }
	/** From a version that was chosen to the one in charge: what it fetches for later is left to the new one. */
	| { kind: 'make-way' }
	/** A page is shown and idle: what it was made of may be asked for anew. `path` with its query. */
	| { kind: 'opened'; path: string }
	/** Something waits to be sent: commands of the cart, orders, choices. */
	| { kind: 'drain' }
	/** How much of the shop to keep on this device, read in which language; `none` deletes the copy. */
	| { kind: 'keep'; level: KeepLevel; locale?: Locale }
	/** A page wants to show the copy of the catalogue as it is; nothing is fetched for that. */
	| { kind: 'state'; locale: Locale }
	/** A person turned to the search box: without a connection this device is what they will search. */
	| { kind: 'search-begins'; locale: Locale }
	/** Whoever was signed in is not any more: nothing of theirs may stay. */
	| { kind: 'forget-person' };

/** From the worker to every page. */
export type ToPage =
	/** The copy of the catalogue on this device changed or is being fetched. */
	| { kind: 'catalog'; state: CatalogState }
	/** A page was answered from the device, and that is not the best answer any more: its data is to be asked for again. */
	| { kind: 'page-changed'; path: string }
	/** The outbox sent or learnt something: what waits is in the database. */
	| { kind: 'outbox' };

/** `recent` keeps what is most looked at, `whole` everything, `none` nothing. */
export type KeepLevel = 'none' | 'recent' | 'whole';

/** The copy of the catalogue on this device. Times are epoch milliseconds, sizes bytes. */
export interface CatalogState {
	level: KeepLevel;
	/** When the copy was last known to be what the shop has; null when there is none. */
	asOf: number | null;
	products: number;
	/** About how much room the copy takes, pictures included. */
	bytes: number;
	/** Between 0 and 1 while something is being fetched, else null. */
	progress: number | null;
	failure: 'no-room' | 'no-connection' | null;
}

/** The name under which the browser wakes the worker when there is a connection again. */
export const SYNC_TAG = 'outbox';
