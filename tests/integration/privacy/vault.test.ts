import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shredDue } from '$lib/privacy/shred-due.server';
import {
	lookup,
	openRecord,
	openRecords,
	sealRecord,
	shredStatements,
	VaultRefusal,
	type Access
} from '$lib/privacy/vault.server';
import { writeBatch, type Db } from '$lib/server/db/client';
import { vaultRecords } from '$lib/server/db/schema/privacy';
import { openTestDb } from '../../support/test-db';
import { NOON, SETTINGS } from '../../support/test-order';

const SHOW: Access = {
	purpose: 'show-order-to-its-buyer',
	actor: 'buyer-with-key',
	reason: 'test'
};

let db: Db;
let close: () => void;
beforeEach(async () => ({ db, close } = await openTestDb()));
afterEach(() => close());

async function seal(kind: 'buyer' | 'address' | 'recipient', value: unknown, shredAt?: number) {
	const record = await sealRecord(SETTINGS, {
		...{ kind, subject: 'order:1', value, now: NOON },
		shredAt: shredAt ?? null
	});
	await writeBatch(db, [record.insert(db)]);
	return record.id;
}

async function refusal(opening: Promise<unknown>): Promise<string> {
	const error: unknown = await opening.then(
		() => 'it opened',
		(reason: unknown) => reason
	);
	if (error instanceof VaultRefusal) return error.reason;
	throw new Error(`no refusal: ${String(error)}`);
}

describe('the vault', () => {
	it('gives back what it sealed, and several records in one read', async () => {
		const value = { name: 'نمونه', nationalCode: '9991234561', list: [1, null, 'x'] };
		const [a, b] = [await seal('buyer', value), await seal('address', { city: 'قم' })];
		expect(await openRecord(db, SETTINGS, a, SHOW)).toEqual(value);
		const both = await openRecords(db, SETTINGS, [a, b], SHOW);
		expect([both.get(a), both.get(b)]).toEqual([value, { city: 'قم' }]);
	});

	it('refuses a purpose that is not allowed for the kind, before it decrypts anything', async () => {
		const id = await seal('recipient', { name: 'x' });
		expect(await refusal(openRecord(db, SETTINGS, id, SHOW))).toBe('purpose-not-allowed');
		expect(await refusal(openRecord(db, SETTINGS, 'nothing', SHOW))).toBe('not-found');
		const delivery: Access = {
			...{ purpose: 'deliver-this-order', actor: 'system:delivery', reason: 'label' }
		};
		expect(await openRecord(db, SETTINGS, id, delivery)).toEqual({ name: 'x' });
	});

	it('refuses ciphertexts swapped between rows, wholly or in part', async () => {
		const [a, b] = [await seal('buyer', { name: 'A' }), await seal('buyer', { name: 'B' })];
		const [rowA, rowB] = await Promise.all(
			[a, b].map(async (id) => {
				const [row] = await db.select().from(vaultRecords).where(eq(vaultRecords.id, id));
				if (!row) throw new Error('no row');
				return row;
			})
		);
		if (!rowA || !rowB) throw new Error('no rows');
		const sealOf = ({ wrappedKey, nonce, ciphertext }: typeof rowA) => ({
			...{ wrappedKey, nonce, ciphertext }
		});
		for (const swapped of [
			sealOf(rowB),
			{ ...sealOf(rowA), ciphertext: rowB.ciphertext, nonce: rowB.nonce },
			{ ...sealOf(rowA), wrappedKey: rowB.wrappedKey }
		]) {
			await db.update(vaultRecords).set(swapped).where(eq(vaultRecords.id, a));
			expect(await refusal(openRecord(db, SETTINGS, a, SHOW))).toBe('tampered');
		}
		await db.update(vaultRecords).set(sealOf(rowA)).where(eq(vaultRecords.id, a));
		expect(await openRecord(db, SETTINGS, a, SHOW)).toEqual({ name: 'A' });
	});

	it('refuses a record whose kind or subject was changed to open it for another purpose', async () => {
		const id = await seal('recipient', { name: 'x' });
		await db.update(vaultRecords).set({ kind: 'buyer' }).where(eq(vaultRecords.id, id));
		expect(await refusal(openRecord(db, SETTINGS, id, SHOW))).toBe('tampered');
		const other = await seal('buyer', { name: 'y' });
		await db.update(vaultRecords).set({ subject: 'order:2' }).where(eq(vaultRecords.id, other));
		expect(await refusal(openRecord(db, SETTINGS, other, SHOW))).toBe('tampered');
	});

	it('does not open under another vault key', async () => {
		const id = await seal('buyer', { name: 'A' });
		const stolen = { VAULT_KEY: Buffer.alloc(32, 9).toString('base64') };
		expect(await refusal(openRecord(db, stolen, id, SHOW))).toBe('tampered');
	});

	it('opens nothing that was shredded, by hand or by its date', async () => {
		const [now, later] = [await seal('buyer', { n: 1 }), await seal('buyer', { n: 2 }, NOON + 10)];
		await writeBatch(db, shredStatements(db, [now], NOON));
		expect(await refusal(openRecord(db, SETTINGS, now, SHOW))).toBe('shredded');
		expect(await shredDue.run({ db, settings: SETTINGS, now: NOON + 9 })).toBe(0);
		expect(await openRecord(db, SETTINGS, later, SHOW)).toEqual({ n: 2 });
		expect(await shredDue.run({ db, settings: SETTINGS, now: NOON + 10 })).toBe(1);
		expect(await shredDue.run({ db, settings: SETTINGS, now: NOON + 11 })).toBe(0);
		expect(await refusal(openRecord(db, SETTINGS, later, SHOW))).toBe('shredded');
	});

	it('uses a fresh key and nonce for each record and hides the length of short values', async () => {
		for (const name of ['a', 'a', 'a much longer name']) await seal('buyer', { name });
		const rows = await db.select().from(vaultRecords);
		const hex = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString('hex');
		for (const field of ['wrappedKey', 'nonce', 'ciphertext'] as const)
			expect(new Set(rows.map((row) => hex(row[field]))).size).toBe(3);
		expect(new Set(rows.map((row) => row.ciphertext?.length)).size).toBe(1);
	});

	it('leaves nothing in clear in the database files', async () => {
		const secrets = ['9991234561', 'guest-secret@example.com', '+989990000777', 'خیابان پنهان'];
		await seal('buyer', secrets);
		await db.run(sql`PRAGMA wal_checkpoint`);
		const [file] = (await db.$client.execute('PRAGMA database_list')).rows;
		const folder = dirname(String(file?.file));
		const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
		expect(bytes.some((content) => content.includes('order:1'))).toBe(true);
		for (const secret of secrets)
			expect(
				bytes.some((content) => content.includes(secret)),
				secret
			).toBe(false);
	});

	it('finds equal identifiers by a keyed hash that differs by kind and by key', async () => {
		const hash = await lookup(SETTINGS, 'mobile', '+989990000001');
		expect(hash).toMatch(/^[0-9a-f]{64}$/);
		expect(await lookup({ ...SETTINGS }, 'mobile', '+989990000001')).toBe(hash);
		expect(await lookup(SETTINGS, 'email', '+989990000001')).not.toBe(hash);
		const other = { VAULT_KEY: Buffer.alloc(32, 9).toString('base64') };
		expect(await lookup(other, 'mobile', '+989990000001')).not.toBe(hash);
	});
});
