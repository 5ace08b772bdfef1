// A database that is migrated and holds the sample catalogue, made once and copied by every test instance.
import { createHash } from 'node:crypto';
import {
	constants,
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from '../lock.mjs';
import { filesIn } from './asset-manifest.ts';
import { isCatalogueEmpty, migrateDatabase } from './migrate.ts';
import { freePort } from './ports.ts';
import { runTool } from './run-tool.ts';
import { startSqld } from './sqld.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const templates = join(root, 'build/databases');
const MADE_FROM = ['drizzle/migrations', 'drizzle/sample', 'src/lib/catalog', 'src/lib/values'];

/** Puts a copy of the prepared database into `dataDir`, making it first when the catalogue or schema changed. */
export async function copyDatabase(dataDir: string): Promise<void> {
	const folder = join(templates, hashInputs());
	if (!existsSync(join(folder, 'done')))
		await withLock(join(templates, '.lock'), async () => {
			if (existsSync(join(folder, 'done'))) return;
			rmSync(templates, { recursive: true, force: true });
			mkdirSync(folder, { recursive: true });
			// A process of its own, because the importer needs the project's own resolution of $lib.
			const alias = join(root, 'scripts/lib-alias.mjs');
			const script = fileURLToPath(import.meta.url);
			await runTool('preparing the sample database', ['--import', alias, script, folder]);
			writeFileSync(join(folder, 'done'), '');
		});
	cpSync(join(folder, 'sqld'), join(dataDir, 'sqld'), {
		recursive: true,
		mode: constants.COPYFILE_FICLONE
	});
}

function hashInputs(): string {
	const hash = createHash('sha256');
	for (const name of MADE_FROM)
		for (const file of filesIn(join(root, name)))
			if (!file.endsWith('.test.ts'))
				hash.update(file).update(readFileSync(join(root, name, file)));
	return hash.digest('hex').slice(0, 12);
}

async function make(dataDir: string): Promise<void> {
	const sqld = await startSqld({
		...{ dataDir, httpPort: await freePort(), adminPort: await freePort() },
		log: console.error
	});
	try {
		await migrateDatabase(sqld.url);
		const { loadSample } = await import('./sample.ts');
		if (await isCatalogueEmpty(sqld.url)) await loadSample(sqld.url);
	} finally {
		await sqld.stop();
	}
}

if (import.meta.main) await make(process.argv[2] ?? '');
