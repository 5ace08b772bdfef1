import {
	CHECKOUT_FIELDS,
	type CheckoutField,
	type TypedCheckout
} from '$lib/checkout/checkout-fields';
import type { EntryFields } from '$lib/checkout/entry-fields';
import type { CheckoutProblems } from '$lib/checkout/form-reading';
import { problemTexts } from '$lib/checkout/problem-texts.svelte';
import type { Parsed } from './profile';

type Texts = Partial<Record<CheckoutField, string>>;

/** A form of the profile while it is filled in: judged by the checkout's rules, field by field once it was left. */
export class EntryDraft implements EntryFields {
	values = $state<Record<CheckoutField, string>>(blank());
	/** What the server found, shown until the field is changed into something right. */
	isSubmitted = $state(false);
	#touched = $state<Partial<Record<CheckoutField, boolean>>>({});
	readonly #parse: (typed: TypedCheckout) => Parsed<unknown>;
	readonly #texts = $derived.by<Texts>(() => {
		const parsed = this.#parse(this.values);
		return parsed.ok ? {} : problemTexts(parsed.problems);
	});

	/** `problems`: of a form that was sent already. */
	constructor(
		parse: (typed: TypedCheckout) => Parsed<unknown>,
		typed: TypedCheckout,
		problems: CheckoutProblems | null
	) {
		this.#parse = parse;
		this.isSubmitted = problems !== null;
		Object.assign(this.values, typed);
	}

	get errors(): Texts {
		if (this.isSubmitted) return this.#texts;
		return Object.fromEntries(
			Object.entries(this.#texts).filter(([field]) =>
				CHECKOUT_FIELDS.some((known) => known === field && this.#touched[known])
			)
		);
	}

	get isComplete(): boolean {
		return Object.keys(this.#texts).length === 0;
	}

	/** The person left a field; an empty one is left in peace. */
	touch(target: EventTarget | null): void {
		if (!(target instanceof HTMLElement) || !('name' in target)) return;
		const field = CHECKOUT_FIELDS.find((known) => known === target.name);
		if (field && this.values[field] !== '') this.#touched[field] = true;
	}
}

function blank(): Record<CheckoutField, string> {
	// Every name of the list gets its text.
	return Object.fromEntries(CHECKOUT_FIELDS.map((field) => [field, ''])) as Record<
		CheckoutField,
		string
	>;
}
