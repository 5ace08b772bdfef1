import type { Db } from '$lib/server/db/client';
import { toLatinDigits } from '$lib/values/digits';
import { rial, type Rial } from '$lib/values/money';
import { isInvoiceNumber } from './invoice-number';
import * as invoices from './invoices.server';

export interface GenuineInvoice {
	number: string;
	kind: 'sale' | 'credit';
	issuedAt: number;
	total: Rial;
	/** Credit notes that corrected it afterwards. */
	correctedBy: string[];
}

// What comes along when a code is typed or copied from paper: spaces, dashes of any kind, marks of direction.
const BETWEEN = /[\s\-‐-―\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g;

/** The document of this number and check code as typed by a person, or null; a wrong code looks like no such number. */
export async function genuineInvoice(
	db: Db,
	typed: { number: string; hash: string }
): Promise<GenuineInvoice | null> {
	const digits = toLatinDigits(typed.number).replace(BETWEEN, '');
	const number = `${digits.slice(0, 4)}-${digits.slice(4)}`;
	const hash = toLatinDigits(typed.hash).replace(BETWEEN, '').toLowerCase();
	if (!isInvoiceNumber(number)) return null;
	const issued = await invoices.genuine(db, number, hash);
	if (!issued) return null;
	const ofOrder = await invoices.byOrder(db, issued.orderId);
	return {
		number: issued.number,
		kind: issued.kind === 'credit' ? 'credit' : 'sale',
		issuedAt: issued.issuedAt,
		total: rial(issued.totalRial),
		correctedBy: ofOrder
			.filter(({ correctsId }) => correctsId === issued.id)
			.map((note) => note.number)
	};
}
