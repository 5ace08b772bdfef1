import type { InArgs } from '@libsql/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as queue from '$lib/notifications/queue.server';
import type { Db } from '$lib/server/db/client';
import { openTestDb } from '../../support/test-db';

let db: Db;
let close: () => void;
beforeAll(async () => ({ db, close } = await openTestDb()));
afterAll(() => close());

/** What SQLite does for every statement that a function sends, as EXPLAIN QUERY PLAN tells it. */
async function plansOf(work: (db: Db) => Promise<unknown>): Promise<string[]> {
	const sent: { sql: string; args: InArgs }[] = [];
	const { $client: client } = db;
	const execute = client.execute.bind(client);
	Object.assign(client, {
		execute: (statement: { sql: string; args: InArgs }) => {
			sent.push(statement);
			return execute(statement);
		}
	});
	await work(db);
	Object.assign(client, { execute });
	const plans = await Promise.all(
		sent.map(({ sql, args }) => execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args }))
	);
	return plans.flatMap(({ rows }) => rows.map((row) => String(row.detail)));
}

it('finds what is due and what was left behind by index: the sent messages of years cost nothing', async () => {
	const plans = await plansOf(async (watched) => {
		await queue.settleAbandoned(watched, { SMS_PROVIDER: 'smsir' }, 1);
		await queue.lease(watched, ['email', 'sms'], 1);
	});
	expect(plans.join('\n')).toContain('outbox_leased');
	expect(plans.join('\n')).toContain('outbox_due');
	expect(plans.filter((plan) => plan.startsWith('SCAN'))).toEqual([]);
});
