// A database with many products, made once and copied by every later run.
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importFeed } from '../../src/lib/catalog/import-feed.server.ts';
import { filesIn } from '../local/asset-manifest.ts';
import { migrateDatabase } from '../local/migrate.ts';
import { freePort } from '../local/ports.ts';
import { step } from '../local/progress.ts';
import { startSqld } from '../local/sqld.ts';
import { manyRows } from '../make-feed.ts';
import type { Catalogue } from '../../tests/support/shop-instance.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE_SIZE = 300;
const MADE_FROM = ['drizzle/migrations', 'drizzle/sample', 'src/lib/catalog', 'src/lib/values'];
/** Files of the catalogue that write the database: a change of the others needs no new one. */
const WRITERS = /^(build-listing|feed-|import-|refresh-|row-hash)/;

/** The sample catalogue for its own size, and for another one a database of so many products. */
export async function catalogueOf(size: number, benchDir: string): Promise<Catalogue> {
	if (size === SAMPLE_SIZE) return 'sample';
	const folder = join(benchDir, 'databases', `${size}-${hashInputs()}`);
	const done = join(folder, 'done');
	if (!existsSync(done)) {
		mkdirSync(folder, { recursive: true });
		await step(`database of ${size} products`, (say) => make(folder, size, say));
		forgetOlder(folder, size);
		writeFileSync(done, '');
	}
	return { copyOf: folder };
}

function forgetOlder(current: string, size: number): void {
	const all = dirname(current);
	for (const name of readdirSync(all))
		if (name.startsWith(`${size}-`) && name !== basename(current))
			rmSync(join(all, name), { recursive: true, force: true });
}

function hashInputs(): string {
	const hash = createHash('sha256').update(readFileSync(join(root, 'scripts/make-feed.ts')));
	for (const name of MADE_FROM)
		for (const file of filesIn(join(root, name))) {
			const isReader = name === 'src/lib/catalog' && !WRITERS.test(file);
			if (!isReader && !file.endsWith('.test.ts'))
				hash.update(file).update(readFileSync(join(root, name, file)));
		}
	return hash.digest('hex').slice(0, 12);
}

async function make(dataDir: string, size: number, say: (line: string) => void): Promise<void> {
	const sqld = await startSqld({
		...{ dataDir, httpPort: await freePort(), adminPort: await freePort() },
		log: say,
		watchdog: false
	});
	const client = createClient({ url: sqld.url });
	try {
		await migrateDatabase(sqld.url);
		// Whoever is interrupted begins anew: no need to wait for the disk after every batch.
		await sqld.configure({ durability_mode: 'relaxed' });
		const { rejected } = await importFeed({
			db: drizzle(client, { casing: 'snake_case' }),
			rows: [...manyRows(size)].map((row) => ({ ...row })),
			now: Date.now(),
			onProgress: ({ products }) => say(`${products} products`),
			onListing: (done, of) => say(`indexing category ${done} of ${of}`)
		});
		if (rejected[0])
			throw new Error(
				`the feed of ${size} products has wrong rows: ${JSON.stringify(rejected[0])}`
			);
	} finally {
		client.close();
		await sqld.stop();
	}
}
