import type { Actor } from '$lib/privacy/purposes';
import type { Db } from '$lib/server/db/client';
import type { Settings } from '$lib/server/env-schema';
import type { InvoiceDocument } from './invoice';
import * as invoices from './invoices.server';
import { qrCode, type QrCode } from './qr-code.server';

/** A document of an order with what its page shows beside it. */
export interface ShownInvoice {
	document: InvoiceDocument;
	check: { page: string; qr: QrCode };
	/** All documents of the order, the sale first. */
	documents: { number: string; kind: 'sale' | 'credit' }[];
	/** The tax id of the sale that a correction corrects. */
	correctedTaxId: string | null;
}

/** Half of the check code, 128 bits, is beyond guessing, and leaves larger squares to scan. */
const SCANNED_DIGITS = 32;

/**
 * The sale's invoice, or the document of that number when it belongs to the order. `not-issued` before the order was
 * accepted; null for a number that is none of the order's. The caller has checked that the order may be seen.
 */
export async function showInvoice(
	{ db, settings, actor }: { db: Db; settings: Settings; actor: Actor },
	orderId: string,
	number: string | null
): Promise<ShownInvoice | 'not-issued' | null> {
	const issued = await invoices.byOrder(db, orderId);
	const [sale] = issued;
	if (!sale) return 'not-issued';
	const wanted = number === null ? sale : issued.find((each) => each.number === number);
	if (!wanted) return null;
	const access = {
		purpose: 'show-order-to-its-buyer',
		actor,
		reason: 'invoice page'
	} as const;
	const document = await invoices.document(db, settings, wanted, access);
	const page = `${settings.SHOP_ORIGIN}/invoices/check`;
	const hash = document.hash.slice(0, SCANNED_DIGITS);
	const query = new URLSearchParams({ number: document.number, hash });
	return {
		document,
		check: { page, qr: qrCode(`${page}?${query}`) },
		documents: issued.map((each) => ({
			number: each.number,
			kind: each.kind === 'credit' ? 'credit' : 'sale'
		})),
		correctedTaxId:
			wanted.correctsId === null
				? null
				: (await invoices.document(db, settings, sale, access)).taxId
	};
}
