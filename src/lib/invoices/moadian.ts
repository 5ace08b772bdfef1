import type { PaymentMethod } from '$lib/checkout/checkout-request';
import type { Rial } from '$lib/values/money';
import { sumAmounts } from '$lib/values/vat';
import type { InvoiceDocument, InvoiceLine } from './invoice';

/** An invoice with the field names of «سامانهٔ مودیان» (domain.md 3.3), for the seller's own software to sign and send. */
export interface MoadianInvoice {
	header: {
		taxid: string;
		indatim: number;
		indati2m: number;
		/** 1 names the buyer and gives them tax credit, 2 is for consumers. */
		inty: 1 | 2;
		inno: string;
		/** The tax id of the document that this one corrects. */
		irtaxid: string | null;
		inp: 1;
		/** 1 original, 3 cancellation, 4 return. */
		ins: 1 | 3 | 4;
		tins: string;
		tob: 1 | 2;
		bid: string;
		tinb: string | null;
		bpc: string;
		tprdis: Rial;
		tdis: Rial;
		tadis: Rial;
		tvam: Rial;
		todam: 0;
		tbill: number;
		setm: 1;
		cap: number;
		insp: 0;
	};
	body: MoadianLine[];
	payments: { pmt: number; pv: number }[];
}

export interface MoadianLine {
	/** «شناسهٔ کالا» of stuffid.tax.gov.ir; the catalogue does not hold it yet, so the seller's software adds it. */
	sstid: null;
	sstt: string;
	am: number;
	/** Null where no code of the tax office is known to us. */
	mu: string | null;
	fee: Rial;
	prdis: Rial;
	dis: Rial;
	adis: Rial;
	/** Per cent. */
	vra: number;
	vam: Rial;
	tsstam: Rial;
}

const UNIT_CODES: Record<InvoiceLine['unit'], string | null> = {
	piece: '1627',
	service: '1627',
	kg: '164',
	meter: '165',
	pack: '1628',
	box: null,
	pair: '1643',
	liter: '1637',
	bottle: '1638',
	gram: null,
	set: null,
	roll: null
};

/** 3 cash (at the door), 5 internet gateway, 7 transfer. */
const PAYMENT_CODES: Record<PaymentMethod, number> = {
	zarinpal: 5,
	zibal: 5,
	transfer: 7,
	'on-delivery': 3
};

/**
 * A correction is told as what is left of the sale: with nothing left it cancels it, otherwise it is a return.
 * `correctedTaxId` is that of the sale. Throws a RangeError when a correction comes without it.
 */
export function moadianInvoice(
	document: InvoiceDocument,
	correctedTaxId: string | null = null
): MoadianInvoice {
	const { correction, seller, buyer } = document;
	if (correction && correctedTaxId === null)
		throw new RangeError('a correction names the tax id of what it corrects');
	const isCancelled = correction !== null && correction.remaining.length === 0;
	const lines = correction && !isCancelled ? correction.remaining : document.lines;
	const sums = sumAmounts(lines);
	const isLegal = buyer.kind === 'legal';
	return {
		header: {
			taxid: document.taxId,
			indatim: document.issuedAt,
			indati2m: document.issuedAt,
			inty: isLegal ? 1 : 2,
			inno: document.taxSerial.toString(16).toUpperCase().padStart(10, '0'),
			irtaxid: correctedTaxId,
			inp: 1,
			ins: correction ? (isCancelled ? 3 : 4) : 1,
			tins: seller.economicCode,
			tob: isLegal ? 2 : 1,
			bid: isLegal ? buyer.legalId : buyer.nationalCode,
			tinb: isLegal ? buyer.economicCode : null,
			bpc: buyer.address.postalCode,
			tprdis: sums.gross,
			tdis: sums.discount,
			tadis: sums.taxable,
			tvam: sums.vat,
			todam: 0,
			tbill: sums.total,
			setm: 1,
			cap: sums.total,
			insp: 0
		},
		body: lines.map(moadianLine),
		payments: [{ pmt: PAYMENT_CODES[document.paymentMethod], pv: sums.total }]
	};
}

function moadianLine(line: InvoiceLine): MoadianLine {
	return {
		sstid: null,
		sstt: line.description,
		am: line.quantity,
		mu: UNIT_CODES[line.unit],
		fee: line.unitPrice,
		prdis: line.gross,
		dis: line.discount,
		adis: line.taxable,
		vra: line.rateBasisPoints / 100,
		vam: line.vat,
		tsstam: line.total
	};
}
