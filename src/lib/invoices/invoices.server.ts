import { asc, eq } from 'drizzle-orm';
import { openRecord, type Access } from '$lib/privacy/vault.server';
import type { VaultSettings } from '$lib/privacy/vault-keys.server';
import { retryRead, type Db } from '$lib/server/db/client';
import { invoices } from '$lib/server/db/schema/invoices';
import { equalSecrets } from '$lib/server/secrets';
import { taxId } from '$lib/values/tax-id';
import type { InvoiceDocument, InvoiceSnapshot } from './invoice';
import { checkHash, snapshotHash } from './invoice-hash.server';
import { taxSerial } from './invoice-number';

export type IssuedInvoice = typeof invoices.$inferSelect;

/** The documents of an order in the order they were issued: the sale, then its corrections. */
export function byOrder(db: Db, orderId: string): Promise<IssuedInvoice[]> {
	return retryRead(() =>
		db
			.select()
			.from(invoices)
			.where(eq(invoices.orderId, orderId))
			.orderBy(asc(invoices.year), asc(invoices.serial))
	);
}

export async function byNumber(db: Db, number: string): Promise<IssuedInvoice | null> {
	const [row] = await retryRead(() =>
		db.select().from(invoices).where(eq(invoices.number, number))
	);
	return row ?? null;
}

export async function byId(db: Db, id: string): Promise<IssuedInvoice | null> {
	const [row] = await retryRead(() => db.select().from(invoices).where(eq(invoices.id, id)));
	return row ?? null;
}

/** What a document says. Throws VaultRefusal, or an Error when the content is not the one that was issued. */
export async function open(
	db: Db,
	settings: VaultSettings,
	issued: IssuedInvoice,
	access: Access
): Promise<InvoiceSnapshot> {
	const snapshot = await openRecord<InvoiceSnapshot>(db, settings, issued.snapshotRecordId, access);
	if ((await snapshotHash(snapshot)) !== issued.snapshotHash)
		throw new Error('the sealed content of an invoice is not what was issued');
	return snapshot;
}

/** A document as it is printed and exported: its content with number, tax id and hash. */
export async function document(
	db: Db,
	settings: VaultSettings,
	issued: IssuedInvoice,
	access: Access
): Promise<InvoiceDocument> {
	// The salt would let a reader of the hash try contents.
	const { salt: _salt, ...content } = await open(db, settings, issued, access);
	const serial = taxSerial(issued);
	const { memoryId } = content.seller;
	return {
		number: issued.number,
		taxSerial: serial,
		taxId: taxId({ memoryId, issuedOnMs: issued.issuedAt, serial }),
		hash: await checkHash(issued.number, issued.snapshotHash),
		...content
	};
}

/**
 * Whether a document with this number and hash was issued; null for an unknown number and for a wrong hash alike. The
 * first 16 digits of the hash do, for those who type it.
 */
export async function genuine(db: Db, number: string, hash: string): Promise<IssuedInvoice | null> {
	const issued = await byNumber(db, number);
	const expected = await checkHash(number, issued?.snapshotHash ?? '');
	const isRight = await equalSecrets(expected.slice(0, Math.max(16, hash.length)), hash);
	return issued && isRight ? issued : null;
}
