/** What the visitor is told of the connection; `back` for a few seconds after it returned. */
export type Connection = 'online' | 'offline' | 'back';

/** What is known of the way to the shop. */
export interface Reach {
	readonly connection: Connection;
	/** Whether the shop itself is being asked: a browser that has a network need not reach it. */
	readonly isAsking: boolean;
	/** How often in a row it did not answer. */
	readonly misses: number;
}

export type ReachEvent =
	/** The browser has no network, or has one again. */
	| 'cut'
	| 'restored'
	/** A request failed, or the device answered in the shop's place. */
	| 'doubt'
	/** The shop did or did not answer when asked. */
	| 'reached'
	| 'missed'
	/** The good news has been shown long enough. */
	| 'settled';

export const REACHED: Reach = { connection: 'online', isAsking: false, misses: 0 };

const FIRST_PAUSE_MS = 3000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * How one more event changes it. Only the browser's own word takes the connection away at once; a failed request must be
 * confirmed, and the return of the network as well, so that a weak line does not make the notice flicker.
 */
export function afterEvent(reach: Reach, event: ReachEvent): Reach {
	switch (event) {
		case 'cut':
			return { connection: 'offline', isAsking: false, misses: 0 };
		case 'restored':
		case 'doubt':
			return { ...reach, isAsking: true };
		case 'reached':
		case 'missed':
			// Asked before the network was cut: that it is away is known already.
			return reach.isAsking ? answered(reach, event === 'reached') : reach;
		case 'settled':
			return reach.connection === 'back' ? { ...reach, connection: 'online' } : reach;
	}
}

function answered({ connection, misses }: Reach, isThere: boolean): Reach {
	if (!isThere) return { connection: 'offline', isAsking: false, misses: misses + 1 };
	return { ...REACHED, connection: connection === 'offline' ? 'back' : connection };
}

/** How long to wait before the shop is asked again, in milliseconds. */
export function pauseBeforeAsking(misses: number): number {
	return Math.min(FIRST_PAUSE_MS * 2 ** Math.max(misses - 1, 0), LONGEST_PAUSE_MS);
}
