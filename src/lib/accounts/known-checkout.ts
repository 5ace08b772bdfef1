import type { TypedCheckout } from '$lib/checkout/checkout-fields';
import type { PaymentMethod, PostalAddress } from '$lib/checkout/checkout-request';
import { isPayableBy, serves, type DeliveryMethod } from '$lib/checkout/delivery';
import {
	typedAddress,
	typedOrganization,
	typedPerson,
	type Defaults,
	type Entry,
	type Organization,
	type Person
} from './profile';

/** What the shop knows of a signed-in person when they go to the checkout. */
export interface Known {
	/** Confirmed contacts only: what is not confirmed is typed anew. */
	readonly contact: { readonly mobile: string | null; readonly email: string | null };
	readonly person: Person | null;
	readonly organizations: readonly Entry<Organization>[];
	readonly addresses: readonly Entry<PostalAddress>[];
	readonly defaults: Defaults;
}

/** The ways of delivery and payment there are at the moment; windows are those still open, the earliest first. */
export interface KnownOffer {
	readonly methods: readonly (Pick<
		DeliveryMethod,
		'id' | 'provinces' | 'hasWindows' | 'canBePaidOnDelivery'
	> & {
		readonly windows: readonly { readonly id: string }[];
	})[];
	readonly paymentMethods: readonly PaymentMethod[];
}

/** Which buyer and address were picked on the page: an entry's id, or `person`. */
export interface Picked {
	readonly buyer: string | null;
	readonly address: string | null;
}

export const SECTIONS = [
	'contact',
	'buyer',
	'address',
	'recipient',
	'delivery',
	'payment'
] as const;
export type CheckoutSection = (typeof SECTIONS)[number];

/** A checkout form that is filled in already, and the parts of it that need no look. */
export interface BegunCheckout {
	readonly typed: TypedCheckout;
	readonly known: readonly CheckoutSection[];
}

/** The name under which the account's own person is picked as the buyer. */
export const PERSON = 'person';

/** Fills in what is known: what was picked, else the default, else the first there is. */
export function beginCheckout(known: Known, offer: KnownOffer, picked: Picked): BegunCheckout {
	const buyer = buyerOf(known, picked.buyer);
	const address = entryOf(known.addresses, picked.address, known.defaults.addressId);
	const delivery = address && deliveryOf(known, offer, address.value.provinceId);
	const payment = paymentOf(known, offer, delivery);
	const { mobile, email } = known.contact;
	const sections: Record<CheckoutSection, TypedCheckout | null> = {
		contact: mobile === null ? null : { tel: mobile },
		buyer,
		address: address && typedAddress(address.value),
		// Whoever is known buys for themselves until they say otherwise.
		recipient: buyer && address && { recipient: 'buyer' },
		delivery,
		payment
	};
	return {
		typed: Object.assign(
			email === null ? {} : { email },
			...Object.values(sections)
		) as TypedCheckout,
		known: SECTIONS.filter((section) => sections[section] !== null)
	};
}

function buyerOf(known: Known, picked: string | null): TypedCheckout | null {
	const { person, organizations, defaults } = known;
	const own: TypedCheckout | null = person && { 'buyer-kind': 'natural', ...typedPerson(person) };
	if (picked === PERSON && own) return own;
	const wanted = picked ?? defaults.organizationId;
	const chosen = organizations.find(({ id }) => id === wanted);
	if (!chosen && own) return own;
	const organization = chosen ?? organizations[0];
	return organization ? { 'buyer-kind': 'legal', ...typedOrganization(organization.value) } : null;
}

function entryOf<T>(
	entries: readonly Entry<T>[],
	picked: string | null,
	preferred: string | null
): Entry<T> | null {
	const byId = (id: string | null) => entries.find((entry) => entry.id === id);
	return byId(picked) ?? byId(preferred) ?? entries[0] ?? null;
}

function paymentOf(
	{ defaults }: Known,
	{ paymentMethods, methods }: KnownOffer,
	delivery: TypedCheckout | null
): TypedCheckout | null {
	const method = methods.find(({ id }) => id === delivery?.['delivery-method']);
	const payment = paymentMethods.find((each) => each === defaults.paymentMethod);
	const fits = payment !== undefined && (!method || isPayableBy(method, payment));
	return fits ? { 'payment-method': payment } : null;
}

function deliveryOf(
	{ defaults }: Known,
	{ methods }: KnownOffer,
	provinceId: number
): TypedCheckout | null {
	const there = methods.filter((method) => serves(method, provinceId));
	const method = there.find(({ id }) => id === defaults.deliveryMethodId) ?? there[0];
	if (!method) return null;
	if (!method.hasWindows) return { 'delivery-method': method.id };
	const [window] = method.windows;
	return window ? { 'delivery-method': method.id, 'delivery-window': window.id } : null;
}
