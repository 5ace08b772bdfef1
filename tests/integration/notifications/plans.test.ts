import type { InArgs } from '@libsql/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { confirmContact, confirmedByIdentifier } from '$lib/accounts/contacts.server';
import {
	forgetOldProofs,
	forgetUnconfirmedContacts
} from '$lib/accounts/forget-unconfirmed.server';
import { newProof, openProof } from '$lib/accounts/proofs.server';
import type { Mobile } from '$lib/identity/mobile';
import { queueMessages } from '$lib/notifications/outbox.server';
import * as queue from '$lib/notifications/queue.server';
import type { Db } from '$lib/server/db/client';
import { openTestDb } from '../../support/test-db';
import { SETTINGS } from '../../support/test-order';

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

it('addresses, holds and releases messages by index, however many contacts and messages there are', async () => {
	const now = 1;
	const order = { kind: 'order-expired', facts: { orderNumber: 'KH1', totalRial: 1 } } as const;
	const proof = { kind: 'register', facts: { proofId: crypto.randomUUID() } } as const;
	const base = { locale: 'fa', now } as const;
	const statements = [
		...queueMessages(db, { ...base, ...order, to: { orderId: 'x' } }),
		...queueMessages(db, { ...base, ...proof, to: { contactId: 'x' } }),
		...queueMessages(db, { ...base, kind: 'account-exists', facts: {}, to: { accountId: 'x' } }),
		...confirmContact(db, 'x', now),
		newProof(db, { purpose: 'register', contactId: 'x', now }).statement
	];
	const plans: string[] = [];
	for (const statement of statements) {
		const { sql, params } = statement.toSQL();
		const args = params as (string | number | null)[]; // What these statements bind.
		const { rows } = await db.$client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
		plans.push(...rows.map((row) => String(row.detail)));
	}
	plans.push(
		...(await plansOf(async (watched) => {
			const context = { db: watched, settings: SETTINGS, now };
			await forgetUnconfirmedContacts.run(context);
			await forgetOldProofs.run(context);
			await openProof(watched, 'x', 'register', now);
			await confirmedByIdentifier(watched, SETTINGS, '+989990000001' as Mobile);
		}))
	);
	expect(plans.join('\n')).toContain('contacts_unconfirmed');
	expect(plans.join('\n')).toContain('contacts_lookup');
	expect(plans.filter((plan) => plan.startsWith('SCAN') && plan !== 'SCAN CONSTANT ROW')).toEqual(
		[]
	);
});
