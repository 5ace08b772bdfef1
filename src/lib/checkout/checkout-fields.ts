import type { Detail } from '$lib/values/result';

/** Every field of the checkout form, in the order of the page. Names are those of surface.md. */
export const CHECKOUT_FIELDS = [
	'tel',
	'email',
	'buyer-kind',
	'name',
	'national-code',
	'organization',
	'legal-id',
	'economic-code',
	'registration-number',
	'address-level1',
	'address-level2',
	'street-address',
	'postal-code',
	'recipient',
	'recipient-name',
	'recipient-tel',
	'recipient-has-address',
	'recipient-level1',
	'recipient-level2',
	'recipient-street',
	'recipient-postal-code',
	'delivery-method',
	'delivery-window',
	'note',
	'payment-method',
	'remember',
	'terms',
	'terms-version',
	'seen-totals',
	'idempotency-key'
] as const;
export type CheckoutField = (typeof CHECKOUT_FIELDS)[number];

/** The form as it was typed; a field that was not sent is missing. */
export type TypedCheckout = Partial<Record<CheckoutField, string>>;

/** What is wrong with a field: a literal reason and what its text may quote. */
export interface FieldProblem<R extends string = string> {
	readonly reason: R;
	readonly detail?: Detail;
}

/** The edition of the terms that people accept; changed with every change of their text. */
export const TERMS_VERSION = '2026-11';

export const LONGEST_STREET = 300;
export const LONGEST_NOTE = 500;

/** What the page showed as the total, by delivery method: `post=12340000;tipax=…`, in rials. */
export function writeSeenTotals(totals: readonly { methodId: string; total: number }[]): string {
	return totals.map(({ methodId, total }) => `${methodId}=${total}`).join(';');
}

/** The total shown for a method, or null when the page showed none. */
export function readSeenTotal(text: string, methodId: string): number | null {
	for (const part of text.split(';')) {
		const [id, amount = ''] = part.split('=');
		if (id === methodId && /^\d{1,15}$/.test(amount)) return Number(amount);
	}
	return null;
}
