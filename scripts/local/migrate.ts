import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Brings the database to the newest schema. Only drizzle's own migrator: it turns foreign keys off outside the
 * transaction, and without that a rebuilt table would delete every child row.
 */
export async function migrateDatabase(url: string, authToken?: string): Promise<void> {
	const client = createClient({ url, ...(authToken ? { authToken } : {}) });
	try {
		await migrate(drizzle(client), { migrationsFolder: join(root, 'drizzle/migrations') });
	} finally {
		client.close();
	}
}

/** Whether the catalogue holds nothing yet. */
export async function isCatalogueEmpty(url: string, authToken?: string): Promise<boolean> {
	const client = createClient({ url, ...(authToken ? { authToken } : {}) });
	try {
		const { rows } = await client.execute('SELECT 1 FROM products LIMIT 1');
		return rows.length === 0;
	} finally {
		client.close();
	}
}
