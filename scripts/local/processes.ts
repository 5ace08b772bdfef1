import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

interface Entry {
	pid: number;
	name: string;
	/** What the system says about the process: a pid alone may by now belong to somebody else. */
	identity: string;
}
interface Ledger {
	owner: Entry;
	children: Entry[];
}

export interface ProcessLedger {
	add(name: string, pid: number): void;
	remove(pid: number): void;
	/** Ends what is still recorded (a server that was only starting when the shop had to stop). */
	close(): void;
}

/**
 * Opens the record of this data folder's processes (run.json) and ends those that an instance killed outright left
 * behind, which would hold the ports and the database. Throws when another instance still runs on the folder.
 */
export async function openLedger(dataDir: string): Promise<ProcessLedger> {
	const file = join(dataDir, 'run.json');
	mkdirSync(dataDir, { recursive: true });
	const before = readLedger(file);
	if (before) await endLeftovers(before, dataDir);
	const ledger: Ledger = { owner: entryOf('start', process.pid), children: [] };
	const save = () => {
		writeFileSync(`${file}.new`, JSON.stringify(ledger, null, '\t'));
		renameSync(`${file}.new`, file);
	};
	save();
	return {
		add(name, pid) {
			ledger.children.push(entryOf(name, pid));
			save();
		},
		remove(pid) {
			ledger.children = ledger.children.filter((child) => child.pid !== pid);
			save();
		},
		close() {
			for (const child of ledger.children.filter(isSame)) signal(child.pid, 'SIGKILL');
			rmSync(file, { force: true });
		}
	};
}

async function endLeftovers(before: Ledger, dataDir: string): Promise<void> {
	// An instance that was just told to stop is given the time to do so.
	for (let waited = 0; waited < 5000 && isSame(before.owner); waited += 100) await sleep(100);
	if (isSame(before.owner))
		throw new Error(
			`a shop is already running on ${dataDir} (process ${before.owner.pid}); stop it or set another DATA_DIR`
		);
	const leftovers = before.children.filter(isSame);
	for (const { pid } of leftovers) signal(pid, 'SIGKILL');
	for (let waited = 0; waited < 3000 && leftovers.some(isSame); waited += 20) await sleep(20);
}

function readLedger(file: string): Ledger | null {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Ledger;
	} catch {
		return null;
	}
}

function entryOf(name: string, pid: number): Entry {
	return { name, pid, identity: identityOf(pid) ?? '' };
}

function isSame(entry: Entry): boolean {
	if (entry.pid === process.pid || entry.identity === '') return false;
	const now = identityOf(entry.pid);
	// One that is ending has no program any more, and holds its ports and files a moment longer.
	return now !== null && (now === entry.identity || now === startOf(entry.identity));
}

function startOf(identity: string): string {
	return identity.split(' ', 1)[0] ?? '';
}

/** Start time and program of a process, the time alone while it is ending; null when it is gone (or only a zombie). */
export function identityOf(pid: number): string | null {
	try {
		if (process.platform === 'linux') {
			// The name in parentheses may hold anything; the fields are counted from behind it.
			const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
			const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
			const program = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? '';
			return state === 'Z' ? null : `${fields[18]} ${program}`.trimEnd();
		}
		const answer = execFileSync('ps', ['-o', 'state=,lstart=,comm=', '-p', String(pid)], {
			encoding: 'utf8'
		}).trim();
		return answer === '' || answer.startsWith('Z') ? null : answer.replace(/^\S+\s+/, '');
	} catch {
		return null;
	}
}

/** Sends a signal; a process that is gone already is fine. */
export function signal(pid: number, name: NodeJS.Signals): void {
	try {
		process.kill(pid, name);
	} catch {
		// Gone, which is what was wanted.
	}
}
