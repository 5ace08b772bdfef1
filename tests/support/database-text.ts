import { sql } from 'drizzle-orm';
import type { Db } from '$lib/server/db/client';

/** Every value of every table but those named, as one text, to search for what must not stand there. */
export async function databaseText(db: Db, except: readonly string[] = []): Promise<string> {
	// Shadow tables of the full-text index are blobs of the catalogue.
	const tables = await db.run(
		sql`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%'`
	);
	const parts: string[] = [];
	for (const { name } of tables.rows.filter((row) => !except.includes(String(row.name)))) {
		const { rows } = await db.run(sql.raw(`SELECT * FROM "${String(name)}"`));
		parts.push(JSON.stringify(rows));
	}
	return parts.join('\n');
}
