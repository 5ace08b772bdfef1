import type { CartView } from '$lib/cart/cart-view';
import {
	CHECKOUT_FIELDS,
	writeSeenTotals,
	type CheckoutField,
	type TypedCheckout
} from './checkout-fields';
import { parseCheckout } from './checkout-form';
import type { PaymentMethod } from './checkout-request';
import { serves, type DeliveryOption } from './delivery';
import { problemTexts } from './problem-texts.svelte';

type Values = Record<CheckoutField, string>;
type Texts = Partial<Record<CheckoutField, string>>;

/** What the shop offers for this cart at the moment, or null while the database is away. */
export interface PageOffer {
	readonly cart: CartView;
	readonly methods: readonly DeliveryOption[];
	readonly paymentMethods: readonly PaymentMethod[];
	readonly now: number;
}

/** Chosen before anyone chose: most people buy for themselves. */
const DEFAULTS: TypedCheckout = { 'buyer-kind': 'natural', recipient: 'buyer' };

/** The checkout form while it is filled in: what was typed, and what is worth saying about it already. */
export class CheckoutDraft {
	values = $state<Values>(emptyValues());
	/** After the first try to submit, everything that is wrong is shown. */
	isSubmitted = $state(false);
	#touched = $state<Partial<Record<CheckoutField, boolean>>>({});
	readonly #offer: () => PageOffer | null;
	readonly #parsed = $derived.by(() =>
		parseCheckout({ ...this.values, 'seen-totals': this.seenTotals }, this.#offer())
	);
	readonly #texts = $derived<Texts>(this.#parsed.ok ? {} : problemTexts(this.#parsed.problems));

	/** `offer` is asked again whenever the page got fresh data. */
	constructor(typed: TypedCheckout, offer: () => PageOffer | null) {
		this.#offer = offer;
		const paymentMethod = offer()?.paymentMethods[0] ?? '';
		this.fill({ ...DEFAULTS, 'payment-method': paymentMethod, ...typed });
	}

	/** Where the parcel goes, or null while that is not chosen. */
	get provinceId(): number | null {
		const { recipient, 'recipient-has-address': hasAddress } = this.values;
		const isElsewhere = recipient === 'other' && hasAddress !== '';
		return Number(this.values[isElsewhere ? 'recipient-level1' : 'address-level1']) || null;
	}

	/** The ways of delivery that reach the province, or all while none is chosen. */
	get methods(): readonly DeliveryOption[] {
		const { provinceId } = this;
		const methods = this.#offer()?.methods ?? [];
		return provinceId === null ? methods : methods.filter((method) => serves(method, provinceId));
	}

	/** The total that the page shows for each method. With the database away, those of the page before. */
	get seenTotals(): string {
		const offer = this.#offer();
		if (!offer) return this.values['seen-totals'];
		return writeSeenTotals(
			this.methods.map(({ id, amounts }) => ({
				methodId: id,
				total: offer.cart.goodsGrossRial + amounts.total
			}))
		);
	}

	get isComplete(): boolean {
		return this.#parsed.ok;
	}

	/** Everything that is wrong now, in the order of the page. */
	get problems(): Texts {
		return this.#texts;
	}

	/** What is shown at the fields: a person who is still typing is not corrected. */
	get errors(): Texts {
		if (this.isSubmitted) return this.#texts;
		const shown = Object.entries(this.#texts).filter(([field]) => this.#isTouched(field));
		return Object.fromEntries(shown);
	}

	/** Takes over texts by field name; names the form does not have are left out. */
	fill(typed: Readonly<Record<string, string | undefined>>): void {
		for (const field of CHECKOUT_FIELDS) this.values[field] = typed[field] ?? this.values[field];
	}

	/** The person left a field: what they wrote in it may now be judged. An empty one is left in peace. */
	touch(name: string): void {
		const field = CHECKOUT_FIELDS.find((known) => known === name);
		if (field && this.values[field] !== '') this.#touched[field] = true;
	}

	#isTouched(name: string): boolean {
		return CHECKOUT_FIELDS.some((field) => field === name && this.#touched[field]);
	}
}

function emptyValues(): Values {
	// Every name of the list gets its text.
	return Object.fromEntries(CHECKOUT_FIELDS.map((field) => [field, ''])) as Values;
}
