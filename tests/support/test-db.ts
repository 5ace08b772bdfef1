import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { connect, type Db } from '$lib/server/db/client';
import { migrateDatabase } from '../../scripts/local/migrate.ts';
import { freePort } from '../../scripts/local/ports.ts';
import { startSqld, type Sqld } from '../../scripts/local/sqld.ts';

/** A database of its own with the real migrations, in a temporary file; `close` removes it. */
export async function openTestDb(): Promise<{ db: Db; close(): void }> {
	const folder = mkdtempSync(join(tmpdir(), 'khakriz-db-'));
	const client = createClient({ url: `file:${join(folder, 'shop.db')}` });
	const db = drizzle(client, { casing: 'snake_case' });
	await migrate(db, { migrationsFolder: 'drizzle/migrations' });
	return {
		db,
		close() {
			client.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** The same over a real sqld, with its limits; `close` ends it. */
export async function openTestSqld(): Promise<{ db: Db; sqld: Sqld; close(): Promise<void> }> {
	const dataDir = mkdtempSync(join(tmpdir(), 'khakriz-sqld-'));
	const sqld = await startSqld({
		...{ dataDir, httpPort: await freePort(), adminPort: await freePort() },
		log: () => undefined
	});
	await migrateDatabase(sqld.url);
	return {
		db: connect({ DATABASE_URL: sqld.url }),
		sqld,
		async close() {
			await sqld.stop();
			rmSync(dataDir, { recursive: true, force: true });
		}
	};
}

/** The same handle with nobody listening behind it: batches, which routes read and write by, fail. */
export function unreachable(from: Db): Db {
	const fail = () => Promise.reject(new TypeError('fetch failed'));
	return new Proxy(from, {
		get: (target, name) => (name === 'batch' ? fail : (Reflect.get(target, name) as unknown))
	});
}
