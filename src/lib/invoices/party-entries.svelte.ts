import { m } from '$lib/paraglide/messages';
import { toPersianDigits } from '$lib/values/digits';
import type { InvoiceBuyer } from './invoice';
import { OFFICIAL } from './invoice-texts.svelte';
import type { Seller } from './seller';

/** One field of the seller's or the buyer's box on the official form. */
export interface PartyEntry {
	label: string;
	value: string;
	/** Set left to right. */
	isCode?: boolean;
	isWide?: boolean;
}

/** The seller as the form asks for a legal person. */
export function sellerEntries(seller: Seller): PartyEntry[] {
	return [
		{ label: m.invoices_name_legal({}, OFFICIAL), value: seller.name, isWide: true },
		code(m.invoices_economic_code({}, OFFICIAL), seller.economicCode),
		code(m.invoices_legal_id({}, OFFICIAL), seller.legalId),
		code(m.invoices_registration({}, OFFICIAL), seller.registrationNumber),
		code(m.invoices_phone({}, OFFICIAL), seller.phone),
		{ label: m.invoices_province({}, OFFICIAL), value: seller.province },
		{ label: m.invoices_county({}, OFFICIAL), value: seller.county },
		{ label: m.invoices_city({}, OFFICIAL), value: seller.city },
		code(m.invoices_postal_code({}, OFFICIAL), seller.postalCode),
		{ label: m.invoices_address({}, OFFICIAL), value: seller.street, isWide: true }
	];
}

/** The buyer: a person by national code, an organisation by its numbers. Fields left empty are not printed. */
export function buyerEntries(buyer: InvoiceBuyer): PartyEntry[] {
	const name = { value: buyer.name, isWide: true };
	const identity =
		buyer.kind === 'legal'
			? [
					{ label: m.invoices_name_legal({}, OFFICIAL), ...name },
					code(m.invoices_economic_code({}, OFFICIAL), buyer.economicCode),
					code(m.invoices_legal_id({}, OFFICIAL), buyer.legalId),
					code(m.invoices_registration({}, OFFICIAL), buyer.registrationNumber)
				]
			: [
					{ label: m.invoices_name_natural({}, OFFICIAL), ...name },
					code(m.invoices_national_code({}, OFFICIAL), buyer.nationalCode)
				];
	return [
		...identity,
		code(m.invoices_phone({}, OFFICIAL), buyer.phone.replace(/^\+98/, '0')),
		{ label: m.invoices_province({}, OFFICIAL), value: buyer.address.province },
		{ label: m.invoices_city({}, OFFICIAL), value: buyer.address.city },
		code(m.invoices_postal_code({}, OFFICIAL), buyer.address.postalCode),
		{ label: m.invoices_address({}, OFFICIAL), value: buyer.address.street, isWide: true }
	].filter(({ value }) => value !== '');
}

function code(label: string, value: string): PartyEntry {
	return { label, value: toPersianDigits(value), isCode: true };
}
