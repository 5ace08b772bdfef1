import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { migrateDatabase } from '../local/migrate.ts';
import { freePort } from '../local/ports.ts';
import { identityOf, openLedger } from '../local/processes.ts';
import { startSqld } from '../local/sqld.ts';

export interface FeedDatabase {
	url: string;
	authToken?: string | undefined;
	close(): Promise<void>;
}

/**
 * The database to import into: the one DATABASE_URL names, else that of the shop running on DATA_DIR, else the embedded
 * one of DATA_DIR, started for the length of the import.
 */
export async function openFeedDatabase(env: NodeJS.ProcessEnv): Promise<FeedDatabase> {
	const close = () => Promise.resolve();
	if (env.DATABASE_URL) {
		await migrateDatabase(env.DATABASE_URL, env.DATABASE_AUTH_TOKEN);
		return { url: env.DATABASE_URL, authToken: env.DATABASE_AUTH_TOKEN, close };
	}
	const dataDir = resolve(env.DATA_DIR || '.data');
	const running = runningSqld(dataDir);
	if (running) return { url: running, close };
	const ledger = await openLedger(dataDir);
	const sqld = await startSqld({
		dataDir,
		httpPort: await freePort(),
		adminPort: await freePort(),
		log: (line) => console.error(`· ${line}`),
		ledger
	});
	await migrateDatabase(sqld.url);
	return {
		url: sqld.url,
		async close() {
			await sqld.stop();
			ledger.close();
		}
	};
}

/** The address of the sqld that a shop on this folder runs now; its own command line says it. */
function runningSqld(dataDir: string): string | null {
	const file = join(dataDir, 'run.json');
	if (!existsSync(file)) return null;
	const { children = [] } = JSON.parse(readFileSync(file, 'utf8')) as {
		children?: { name: string; pid: number; identity: string }[];
	};
	const sqld = children.find((child) => child.name === 'sqld');
	if (!sqld || identityOf(sqld.pid) !== sqld.identity) return null;
	const command = execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(sqld.pid)], {
		encoding: 'utf8'
	});
	const address = /--http-listen-addr (\S+)/.exec(command)?.[1];
	return address ? `http://${address}` : null;
}
