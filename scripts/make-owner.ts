// `node scripts/run.mjs scripts/make-owner.ts MOBILE-OR-EMAIL`: makes a registered person the shop's first owner.
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { resolve } from 'node:path';
import type { Db } from '../src/lib/server/db/client.ts';
import { makeFirstOwner } from '../src/lib/staff/first-owner.server.ts';
import { openFeedDatabase } from './catalog/feed-database.ts';
import { secretsFor } from './local/settings.ts';

const REFUSALS = {
	'not-an-identifier': 'name the mobile number or e-mail address the person signs in with',
	'no-such-account': 'nobody has registered with that; register in the shop first',
	'has-an-owner': 'the shop has an owner already, who invites others under /staff/members'
};

try {
	await run(process.argv[2] ?? '');
	console.log('the shop has its owner, who signs in again and sets up a second step');
} catch (error) {
	console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}

async function run(identifier: string): Promise<void> {
	const { env } = process;
	if (env.DATABASE_URL && !env.VAULT_KEY)
		throw new Error('set VAULT_KEY to the key of the shop that uses this database');
	const key = env.VAULT_KEY || secretsFor({}, resolve(env.DATA_DIR || '.data')).VAULT_KEY || '';
	const database = await openFeedDatabase(env);
	const { url, authToken } = database;
	const client = createClient({ url, ...(authToken ? { authToken } : {}) });
	try {
		// The same handle as the Worker's, over the client that Node has.
		const db = drizzle(client, { casing: 'snake_case' }) as unknown as Db;
		const made = await makeFirstOwner(
			{ db, settings: { VAULT_KEY: key }, now: Date.now() },
			identifier
		);
		if (!made.ok) throw new Error(REFUSALS[made.reason]);
	} finally {
		client.close();
		await database.close();
	}
}
