import { buildSync } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type AssetFolder, listAssets } from './asset-manifest.ts';
import type { ProcessLedger } from './processes.ts';
import { supervise } from './supervise.ts';
import { type WorkerdConfig, writeConfig } from './workerd-config.ts';

export interface ShopOptions {
	port: number;
	dataDir: string;
	/** Settings the Worker sees; SHOP_ORIGIN and JOBS_KEY among them. */
	bindings: Record<string, string>;
	/** The built Worker and its files, as scripts/build.ts answers them. */
	worker: string;
	assetsDir: string;
	compressedDir?: string;
	/** Product pictures drawn for the sample catalogue, served under /img/products. */
	picturesDir?: string | undefined;
	log?: (line: string) => void;
	ledger?: ProcessLedger | undefined;
}

export interface Shop {
	url: string;
	pid(): number;
	restarts(): number;
	/** Ends workerd; it is started again at once on the same port. */
	kill(signal?: NodeJS.Signals): void;
	/** Resolves when the Worker answers. */
	whenReady(timeoutMs?: number): Promise<void>;
	/** What the Cron trigger does in production; answers each job's outcome. */
	runJobs(): Promise<Record<string, unknown>>;
	stop(): Promise<void>;
}

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const READY_WITHIN_MS = 20_000;

/** Serves the built Worker on workerd, with a front that does the part of Cloudflare's edge; restarts it if it dies. */
export async function startShop(options: ShopOptions): Promise<Shop> {
	const url = `http://127.0.0.1:${options.port}`;
	const config = prepare(options);
	let failure: string | null = null;
	const server = supervise(
		{
			name: 'workerd',
			command: findWorkerd(),
			args: ['serve', '--experimental', config],
			env: { ...process.env, ...options.bindings },
			logFile: join(options.dataDir, 'logs/shop.log'),
			...(options.log ? { onLine: options.log } : {}),
			ledger: options.ledger
		},
		(reason) => {
			failure = reason;
		}
	);
	const whenReady = async (timeoutMs = READY_WITHIN_MS) => {
		for (const end = Date.now() + timeoutMs; ;) {
			if (failure !== null) throw new Error(failure);
			const answer = await fetch(`${url}/api/health`, {
				signal: AbortSignal.timeout(5000)
			}).catch(() => null);
			if (answer) return void (await answer.body?.cancel());
			if (Date.now() > end) throw new Error('the shop does not answer; see logs/shop.log');
			await sleep(25);
		}
	};
	try {
		await whenReady();
	} catch (error) {
		await server.stop();
		throw error;
	}
	return {
		url,
		pid: server.pid,
		restarts: server.restarts,
		kill: (signal = 'SIGKILL') => server.kill(signal),
		whenReady,
		runJobs: () => runJobs(url, options.bindings.JOBS_KEY ?? ''),
		stop: () => server.stop(1500)
	};
}

async function runJobs(url: string, key: string): Promise<Record<string, unknown>> {
	const answer = await fetch(`${url}/api/jobs`, {
		method: 'POST',
		headers: { Authorization: `Bearer ${key}` },
		signal: AbortSignal.timeout(60_000)
	});
	if (!answer.ok) throw new Error(`scheduled jobs answered ${answer.status}`);
	return (await answer.json()) as Record<string, unknown>;
}

/** Writes workerd's configuration and the front beside it; answers the configuration's path. */
function prepare(options: ShopOptions): string {
	const folder = join(options.dataDir, 'workerd');
	mkdirSync(folder, { recursive: true });
	buildSync({
		entryPoints: [join(here, 'front/front.ts'), join(here, 'front/cache.ts')],
		outdir: folder,
		outExtension: { '.js': '.mjs' },
		bundle: true,
		format: 'esm',
		target: 'esnext',
		external: ['node:*']
	});
	const folders: AssetFolder[] = [{ disk: 'FILES', folder: options.assetsDir, at: '' }];
	if (options.picturesDir) {
		// workerd refuses to start on a folder that is not there, and pictures are drawn only where someone looks.
		mkdirSync(options.picturesDir, { recursive: true });
		folders.push({ disk: 'PICTURES', folder: options.picturesDir, at: '/img/products' });
	}
	const compressed = options.compressedDir ?? join(folder, 'compressed');
	mkdirSync(compressed, { recursive: true });
	const manifest = join(folder, 'manifest.json');
	writeFileSync(manifest, JSON.stringify(listAssets(folders, compressed)));
	const config: WorkerdConfig = {
		port: options.port,
		folder,
		...compatibility(),
		worker: options.worker,
		extraModules: modulesBeside(options.worker),
		bindings: Object.keys(options.bindings),
		disks: {
			...Object.fromEntries(folders.map((each) => [each.disk, each.folder])),
			COMPRESSED: compressed
		}
	};
	return writeConfig(config);
}

/** The compatibility settings that are deployed, too. */
function compatibility(): { compatibilityDate: string; compatibilityFlags: string[] } {
	const text = readFileSync(join(root, 'wrangler.jsonc'), 'utf8').replace(/^\s*\/\/.*$/gm, '');
	const settings = JSON.parse(text) as {
		compatibility_date: string;
		compatibility_flags: string[];
	};
	return {
		compatibilityDate: settings.compatibility_date,
		compatibilityFlags: settings.compatibility_flags
	};
}

/** WebAssembly that the bundle imports stands beside it. */
function modulesBeside(worker: string): string[] {
	const folder = dirname(worker);
	return readdirSync(folder)
		.filter((name) => name.endsWith('.wasm'))
		.map((name) => join(folder, name));
}

function findWorkerd(): string {
	const folder = join(root, 'node_modules/@cloudflare');
	const platform = readdirSync(folder).find((name) => name.startsWith('workerd-'));
	if (!platform) throw new Error(`workerd has no build for ${process.platform}-${process.arch}`);
	return join(folder, platform, 'bin/workerd');
}
