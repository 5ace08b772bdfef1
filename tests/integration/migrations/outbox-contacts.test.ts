import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type Client } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HELD_UNTIL } from '$lib/notifications/outbox.server';
import { isUuidV7, uuidV7 } from '$lib/values/ids';

const MIGRATIONS = 'drizzle/migrations';
const AT = Date.UTC(2026, 10, 22, 8, 30);

let folder: string;
let client: Client;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'khakriz-migrate-'));
	client = createClient({ url: `file:${join(folder, 'shop.db')}` });
	await migrateTo('0004');
});
afterEach(() => {
	client.close();
	rmSync(folder, { recursive: true, force: true });
});

/** As the shop stood when this migration was the last. */
async function migrateTo(last: string): Promise<void> {
	const migrationsFolder = join(folder, last);
	cpSync(MIGRATIONS, migrationsFolder, { recursive: true });
	const path = join(migrationsFolder, 'meta/_journal.json');
	const journal = JSON.parse(readFileSync(path, 'utf8')) as { entries: { tag: string }[] };
	const entries = journal.entries.filter(({ tag }) => tag.slice(0, 4) <= last);
	writeFileSync(path, JSON.stringify({ ...journal, entries }));
	await migrate(drizzle(client), { migrationsFolder });
}

const id = () => uuidV7(AT, crypto.getRandomValues(new Uint8Array(10)));
const count = async (table: string) =>
	Number((await client.execute(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n);

/** An order as 0004 knew it, with a line, an event, a payment and its messages. */
async function addOrder(
	n: number,
	{ email, state = 'queued' }: { email: boolean; state?: string }
) {
	const [order, record] = [id(), id()];
	const insert = (table: string, row: Record<string, string | number | null>) =>
		client.execute({
			sql: `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row)
				.map(() => '?')
				.join(', ')})`,
			args: Object.values(row)
		});
	await insert('vault_records', {
		...{ id: record, kind: 'contact', subject: `order:${order}`, key_version: 1, created_at: AT }
	});
	await insert('orders', {
		...{ id: order, number: `KH${n}`, key_hash: 'h', idempotency_key: `k${n}`, request_hash: 'r' },
		...{ state: 'processing', payment_method: 'on-delivery', buyer_kind: 'natural', locale: 'fa' },
		...{ goods_rial: 1000, delivery_rial: 0, vat_rial: 100, total_rial: 1100, lines_expected: 1 },
		...{ delivery_method_id: 'post', contact_record_id: record, buyer_record_id: record },
		...{ address_record_id: record, recipient_record_id: record, mobile_lookup: `m${n}` },
		...{ email_lookup: email ? `e${n}` : null, terms_version: '1', created_at: AT }
	});
	await insert('order_lines', {
		...{ order_id: order, position: 1, kind: 'goods', code: 'c', name_fa: 'x', unit: 'piece' },
		...{ quantity: 1, unit_price_rial: 1000, taxable_rial: 1000, vat_rate_basis_points: 1000 },
		...{ vat_rial: 100, total_rial: 1100 }
	});
	await insert('order_events', { order_id: order, position: 1, kind: 'placed', at: AT });
	await insert('payments', {
		...{ id: id(), order_id: order, provider: 'zarinpal', amount_rial: 1100, state: 'created' },
		...{ created_at: AT, updated_at: AT }
	});
	for (const channel of email ? ['sms', 'email'] : ['sms'])
		await insert('outbox', {
			...{ id: id(), dedupe_key: `order-received:${order}:${channel}`, kind: 'order-received' },
			...{ channel, contact_record_id: record, order_id: order, locale: 'fa', facts: '{}', state },
			...{ not_before: AT, created_at: AT, attempts: 1 }
		});
	return { order, record };
}

it('gives every order its contacts and loses no line, event, payment or message', async () => {
	await client.execute(
		"INSERT INTO delivery_methods (id, name_fa, name_en, note_fa, note_en, price_rial, has_windows, min_days, max_days) VALUES ('post', 'x', 'x', 'x', 'x', 0, 0, 1, 3)"
	);
	const waiting = await addOrder(1, { email: true });
	const sent = await addOrder(2, { email: true, state: 'sent' });
	await addOrder(3, { email: false, state: 'sending' });
	const tables = ['orders', 'order_lines', 'order_events', 'payments', 'vault_records', 'outbox'];
	const before = await Promise.all(tables.map(count));
	await migrateTo('9999');
	expect(await Promise.all(tables.map(count))).toEqual(before);
	expect(before).toEqual([3, 3, 3, 3, 3, 5]);

	const { rows: contacts } = await client.execute('SELECT * FROM contacts ORDER BY lookup');
	expect(contacts.map(({ channel, lookup }) => [channel, lookup])).toEqual([
		...[
			['email', 'e1'],
			['email', 'e2'],
			['mobile', 'm1'],
			['mobile', 'm2'],
			['mobile', 'm3']
		]
	]);
	for (const contact of contacts) {
		expect(isUuidV7(String(contact.id)), String(contact.id)).toBe(true);
		expect(contact).toMatchObject({ account_id: null, confirmed_at: null, replaced_at: null });
	}
	expect(contacts.find(({ lookup }) => lookup === 'm1')).toMatchObject({
		order_id: waiting.order,
		record_id: waiting.record
	});

	const { rows } = await client.execute(
		'SELECT outbox.*, contacts.order_id AS owner, contacts.channel AS way FROM outbox JOIN contacts ON contacts.id = contact_id'
	);
	expect(rows).toHaveLength(5);
	for (const { owner, order_id, way, channel } of rows) {
		expect(owner).toBe(order_id);
		expect(way).toBe(channel === 'sms' ? 'mobile' : 'email');
	}
	const of = (order: string) => rows.filter(({ order_id }) => order_id === order);
	expect(of(sent.order).map(({ state, not_before }) => [state, not_before])).toEqual([
		...[
			['sent', AT],
			['sent', AT]
		]
	]);
	// Nobody has confirmed these contacts: what had not gone out waits.
	const held = rows.filter(({ not_before }) => not_before === HELD_UNTIL);
	expect(held.map(({ state }) => state)).toEqual(['queued', 'queued', 'queued']);
	expect((await client.execute('PRAGMA foreign_key_check')).rows).toEqual([]);
	expect((await client.execute('PRAGMA integrity_check')).rows[0]?.integrity_check).toBe('ok');
});
