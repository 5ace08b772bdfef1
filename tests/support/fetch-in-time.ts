/** A test may take a minute. */
const PATIENCE_MS = 45_000;

/** As `fetch`, but an answer that never comes is an error that names its address instead of a test that stands still. */
export async function fetchInTime(
	asked: string | Request,
	init: RequestInit = {}
): Promise<Response> {
	const signal = AbortSignal.timeout(PATIENCE_MS);
	try {
		return await fetch(asked, { ...init, signal });
	} catch (error) {
		if (!signal.aborted) throw error;
		const { host, pathname } = new URL(typeof asked === 'string' ? asked : asked.url);
		throw new Error(`${host}${pathname} was never answered`, { cause: error });
	}
}
