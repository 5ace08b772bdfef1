import { sql, type SQL } from 'drizzle-orm';
import { sealRecord } from '$lib/privacy/vault.server';
import type { Db, Statement } from '$lib/server/db/client';
import { invoiceCounters, invoices } from '$lib/server/db/schema/invoices';
import type { Settings } from '$lib/server/env-schema';
import { ID_RANDOM_BYTES, mintId, type InvoiceId } from '$lib/values/ids';
import { tehranDate } from '$lib/values/jalali';
import type { InvoiceSnapshot } from './invoice';
import { snapshotHash } from './invoice-hash.server';

export interface InvoiceContext {
	db: Db;
	settings: Settings;
	now: number;
}

/** Statements for one write batch, in their order, and the id the document will have. */
export interface IssuedDocument {
	statements: Statement[];
	invoiceId: InvoiceId;
}

/**
 * Seals a document and writes it under the next number of its Jalali year in Tehran. The number is given out by the
 * database inside the batch: a batch that fails takes its number back, so there is no gap and no repeat.
 */
export async function writeDocument(
	{ db, settings, now }: InvoiceContext,
	snapshot: InvoiceSnapshot,
	row: { orderId: string; correctsId?: string; reason?: string; guard?: SQL }
): Promise<IssuedDocument> {
	const invoiceId = mintId<InvoiceId>(now, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES)));
	const year = tehranDate(now).year;
	const sealed = await sealRecord(settings, {
		kind: 'invoice',
		subject: `invoice:${invoiceId}`,
		value: snapshot,
		now
	});
	const last = sql`(SELECT ${invoiceCounters.last} FROM ${invoiceCounters} WHERE ${invoiceCounters.year} = ${year})`;
	// NULL where the guard says no: the column refuses it and the whole batch fails.
	const serial = row.guard ? sql`CASE WHEN ${row.guard} THEN ${last} END` : last;
	const raise = db
		.insert(invoiceCounters)
		.values({ year, last: 1 })
		.onConflictDoUpdate({
			target: invoiceCounters.year,
			set: { last: sql`${invoiceCounters.last} + 1` }
		});
	const issue = db.insert(invoices).values({
		id: invoiceId,
		kind: snapshot.kind,
		orderId: row.orderId,
		correctsId: row.correctsId ?? null,
		reason: row.reason ?? null,
		year,
		serial,
		number: sql`printf('%d-%06d', ${year}, ${last})`,
		issuedAt: now,
		taxableRial: snapshot.totals.taxable,
		vatRial: snapshot.totals.vat,
		totalRial: snapshot.totals.total,
		snapshotRecordId: sealed.id,
		snapshotHash: await snapshotHash(snapshot)
	});
	return { statements: [raise, sealed.insert(db), issue], invoiceId };
}
