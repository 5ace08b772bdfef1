import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ProcessLedger } from './processes.ts';

export interface Program {
	name: string;
	command: string;
	args: string[];
	env?: NodeJS.ProcessEnv;
	/** Where its output goes; begun anew with each start of the shop. */
	logFile: string;
	/** Also sees every line of output. */
	onLine?: (line: string) => void;
	ledger?: ProcessLedger | undefined;
}

export interface Supervised {
	pid(): number;
	/** How often the program had to be started again. */
	restarts(): number;
	kill(signal: NodeJS.Signals): void;
	/** SIGTERM, and SIGKILL to a program that takes longer than `patience` ms. */
	stop(patience?: number): Promise<void>;
}

const GIVE_UP_AFTER = 20;

/** Runs a program and starts it again whenever it ends, until told to stop. */
export function supervise(program: Program, onGiveUp: (reason: string) => void): Supervised {
	mkdirSync(dirname(program.logFile), { recursive: true });
	const log = createWriteStream(program.logFile);
	let child: ChildProcess | null = null;
	let stopping = false;
	let restarts = 0;
	let quickEnds = 0;
	let timer: NodeJS.Timeout | undefined;

	const start = () => {
		const started = Date.now();
		const running = spawn(program.command, program.args, {
			env: program.env ?? process.env,
			stdio: ['ignore', 'pipe', 'pipe']
		});
		child = running;
		const { pid } = running;
		if (pid !== undefined) program.ledger?.add(program.name, pid);
		for (const stream of [running.stdout, running.stderr])
			stream.on('data', (chunk: Buffer) => {
				log.write(chunk);
				if (program.onLine) for (const line of chunk.toString().split('\n')) program.onLine(line);
			});
		const ended = (reason: string) => {
			if (child !== running) return;
			child = null;
			if (pid !== undefined) program.ledger?.remove(pid);
			if (stopping) return;
			quickEnds = Date.now() - started < 1000 ? quickEnds + 1 : 0;
			if (quickEnds > GIVE_UP_AFTER)
				return onGiveUp(`${program.name} keeps ending (${reason}); see ${program.logFile}`);
			restarts += 1;
			timer = setTimeout(start, Math.min(2000, 50 * quickEnds));
		};
		running.once('error', (error) => ended(error.message));
		running.once('exit', (code, signal) => ended(signal ?? `code ${code}`));
	};

	start();
	return {
		pid: () => child?.pid ?? -1,
		restarts: () => restarts,
		kill: (signal) => void child?.kill(signal),
		async stop(patience = 2500) {
			stopping = true;
			clearTimeout(timer);
			const running = child;
			if (running) await end(running, patience);
			log.end();
		}
	};
}

function end(running: ChildProcess, patience: number): Promise<void> {
	return new Promise((resolve) => {
		const force = setTimeout(() => running.kill('SIGKILL'), patience);
		running.once('exit', () => {
			clearTimeout(force);
			resolve();
		});
		// A stopped (frozen) process takes its SIGTERM only when it goes on.
		running.kill('SIGCONT');
		running.kill('SIGTERM');
	});
}
