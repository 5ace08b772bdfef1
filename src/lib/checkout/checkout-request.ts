import type { Email } from '$lib/identity/email';
import type { EconomicCode } from '$lib/identity/economic-code';
import type { LegalId } from '$lib/identity/legal-id';
import type { Mobile } from '$lib/identity/mobile';
import type { NationalCode } from '$lib/identity/national-code';
import type { PostalCode } from '$lib/identity/postal-code';
import type { Rial } from '$lib/values/money';

/** A postal address in Iran. `city` may be free text: no list of places is complete. */
export interface PostalAddress {
	provinceId: number;
	city: string;
	street: string;
	postalCode: PostalCode;
}

export interface NaturalBuyer {
	kind: 'natural';
	name: string;
	nationalCode: NationalCode;
}

export interface LegalBuyer {
	kind: 'legal';
	name: string;
	legalId: LegalId;
	economicCode: EconomicCode;
	registrationNumber: string;
}

/** Who the invoice is made out to (promise P5). */
export type Buyer = NaturalBuyer | LegalBuyer;

/** Who receives the parcel; someone else's data serves this one delivery only (promise P8). */
export type Recipient =
	| { kind: 'buyer'; name: string }
	| { kind: 'other'; name: string; phone: Mobile; address: PostalAddress | null };

export const PAYMENT_METHODS = ['zarinpal', 'zibal', 'transfer', 'on-delivery'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** A checkout form that passed every check of its own; prices and stock are not in it and are never taken from the page. */
export interface CheckoutRequest {
	contact: { mobile: Mobile; email: Email | null };
	buyer: Buyer;
	address: PostalAddress;
	recipient: Recipient;
	deliveryMethodId: string;
	deliveryWindowId: string | null;
	note: string | null;
	paymentMethod: PaymentMethod;
	termsVersion: string;
	/** Made on the device or rendered into the form before the first send. */
	idempotencyKey: string;
	/** The total the customer saw; an order at another price is refused and shown again. */
	seenTotal: Rial;
}
