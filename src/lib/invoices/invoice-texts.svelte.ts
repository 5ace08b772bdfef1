import type { PaymentMethod } from '$lib/checkout/checkout-request';
import { m } from '$lib/paraglide/messages';
import { localDigits } from '$lib/values/digits';
import type { Locale } from '$lib/values/locale';
import type { InvoiceLine } from './invoice';

/** The official document is in Persian whatever the language of the page. */
export const OFFICIAL = { locale: 'fa' } as const;

const UNITS: Record<InvoiceLine['unit'], typeof m.invoices_unit_piece> = {
	piece: m.invoices_unit_piece,
	pair: m.invoices_unit_pair,
	pack: m.invoices_unit_pack,
	kg: m.invoices_unit_kg,
	gram: m.invoices_unit_gram,
	liter: m.invoices_unit_liter,
	bottle: m.invoices_unit_bottle,
	box: m.invoices_unit_box,
	set: m.invoices_unit_set,
	meter: m.invoices_unit_meter,
	roll: m.invoices_unit_roll,
	service: m.invoices_unit_service
};

const PAYMENTS: Record<PaymentMethod, typeof m.invoices_paid_zarinpal> = {
	zarinpal: m.invoices_paid_zarinpal,
	zibal: m.invoices_paid_zibal,
	transfer: m.invoices_paid_transfer,
	'on-delivery': m.invoices_paid_on_delivery
};

export function unitText(unit: InvoiceLine['unit']): string {
	return UNITS[unit]({}, OFFICIAL);
}

export function paymentText(method: PaymentMethod): string {
	return PAYMENTS[method]({}, OFFICIAL);
}

/** A document's number within a sentence: isolated, or the bidi rules would turn it round at its hyphen after Persian. */
export function numberText(number: string, locale: Locale): string {
	return `\u2066${localDigits(number, locale)}\u2069`;
}

/** A hash in groups of four, as people read it aloud. */
export function inGroups(hash: string): string {
	return hash.replace(/(.{4})(?=.)/g, '$1 ');
}
