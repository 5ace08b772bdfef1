import { parseEconomicCode } from '$lib/identity/economic-code';
import { parseEmail } from '$lib/identity/email';
import { parseLegalId } from '$lib/identity/legal-id';
import { parseMobile } from '$lib/identity/mobile';
import { parseNationalCode } from '$lib/identity/national-code';
import { parsePersonName } from '$lib/identity/person-name';
import { parsePostalCode } from '$lib/identity/postal-code';
import { isProvince } from '$lib/identity/provinces';
import { ok, refused, type Result } from '$lib/values/result';
import { parseWholeNumber } from '$lib/values/whole-number';
import { LONGEST_NOTE, LONGEST_STREET, TERMS_VERSION, type CheckoutField } from './checkout-fields';
import {
	PAYMENT_METHODS,
	type Buyer,
	type CheckoutRequest,
	type LegalBuyer,
	type NaturalBuyer,
	type PaymentMethod,
	type PostalAddress,
	type Recipient
} from './checkout-request';
import { parseLine, parseLines, parseRegistrationNumber } from './checkout-texts';
import { isOpen, isPayableBy, serves, type DeliveryMethod, type DeliveryWindow } from './delivery';
import type { FormReading } from './form-reading';

/** What the shop offers at the moment, which choices are checked against. */
export interface CheckoutOffer {
	readonly methods: readonly (Pick<
		DeliveryMethod,
		'id' | 'provinces' | 'hasWindows' | 'canBePaidOnDelivery'
	> & {
		readonly windows: readonly DeliveryWindow[];
	})[];
	readonly paymentMethods: readonly PaymentMethod[];
	readonly now: number;
}

const OFFERED_ID = /^[\w.-]{1,80}$/;

/** Which fields hold an address: the buyer's or the one of another recipient. */
export interface AddressFields {
	readonly province: CheckoutField;
	readonly city: CheckoutField;
	readonly street: CheckoutField;
	readonly postalCode: CheckoutField;
}

export const BUYER_ADDRESS: AddressFields = {
	province: 'address-level1',
	city: 'address-level2',
	street: 'street-address',
	postalCode: 'postal-code'
};

export const RECIPIENT_ADDRESS: AddressFields = {
	province: 'recipient-level1',
	city: 'recipient-level2',
	street: 'recipient-street',
	postalCode: 'recipient-postal-code'
};

export function readContact(form: FormReading): CheckoutRequest['contact'] | undefined {
	const mobile = form.read('tel', parseMobile);
	const email = form.read('email', (text) => {
		const parsed = parseEmail(text);
		return !parsed.ok && parsed.reason === 'empty' ? ok(null) : parsed;
	});
	return mobile === undefined || email === undefined ? undefined : { mobile, email };
}

export function readBuyer(form: FormReading): Buyer | undefined {
	const kind = form.read('buyer-kind', (text) => chosen(text, ['natural', 'legal'] as const));
	if (kind === 'natural') return readPerson(form);
	return kind === 'legal' ? readOrganization(form) : undefined;
}

export function readPerson(form: FormReading): NaturalBuyer | undefined {
	const name = form.read('name', parsePersonName);
	const nationalCode = form.read('national-code', parseNationalCode);
	return name && nationalCode ? { kind: 'natural', name, nationalCode } : undefined;
}

/** A company's economic number is its national ID (tax administration, notice 36), so an empty one means that. */
export function readOrganization(form: FormReading): LegalBuyer | undefined {
	const name = form.read('organization', (text) => parseLine(text, { min: 2, max: 150 }));
	const legalId = form.read('legal-id', parseLegalId);
	const economic = form.read('economic-code', (text) => {
		const parsed = parseEconomicCode(text, { legalId });
		if (!parsed.ok && parsed.reason === 'empty') return ok(null);
		return parsed.ok ? ok(parsed.value.code) : parsed;
	});
	const registrationNumber = form.read('registration-number', parseRegistrationNumber);
	if (!name || !legalId || economic === undefined || registrationNumber === undefined) {
		return undefined;
	}
	const own = parseEconomicCode(legalId);
	const economicCode = economic ?? (own.ok ? own.value.code : undefined);
	return economicCode && { kind: 'legal', name, legalId, economicCode, registrationNumber };
}

export function readAddress(form: FormReading, fields: AddressFields): PostalAddress | undefined {
	const provinceId = form.read(fields.province, parseProvince);
	const city = form.read(fields.city, (text) => parseLine(text, { min: 2, max: 60 }));
	const street = form.read(fields.street, (text) =>
		parseLines(text, { min: 8, max: LONGEST_STREET })
	);
	const postalCode = form.read(fields.postalCode, parsePostalCode);
	if (provinceId === undefined || !city || !street || !postalCode) return undefined;
	return { provinceId, city, street, postalCode };
}

export function readRecipient(
	form: FormReading,
	buyerName: string | undefined
): Recipient | undefined {
	const kind = form.read('recipient', (text) => chosen(text, ['buyer', 'other'] as const));
	// Without a name the buyer's own fields tell what is missing.
	if (kind === 'buyer') return buyerName ? { kind, name: buyerName } : undefined;
	if (kind !== 'other') return undefined;
	const name = form.read('recipient-name', parsePersonName);
	const phone = form.read('recipient-tel', parseMobile);
	const hasAddress = form.text('recipient-has-address') !== '';
	const address = hasAddress ? readAddress(form, RECIPIENT_ADDRESS) : null;
	return name && phone && address !== undefined ? { kind, name, phone, address } : undefined;
}

/** `provinceId`: where the parcel goes, or null while that is not known. Without an offer only the shape is checked. */
export function readDelivery(
	form: FormReading,
	offer: CheckoutOffer | null,
	provinceId: number | null
): { methodId: string; windowId: string | null } | undefined {
	if (!offer) return readDeliveryShape(form);
	const method = form.read('delivery-method', (text) => {
		if (text === '') return refused('not-chosen');
		const found = offer.methods.find(({ id }) => id === text);
		if (!found) return refused('unknown-choice');
		return provinceId !== null && !serves(found, provinceId) ? refused('not-served') : ok(found);
	});
	if (!method) return undefined;
	if (!method.hasWindows) return { methodId: method.id, windowId: null };
	const window = form.read('delivery-window', (text) => {
		if (text === '') return refused('not-chosen');
		const found = method.windows.find(({ id }) => id === text);
		return found && isOpen(found, offer.now) ? ok(found) : refused('window-closed');
	});
	return window && { methodId: method.id, windowId: window.id };
}

function readDeliveryShape(
	form: FormReading
): { methodId: string; windowId: string | null } | undefined {
	const shaped = (text: string) =>
		OFFERED_ID.test(text) ? ok(text) : refused(text === '' ? 'not-chosen' : 'unknown-choice');
	const methodId = form.read('delivery-method', shaped);
	const hasWindow = form.text('delivery-window') !== '';
	const windowId = hasWindow ? form.read('delivery-window', shaped) : null;
	return methodId === undefined || windowId === undefined ? undefined : { methodId, windowId };
}

export function readNote(form: FormReading): string | null {
	const note = form.read('note', (text) => {
		const parsed = parseLines(text, { min: 1, max: LONGEST_NOTE });
		return !parsed.ok && parsed.reason === 'empty' ? ok(null) : parsed;
	});
	return note ?? null;
}

/** `deliveryId`: the way of delivery it has to go with, when one is chosen. */
export function readPaymentMethod(
	form: FormReading,
	offer: CheckoutOffer | null,
	deliveryId: string | undefined
): PaymentMethod | undefined {
	const offered = PAYMENT_METHODS.filter(
		(method) => !offer || offer.paymentMethods.includes(method)
	);
	const delivery = offer?.methods.find(({ id }) => id === deliveryId);
	return form.read('payment-method', (text) => {
		const payment = chosen(text, offered);
		const fits = !payment.ok || !delivery || isPayableBy(delivery, payment.value);
		return fits ? payment : refused('not-with-delivery');
	});
}

export function readTerms(form: FormReading): void {
	if (form.text('terms-version') !== TERMS_VERSION)
		form.refuse('terms', { reason: 'terms-changed' });
	else if (form.text('terms') !== 'yes') form.refuse('terms', { reason: 'not-accepted' });
}

function parseProvince(text: string): Result<number, 'not-chosen' | 'unknown-choice'> {
	if (text.trim() === '') return refused('not-chosen');
	const id = parseWholeNumber(text);
	return id.ok && isProvince(id.value) ? ok(id.value) : refused('unknown-choice');
}

function chosen<T extends string>(
	text: string,
	choices: readonly T[]
): Result<T, 'not-chosen' | 'unknown-choice'> {
	if (text === '') return refused('not-chosen');
	const found = choices.find((choice) => choice === text);
	return found === undefined ? refused('unknown-choice') : ok(found);
}
