import type { Unit } from '$lib/catalog/product';
import type { Buyer, PaymentMethod, PostalAddress } from '$lib/checkout/checkout-request';
import { provinceById } from '$lib/identity/provinces';
import type { Rial } from '$lib/values/money';
import { lineAmounts, sumAmounts, type LineAmounts } from '$lib/values/vat';
import type { Seller } from './seller';

/** What was sold, as the order keeps it: the amounts follow from these and are computed here. */
export interface OrderLineSnapshot {
	kind: 'goods' | 'delivery';
	code: string;
	nameFa: string;
	/** «سرمه‌ای، ۴۲»; empty when the product has no options. */
	optionsFa: string;
	unit: Unit | 'service';
	quantity: number;
	unitPriceRial: Rial;
	discountRial: Rial;
	vatRateBasisPoints: number;
}

/** One line of the official form with its amounts in rials. */
export interface InvoiceLine extends LineAmounts {
	/** The row of the sale invoice; a credit note's line keeps the row it gives back. */
	position: number;
	kind: 'goods' | 'delivery';
	code: string;
	description: string;
	unit: Unit | 'service';
	quantity: number;
	unitPrice: Rial;
	rateBasisPoints: number;
}

/** A postal address in words, so that the invoice reads the same when the list of provinces changes. */
export interface InvoiceAddress {
	province: string;
	city: string;
	street: string;
	postalCode: string;
}

export type InvoiceBuyer = Buyer & { address: InvoiceAddress; phone: string };

/**
 * Everything an issued document says except its number, which the database gives out afterwards. Sealed and never
 * changed; `salt` keeps anyone from guessing the content from its hash.
 */
export interface InvoiceSnapshot {
	version: 1;
	kind: 'sale' | 'credit';
	orderNumber: string;
	issuedAt: number;
	seller: Seller;
	buyer: InvoiceBuyer;
	paymentMethod: PaymentMethod;
	lines: InvoiceLine[];
	totals: LineAmounts;
	/** Of a credit note: what it corrects, why, and what is left of the sale after it. */
	correction: { number: string; issuedAt: number; reason: string; remaining: InvoiceLine[] } | null;
	salt: string;
}

/** An issued document: what it says, and what it got when it was issued. */
export interface InvoiceDocument extends Omit<InvoiceSnapshot, 'salt'> {
	number: string;
	taxSerial: number;
	taxId: string;
	hash: string;
}

/** The lines of the official form (rows from 1), every amount computed from quantity, price, discount and rate. */
export function invoiceLines(lines: readonly OrderLineSnapshot[]): InvoiceLine[] {
	return lines.map((line, index) => ({
		position: index + 1,
		kind: line.kind,
		code: line.code,
		description: line.optionsFa === '' ? line.nameFa : `${line.nameFa}، ${line.optionsFa}`,
		unit: line.unit,
		quantity: line.quantity,
		unitPrice: line.unitPriceRial,
		rateBasisPoints: line.vatRateBasisPoints,
		...lineAmounts({
			unitPrice: line.unitPriceRial,
			quantity: line.quantity,
			discount: line.discountRial,
			rateBp: line.vatRateBasisPoints
		})
	}));
}

/** The snapshot of a sale. Throws a RangeError without lines or for an unknown province. */
export function saleSnapshot(sale: {
	orderNumber: string;
	issuedAt: number;
	seller: Seller;
	buyer: Buyer;
	address: PostalAddress;
	phone: string;
	paymentMethod: PaymentMethod;
	lines: readonly OrderLineSnapshot[];
	salt: string;
}): InvoiceSnapshot {
	if (sale.lines.length === 0) throw new RangeError('an invoice has at least one line');
	const lines = invoiceLines(sale.lines);
	return {
		version: 1,
		kind: 'sale',
		orderNumber: sale.orderNumber,
		issuedAt: sale.issuedAt,
		seller: sale.seller,
		buyer: { ...sale.buyer, address: inWords(sale.address), phone: sale.phone },
		paymentMethod: sale.paymentMethod,
		lines,
		totals: sumAmounts(lines),
		correction: null,
		salt: sale.salt
	};
}

function inWords({ provinceId, city, street, postalCode }: PostalAddress): InvoiceAddress {
	const province = provinceById(provinceId);
	if (!province) throw new RangeError(`no province ${provinceId}`);
	return { province: province.name, city, street, postalCode };
}
