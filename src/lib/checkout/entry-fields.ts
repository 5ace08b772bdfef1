import type { CheckoutField } from './checkout-fields';

/** What a group of fields needs of the form it stands in: the checkout, or a form of the profile. */
export interface EntryFields {
	readonly values: Record<CheckoutField, string>;
	readonly errors: Readonly<Partial<Record<CheckoutField, string>>>;
}
