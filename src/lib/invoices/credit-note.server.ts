import { and, eq, sql } from 'drizzle-orm';
import { invoices } from '$lib/server/db/schema/invoices';
import { randomSecret } from '$lib/server/secrets';
import { ok, refused, type Result } from '$lib/values/result';
import { sumAmounts } from '$lib/values/vat';
import { creditOf, type CreditedQuantity, type CreditRefusal } from './credit';
import type { InvoiceSnapshot } from './invoice';
import * as documents from './invoices.server';
import { writeDocument, type InvoiceContext, type IssuedDocument } from './write-document.server';

/**
 * A correction of an issued invoice: a document of its own with the next number, never a change. The statements fail
 * their batch (NOT NULL of `invoices.serial`) when another correction was written meanwhile: read and try again.
 */
export async function issueCreditNote(
	context: InvoiceContext,
	wanted: { invoiceId: string; lines: 'all' | readonly CreditedQuantity[]; reason: string }
): Promise<Result<IssuedDocument, CreditRefusal | 'unknown-invoice'>> {
	const { db, settings } = context;
	const sale = await documents.byId(db, wanted.invoiceId);
	if (sale?.kind !== 'sale') return refused('unknown-invoice');
	const corrections = (await documents.byOrder(db, sale.orderId)).filter(
		({ correctsId }) => correctsId === sale.id
	);
	const access = {
		purpose: 'keep-tax-records',
		actor: 'system:invoices',
		reason: 'credit note'
	} as const;
	const sold = await documents.open(db, settings, sale, access);
	const last = corrections.at(-1);
	const remaining = last
		? ((await documents.open(db, settings, last, access)).correction?.remaining ?? [])
		: sold.lines;
	const credit = creditOf(sold.lines, remaining, wanted.lines);
	if (!credit.ok) return credit;
	const snapshot: InvoiceSnapshot = {
		...sold,
		kind: 'credit',
		issuedAt: context.now,
		lines: credit.value.lines,
		totals: sumAmounts(credit.value.lines),
		correction: {
			number: sale.number,
			issuedAt: sale.issuedAt,
			reason: wanted.reason,
			remaining: credit.value.remaining
		},
		salt: randomSecret()
	};
	// Two corrections at once would each give back what the other has given back already.
	const nobodyElse = sql`(SELECT count(*) FROM ${invoices} WHERE ${and(
		eq(invoices.orderId, sale.orderId),
		eq(invoices.correctsId, sale.id)
	)}) = ${corrections.length}`;
	const { orderId, id: correctsId } = sale;
	const row = { orderId, correctsId, reason: wanted.reason, guard: nobodyElse };
	return ok(await writeDocument(context, snapshot, row));
}
