import type { TypedCheckout } from '$lib/checkout/checkout-fields';
import {
	BUYER_ADDRESS,
	readAddress,
	readOrganization,
	readPerson
} from '$lib/checkout/checkout-parts';
import type {
	LegalBuyer,
	NaturalBuyer,
	PaymentMethod,
	PostalAddress
} from '$lib/checkout/checkout-request';
import { FormReading, type CheckoutProblems } from '$lib/checkout/form-reading';

/** More organisations or addresses than this in one account are a mistake or an attack. */
export const MOST_ENTRIES = 20;

/** The person behind the account, as an invoice names them. */
export type Person = NaturalBuyer;
/** An organisation the person buys for. */
export type Organization = LegalBuyer;

/** One of several organisations or addresses. */
export interface Entry<T> {
	readonly id: string;
	readonly value: T;
}

/** What checkout begins with. Null means: the first there is, or as in the last order. */
export interface Defaults {
	readonly organizationId: string | null;
	readonly addressId: string | null;
	readonly deliveryMethodId: string | null;
	readonly paymentMethod: PaymentMethod | null;
}

export const PERSON_FIELDS = ['name', 'national-code'] as const;
export const ORGANIZATION_FIELDS = [
	'organization',
	'legal-id',
	'economic-code',
	'registration-number'
] as const;
export const ADDRESS_FIELDS = [
	'address-level1',
	'address-level2',
	'street-address',
	'postal-code'
] as const;

export type Parsed<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly problems: CheckoutProblems };

/** Reads the profile by the checkout's own rules: what is saved here is accepted there. */
export function parsePerson(typed: TypedCheckout): Parsed<Person> {
	return parse(typed, readPerson);
}

export function parseOrganization(typed: TypedCheckout): Parsed<Organization> {
	return parse(typed, readOrganization);
}

export function parseAddress(typed: TypedCheckout): Parsed<PostalAddress> {
	return parse(typed, (form) => readAddress(form, BUYER_ADDRESS));
}

/** The fields of a form that begins with what is saved. */
export function typedPerson({ name, nationalCode }: Person): TypedCheckout {
	return { name, 'national-code': nationalCode };
}

export function typedOrganization(organization: Organization): TypedCheckout {
	return {
		organization: organization.name,
		'legal-id': organization.legalId,
		'economic-code': organization.economicCode,
		'registration-number': organization.registrationNumber
	};
}

export function typedAddress({
	provinceId,
	city,
	street,
	postalCode
}: PostalAddress): TypedCheckout {
	return {
		'address-level1': String(provinceId),
		'address-level2': city,
		'street-address': street,
		'postal-code': postalCode
	};
}

function parse<T>(typed: TypedCheckout, read: (form: FormReading) => T | undefined): Parsed<T> {
	const form = new FormReading(typed);
	const value = read(form);
	return value === undefined || form.hasProblems
		? { ok: false, problems: form.problems }
		: { ok: true, value };
}
