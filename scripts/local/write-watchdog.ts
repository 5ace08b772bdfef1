import { setTimeout as sleep } from 'node:timers/promises';

const EVERY_MS = 2000;
const TIMEOUT_MS = 3000;
const MISSES = 2;

/**
 * Writes one row of its own every two seconds. Two writes without any answer in three seconds each mean a wedged
 * server, and `onWedged` is called. A refusal (read-only, disk full) is an answer. Returns how to stop watching.
 */
export async function watchWrites(url: string, onWedged: () => void): Promise<() => void> {
	await send(url, [
		'CREATE TABLE IF NOT EXISTS sqld_probe (id INTEGER PRIMARY KEY CHECK (id = 1), at INTEGER NOT NULL) STRICT',
		'INSERT OR IGNORE INTO sqld_probe (id, at) VALUES (1, 0)'
	]).catch(() => 'read-only');
	const stop = new AbortController();
	void watch(url, onWedged, stop.signal);
	return () => stop.abort();
}

async function watch(url: string, onWedged: () => void, stop: AbortSignal): Promise<void> {
	for (let misses = 0; !stop.aborted;) {
		await sleep(EVERY_MS, undefined, { ref: false });
		const isAnswered = await send(url, [`UPDATE sqld_probe SET at = ${Date.now()}`]).then(
			() => true,
			() => false
		);
		misses = isAnswered ? 0 : misses + 1;
		if (misses < MISSES || stop.aborted) continue;
		misses = 0;
		onWedged();
	}
}

async function send(url: string, statements: string[]): Promise<void> {
	const requests = statements.map((sql) => ({ type: 'execute', stmt: { sql } }));
	const answer = await fetch(`${url}/v2/pipeline`, {
		method: 'POST',
		body: JSON.stringify({ requests: [...requests, { type: 'close' }] }),
		signal: AbortSignal.timeout(TIMEOUT_MS)
	});
	await answer.text();
}
