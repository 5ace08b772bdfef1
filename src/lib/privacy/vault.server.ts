import { and, inArray, isNull } from 'drizzle-orm';
import type { Db, Statement } from '$lib/server/db/client';
import { retryRead } from '$lib/server/db/client';
import { vaultRecords } from '$lib/server/db/schema/privacy';
import { ID_RANDOM_BYTES, uuidV7 } from '$lib/values/ids';
import { isRecordKind, mayOpen, type Actor, type Purpose, type RecordKind } from './purposes';
import { decrypt, encrypt, type Seal } from './vault-sealing.server';
import { KEY_VERSION, type VaultSettings } from './vault-keys.server';

export { lookup, type VaultSettings } from './vault-keys.server';

export type RefusalReason = 'purpose-not-allowed' | 'shredded' | 'not-found' | 'tampered';

/** The vault does not open: thrown, because asking for what may not be opened is a fault of the caller. */
export class VaultRefusal extends Error {
	override name = 'VaultRefusal';
	readonly reason: RefusalReason;
	constructor(reason: RefusalReason) {
		super(`the vault refuses: ${reason}`);
		this.reason = reason;
	}
}

/** Why something is opened. `reason` names the task in a few words without personal data. */
export interface Access {
	purpose: Purpose;
	actor: Actor;
	reason: string;
}

export interface SealedRecord {
	id: string;
	row: typeof vaultRecords.$inferInsert;
	insert(db: Db): Statement;
}

/** Several sealed records in one statement. */
export function insertRecords(db: Db, records: readonly SealedRecord[]): Statement {
	return db.insert(vaultRecords).values(records.map(({ row }) => row));
}

/**
 * Seals a JSON value under a fresh key of its own. Nothing is written yet: `insert` belongs into the batch of the use
 * case. `subject` names whom or what the record belongs to (`order:<id>`); `shredAt` is when it must be destroyed.
 */
export async function sealRecord(
	settings: VaultSettings,
	input: { kind: RecordKind; subject: string; value: unknown; shredAt?: number | null; now: number }
): Promise<SealedRecord> {
	const id = uuidV7(input.now, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES)));
	const place = { id, kind: input.kind, subject: input.subject, keyVersion: KEY_VERSION };
	const seal = await encrypt(settings, place, input.value);
	const row = { ...place, ...seal, createdAt: input.now, shredAt: input.shredAt ?? null };
	return { id, row, insert: (db) => db.insert(vaultRecords).values(row) };
}

/** The value of one record; throws VaultRefusal. */
export async function openRecord<T>(
	db: Db,
	settings: VaultSettings,
	id: string,
	access: Access
): Promise<T> {
	const opened = await openRecords(db, settings, [id], access);
	// What was sealed under this id was a T; the seal proves that it is unchanged.
	return opened.get(id) as T;
}

/** Several records in one round trip, by id. Throws VaultRefusal when any of them does not open. */
export async function openRecords(
	db: Db,
	settings: VaultSettings,
	ids: readonly string[],
	access: Access
): Promise<Map<string, unknown>> {
	const rows = await retryRead(() =>
		db
			.select()
			.from(vaultRecords)
			.where(inArray(vaultRecords.id, [...new Set(ids)]))
	);
	const byId = new Map(rows.map((row) => [row.id, row]));
	const opened = await Promise.all(
		ids.map(async (id) => [id, await open(settings, byId.get(id), access)] as const)
	);
	return new Map(opened);
}

/** Destroys the keys and the ciphertexts of records: nothing opens them again. Harmless when repeated. */
export function shredStatements(db: Db, ids: readonly string[], now: number): Statement[] {
	if (ids.length === 0) return [];
	return [
		db
			.update(vaultRecords)
			.set({ wrappedKey: null, nonce: null, ciphertext: null, shreddedAt: now })
			.where(and(inArray(vaultRecords.id, [...ids]), isNull(vaultRecords.shreddedAt)))
	];
}

/** Sets when records are to be destroyed by the job `shredDue`. */
export function shredByStatements(db: Db, ids: readonly string[], shredAt: number): Statement[] {
	if (ids.length === 0) return [];
	return [
		db
			.update(vaultRecords)
			.set({ shredAt })
			.where(and(inArray(vaultRecords.id, [...ids]), isNull(vaultRecords.shreddedAt)))
	];
}

async function open(
	settings: VaultSettings,
	row: typeof vaultRecords.$inferSelect | undefined,
	access: Access
): Promise<unknown> {
	if (!row) throw new VaultRefusal('not-found');
	if (!isRecordKind(row.kind) || !mayOpen(row.kind, access.purpose, access.actor))
		throw new VaultRefusal('purpose-not-allowed');
	const seal = completeSeal(row);
	if (!seal) throw new VaultRefusal('shredded');
	try {
		return await decrypt(settings, row, seal);
	} catch {
		throw new VaultRefusal('tampered');
	}
}

function completeSeal(row: typeof vaultRecords.$inferSelect): Seal | null {
	const { wrappedKey, nonce, ciphertext, shreddedAt } = row;
	if (shreddedAt !== null || !wrappedKey || !nonce || !ciphertext) return null;
	return { wrappedKey, nonce, ciphertext };
}
