// Runs the whole shop on this machine: database, sample catalogue, sandbox gateway, mailbox, Worker.
import { setTimeout as sleep } from 'node:timers/promises';
import { isLocalOrigin } from '../../src/lib/server/local-origin.ts';
import { type Build, buildShop } from '../build.ts';
import { startChild } from './child.ts';
import { startDev } from './dev.ts';
import { isCatalogueEmpty, migrateDatabase } from './migrate.ts';
import { drawPictures, picturesDir } from './pictures.ts';
import { openLedger, type ProcessLedger } from './processes.ts';
import { sinceStart, step } from './progress.ts';
import { type SampleStaff, sampleStaff, staffLine } from './sample-staff.ts';
import { type LocalSettings, readEnvironment, settle } from './settings.ts';
import { startShop } from './shop.ts';
import { startSqld } from './sqld.ts';

interface Stoppable {
	stop(): Promise<void>;
}

const isDev = process.argv.includes('--dev');
const JOBS_EVERY_MS = 20_000;
const STOP_WITHIN_MS = 4500;

const running: Stoppable[] = [];
let ledger: ProcessLedger | undefined;
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
	process.on(signal, () => void stop(0));
process.on('disconnect', () => void stop(0));
start().catch((error: unknown) => {
	if (stopping) return;
	console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
	void stop(1);
});

async function start(): Promise<void> {
	const wanted = readEnvironment(process.env);
	// Before the ports are looked at: an instance that was killed may have left its servers on them.
	ledger = await openLedger(wanted.dataDir);
	const settings = await settle(wanted);
	const { dataDir, ports } = settings;
	const place = { dataDir, ledger };
	const unless = <T extends Stoppable>(service: T): T => {
		running.push(service);
		if (stopping) throw new Error('stopped');
		return service;
	};
	const [build, , staff] = await Promise.all([
		isDev ? Promise.resolve(null) : step('shop built', buildIfNeeded, 1000),
		step('product pictures', drawPictures, 1500),
		prepareDatabase(settings, unless),
		startChild('gateway', './zarinpal-sandbox.ts', { port: ports.gateway, dataDir }, place).then(
			unless
		),
		startChild(
			'mailbox',
			'./mailbox.ts',
			{ smtpPort: ports.smtp, httpPort: ports.mailbox, dataDir },
			place
		).then(unless)
	]);
	await settings.releasePort();
	if (build) await serve(build, settings, unless);
	else unless(startDev(settings, picturesDir));
	await firstPage(`http://127.0.0.1:${ports.shop}/`);
	announce(settings, staff);
}

function buildIfNeeded(say: (line: string) => void): Promise<Build> {
	return buildShop(say);
}

async function prepareDatabase(
	{ dataDir, ports, embeddedDatabase, bindings }: LocalSettings,
	unless: <T extends Stoppable>(service: T) => T
): Promise<SampleStaff | null> {
	if (embeddedDatabase)
		unless(
			await startSqld({
				dataDir,
				httpPort: ports.sqld,
				adminPort: ports.sqldAdmin,
				log: (line) => console.log(`· ${line}`),
				ledger
			})
		);
	const { DATABASE_URL: url = '', DATABASE_AUTH_TOKEN: token } = bindings;
	await step('database migrated', () => migrateDatabase(url, token), 500);
	const isLocal = embeddedDatabase && isLocalOrigin(bindings.SHOP_ORIGIN ?? '');
	const vaultKey = bindings.VAULT_KEY ?? '';
	const staff = await sampleStaff({ url, authToken: token, dataDir, vaultKey, isLocal });
	if (await isCatalogueEmpty(url, token)) {
		// Loaded only when needed: the catalogue's texts take a while to make.
		const { loadSample } = await import('./sample.ts');
		await step('sample catalogue loaded', () => loadSample(url, token));
	}
	return staff;
}

async function serve(
	build: Build,
	{ dataDir, ports, bindings }: LocalSettings,
	unless: <T extends Stoppable>(service: T) => T
): Promise<void> {
	const { worker, assetsDir, compressedDir, version } = build;
	const shop = unless(
		await startShop({
			port: ports.shop,
			dataDir,
			bindings: { ...bindings, SHOP_VERSION: version },
			...{ worker, assetsDir, compressedDir, picturesDir, ledger }
		})
	);
	// Once before anyone comes: a new shop has its delivery windows from the first page on.
	await shop.runJobs().catch((error: unknown) => console.log(`· scheduled jobs: ${String(error)}`));
	void runJobsRegularly(shop.runJobs);
}

/** Stands for the Cron trigger. A failed round is told once, not every twenty seconds. */
async function runJobsRegularly(runJobs: () => Promise<unknown>): Promise<void> {
	let isFailing = false;
	while (!stopping) {
		await sleep(JOBS_EVERY_MS, undefined, { ref: false });
		if (stopping) return;
		const error = await runJobs().then(
			() => null,
			(reason: unknown) => reason
		);
		if (error && !isFailing && !stopping) console.log(`· scheduled jobs: ${String(error)}`);
		isFailing = error !== null;
	}
}

/** Waits until the first page really opens; a shop that answers with an error is not ready. */
async function firstPage(url: string): Promise<void> {
	for (const end = Date.now() + 60_000; ;) {
		const status = await fetch(url, { signal: AbortSignal.timeout(10_000) }).then(
			(answer) => answer.status,
			() => 0
		);
		if (status === 200) return;
		if (Date.now() > end || stopping)
			throw new Error(
				`the first page does not open (${status === 0 ? 'no answer' : `status ${status}`}); see logs/shop.log in the data folder`
			);
		await sleep(100);
	}
}

function announce({ dataDir, ports, bindings }: LocalSettings, staff: SampleStaff | null): void {
	console.log(`· started in ${sinceStart()}`);
	console.log(`ready http://127.0.0.1:${ports.shop}`);
	if (staff) console.log(staffLine(`http://127.0.0.1:${ports.shop}/staff`, staff, dataDir));
	console.log(`mailbox http://127.0.0.1:${ports.mailbox} (sent mail and SMS)`);
	console.log(`gateway http://127.0.0.1:${ports.gateway} (sandbox, no money moves)`);
	const own = `http://127.0.0.1:${ports.shop}`;
	if (bindings.SHOP_ORIGIN !== own) console.log(`· the shop calls itself ${bindings.SHOP_ORIGIN}`);
}

async function stop(code: number): Promise<void> {
	if (stopping) return;
	stopping = true;
	const force = setTimeout(() => {
		ledger?.close();
		process.exit(code || 1);
	}, STOP_WITHIN_MS);
	// The shop first, so that it never runs without its database.
	for (const service of running.toReversed()) await service.stop().catch(() => undefined);
	clearTimeout(force);
	ledger?.close();
	if (code === 0) console.log('stopped');
	process.exit(code);
}
