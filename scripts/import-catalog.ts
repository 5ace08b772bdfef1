// `npm run import -- FILE [--dry-run]`: loads a catalogue feed into the shop's database.
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { FEED_COLUMNS } from '../src/lib/catalog/feed-columns.ts';
import {
	importFeed,
	type ImportResult,
	type Rejection
} from '../src/lib/catalog/import-feed.server.ts';
import texts from '../src/messages/fa/catalog.json' with { type: 'json' };
import { openFeedDatabase } from './catalog/feed-database.ts';
import { readFeed } from './catalog/read-feed.ts';

export { importFeed };

const MOST_LISTED = 200;

if (import.meta.main) {
	const args = process.argv.slice(2);
	const file = args.find((arg) => !arg.startsWith('--'));
	try {
		if (!file) throw new Error('name the feed: npm run import -- FILE [--dry-run]');
		// npm runs scripts in the project's folder, and the file was named from where the person stood.
		const path = resolve(process.env.INIT_CWD ?? '.', file);
		process.exitCode = await run(path, args.includes('--dry-run'));
	} catch (error) {
		console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
		process.exitCode = 1;
	}
}

/** Answers the exit code: 0 when every row was sound, 2 when some were left out. */
async function run(file: string, dryRun: boolean): Promise<number> {
	const size = sizeOf(file);
	const started = performance.now();
	const bar = progressBar();
	const database = await openFeedDatabase(process.env);
	const client = createClient({
		url: database.url,
		...(database.authToken ? { authToken: database.authToken } : {})
	});
	let read = 0;
	try {
		const result = await importFeed({
			db: drizzle(client, { casing: 'snake_case' }),
			rows: readFeed(file, (bytes) => (read = bytes)),
			now: Date.now(),
			dryRun,
			onProgress: ({ products }) => bar(read / size, `${products} products`),
			onListing: (done, of) => bar(done / of, `indexing category ${done} of ${of}`)
		});
		bar(1, `${result.products} products`);
		report(result, dryRun, (performance.now() - started) / 1000);
		return result.rejected.length > 0 ? 2 : 0;
	} finally {
		client.close();
		await database.close();
	}
}

function sizeOf(file: string): number {
	const stats = statSync(file, { throwIfNoEntry: false });
	if (!stats?.isFile()) throw new Error(`there is no file ${file}`);
	return Math.max(1, stats.size);
}

function progressBar(): (share: number, note: string) => void {
	const isTerminal = process.stderr.isTTY;
	let lastTenth = -1;
	return (share, note) => {
		const part = Math.min(1, Math.max(0, share));
		const tenth = Math.floor(part * 10);
		const line = `${'█'.repeat(Math.round(part * 30)).padEnd(30, '░')} ${String(Math.floor(part * 100)).padStart(3)}% ${note}`;
		if (isTerminal) process.stderr.write(`\r${line.padEnd(76)}`);
		else if (tenth !== lastTenth) process.stderr.write(`${line}\n`);
		lastTenth = tenth;
	};
}

function report(
	{ products, variants, changed, rejected }: ImportResult,
	dryRun: boolean,
	seconds: number
): void {
	if (process.stderr.isTTY) process.stderr.write('\n');
	for (const rejection of rejected.slice(0, MOST_LISTED)) console.log(lineFor(rejection));
	if (rejected.length > MOST_LISTED)
		console.log(`… ${rejected.length - MOST_LISTED} more faults are not listed`);
	const rows = new Set(rejected.map(({ line }) => line)).size;
	console.log(
		`${dryRun ? 'dry run, nothing written: ' : ''}${products} products, ${variants} variants, ` +
			`${changed} ${dryRun ? 'would change' : 'new or changed'}, ${rows} rows refused, ${seconds.toFixed(1)} s`
	);
}

/** «سطر ۱۲، ستون «قیمت به تومان» (price_toman): عدد نیست» */
function lineFor({ line, column, reason }: Rejection): string {
	const messages: Record<string, string> = texts;
	const why = messages[`catalog_feed_${reason.replaceAll('-', '_')}`] ?? reason;
	const row = `سطر ${line.toLocaleString('fa-IR', { useGrouping: false })}`;
	if (!column) return `${row}: ${why} (line ${line}: ${reason})`;
	return `${row}، ستون «${FEED_COLUMNS[column]}»: ${why} (line ${line}, ${column}: ${reason})`;
}
