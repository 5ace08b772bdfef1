// Runs on Node 20 without dependencies: `npm start` and `npm run dev`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root, runScript } from './prepare.mjs';

await prepare();
stopWithNpm();
process.exitCode = await runScript(join(root, 'scripts/local/start.ts'), process.argv.slice(2));
process.exit();

/**
 * npm that is killed outright takes nothing with it: the shop would run on and hold its port. So when npm (or the
 * shell npm started this in) is gone, the shop is told to stop.
 */
function stopWithNpm() {
	if (!process.env.npm_lifecycle_event) return;
	const parent = process.ppid;
	const grandparent = shellParent(parent);
	setInterval(() => {
		const npmIsGone =
			process.ppid !== parent || (grandparent !== null && shellParent(parent) !== grandparent);
		if (npmIsGone) process.kill(process.pid, 'SIGTERM');
	}, 250).unref();
}

/** The parent of a shell; null when the process is no shell, or where /proc does not tell. @param {number} pid */
function shellParent(pid) {
	try {
		const [, name, rest] = /\((.*)\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
		return /^(ba|da|a|z)?sh$/.test(name ?? '') ? Number(rest?.split(' ')[1]) : null;
	} catch {
		return null;
	}
}
