/** A page that never rests runs it all the same, after so many milliseconds. */
const AT_LATEST_MS = 10_000;
/** Browsers without idle callbacks wait so long instead. */
const LATER_MS = 300;

/** Calls `run` when the page has nothing else to do: for what nobody waits for. */
export function whenIdle(run: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: AT_LATEST_MS });
	else setTimeout(run, LATER_MS);
}
