const SIGNS = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'offline'];

/**
 * Calls `run` once: when somebody begins to look around, when the connection goes, or after `latestMs` at last. What a
 * page brings only then never stands in the way of its pictures. Returns what ends the waiting.
 */
export function atFirstSign(run: () => void, latestMs?: number): () => void {
	const waiting = new AbortController();
	const begin = () => {
		if (waiting.signal.aborted) return;
		waiting.abort();
		run();
	};
	for (const sign of SIGNS)
		addEventListener(sign, begin, { passive: true, signal: waiting.signal });
	if (latestMs !== undefined) setTimeout(begin, latestMs);
	return () => waiting.abort();
}
