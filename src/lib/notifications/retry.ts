/** After this many attempts a message is given up and stays as failed. */
export const MOST_ATTEMPTS = 8;

/** A message about an order is of no use two days later. */
export const TOO_LATE_MS = 48 * 60 * 60 * 1000;

const FIRST_PAUSE_MS = 60_000;

/** How long to wait after the given attempt (from 1): doubling from a minute, with up to a quarter of jitter (0 to 1). */
export function pauseAfter(attempt: number, jitter: number): number {
	return Math.round(FIRST_PAUSE_MS * 2 ** (attempt - 1) * (1 + jitter / 4));
}
