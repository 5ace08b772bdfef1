import { fork } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProcessLedger } from './processes.ts';

export interface Child {
	stop(): Promise<void>;
}

/** Runs one of the small servers in a process of its own; resolves when it says it is ready. */
export function startChild(
	name: string,
	script: string,
	options: Record<string, unknown>,
	place: { dataDir: string; ledger?: ProcessLedger | undefined }
): Promise<Child> {
	mkdirSync(join(place.dataDir, 'logs'), { recursive: true });
	const log = createWriteStream(join(place.dataDir, `logs/${name}.log`));
	const child = fork(fileURLToPath(new URL(script, import.meta.url)), [JSON.stringify(options)], {
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
		execArgv: ['--disable-warning=ExperimentalWarning']
	});
	let lastWords = '';
	const keep = (chunk: Buffer) => {
		lastWords = chunk.toString().trim() || lastWords;
		log.write(chunk);
	};
	child.stdout?.on('data', keep);
	child.stderr?.on('data', keep);
	if (child.pid !== undefined) place.ledger?.add(name, child.pid);
	return new Promise((resolve, reject) => {
		child.once('exit', () => reject(new Error(`the ${name} ended at once: ${lastWords}`)));
		child.once('error', reject);
		child.once('message', () =>
			resolve({
				stop: () =>
					new Promise((done) => {
						if (child.exitCode !== null || child.signalCode !== null) return done();
						const force = setTimeout(() => child.kill('SIGKILL'), 2000);
						child.once('exit', () => {
							clearTimeout(force);
							done();
						});
						child.kill('SIGTERM');
					})
			})
		);
	});
}

/** The other side: runs `start` with the options given, says "ready", and ends with its parent. */
export async function runAsChild<Options>(
	start: (options: Options) => Promise<{ close(): Promise<void> }>
): Promise<void> {
	// The parent wrote the options; a person may run the file by hand with the same JSON.
	const options = JSON.parse(process.argv[2] ?? '{}') as Options;
	const service = await start(options);
	const stop = () => void service.close().finally(() => process.exit(0));
	for (const name of ['SIGTERM', 'SIGINT'] as const) process.on(name, stop);
	if (process.send) {
		process.on('disconnect', stop);
		process.send('ready');
	}
}
