/** Browsers without idle callbacks wait so long instead, in milliseconds. */
const LATER = 2000;

/** Calls `run` when the page has nothing else to do: for what nobody waits for. */
export function whenIdle(run: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 5 * LATER });
	else setTimeout(run, LATER);
}
