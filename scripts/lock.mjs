// Runs on Node 20 without dependencies. One process at a time does what two must not do at once.
import { mkdirSync, openSync, readFileSync, rmSync, writeSync, closeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Runs `work` while holding the lock file; waits for another holder, and takes over from one that died.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once when somebody else holds the lock
 * @returns {Promise<T>}
 */
export async function withLock(path, work, onWait) {
	mkdirSync(dirname(path), { recursive: true });
	let told = false;
	while (!take(path)) {
		if (!told) onWait?.();
		told = true;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	try {
		return await work();
	} finally {
		rmSync(path, { force: true });
	}
}

/** @param {string} path */
function take(path) {
	try {
		const file = openSync(path, 'wx');
		writeSync(file, String(process.pid));
		closeSync(file);
		return true;
	} catch (error) {
		if (!isCode(error, 'EEXIST')) throw error;
	}
	if (!holderIsAlive(path)) rmSync(path, { force: true });
	return false;
}

/** @param {string} path */
function holderIsAlive(path) {
	try {
		const pid = Number(readFileSync(path, 'utf8'));
		// An empty file is a holder between opening and writing.
		if (!pid) return true;
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return isCode(error, 'EPERM');
	}
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
	return error instanceof Error && 'code' in error && error.code === code;
}
