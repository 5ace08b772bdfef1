import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import type { Db } from '$lib/server/db/client';

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

/** The same handle with nobody listening behind it: batches, which routes read and write by, fail. */
export function unreachable(from: Db): Db {
	const fail = () => Promise.reject(new TypeError('fetch failed'));
	return new Proxy(from, {
		get: (target, name) => (name === 'batch' ? fail : (Reflect.get(target, name) as unknown))
	});
}
