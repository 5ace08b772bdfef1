import type { Sealed } from '$lib/browser/seal';
import type { CartCommand } from '$lib/cart/cart';
import type { CartOwner, CartView } from '$lib/cart/cart-view';
import type { CommandOutcome } from '$lib/cart/command-outcome';
import type { ShownFacts } from '$lib/cart/preview';
import type { PaymentMethod } from '$lib/checkout/checkout-request';
import type { CheckoutProblems } from '$lib/checkout/form-reading';
import type { Locale } from '$lib/values/locale';

// What lies in the stores `cart`, `commands` and `orders` of the device. Records outlive the program that wrote them:
// a field is only ever added.

/** The cart as the shop last answered. */
export interface KeptCart {
	readonly view: CartView;
	readonly whose: CartOwner;
	/** When it was answered, by this device's clock in epoch milliseconds. */
	readonly asOf: number;
	/** Counts the answers: one that was asked for before another came must not take its place. */
	readonly turn: number;
}

/** A command that waits; its key in the store is its number in the order of all that was done. */
export interface KeptCommand {
	readonly command: CartCommand;
	readonly facts: ShownFacts | null;
	readonly locale: Locale;
}

/** What became of a command, for as long as nobody has been told. */
export interface ToldOutcome {
	readonly id: string;
	readonly outcome: CommandOutcome['outcome'];
	/** Of the goods, where the device knew it. */
	readonly name: string | null;
}

/** `changed`: the shop said what is different now, and the person decides. */
export type OrderState = 'waiting' | 'changed' | 'refused' | 'placed';

/** An order handed in on this device, by its idempotency key. What is personal in it is sealed. */
export interface KeptOrder {
	readonly key: string;
	/** The last command that was given before it. */
	readonly after: number;
	readonly state: OrderState;
	readonly locale: Locale;
	readonly whose: CartOwner;
	readonly handedInAt: number;
	/** When the shop's answer came; both by this device's clock in epoch milliseconds. */
	readonly placedAt?: number;
	/** The browser told its person that it is placed. */
	readonly isNoticed?: true;
	readonly payment: PaymentMethod;
	readonly lines: readonly OrderedLine[];
	/** What the person agreed to pay, delivery included. */
	readonly totalRial: number;
	/** The form; gone as soon as the shop has the order. */
	readonly body: Sealed | null;
	/** Number and key of the order; gone as soon as they were shown. */
	readonly answer: Sealed | null;
	readonly news: OrderNews | null;
}

export interface OrderedLine {
	readonly variantId: number;
	readonly name: string;
	readonly quantity: number;
}

/** Why an order did not become one yet. */
export interface OrderNews {
	readonly reason: string;
	readonly problems?: CheckoutProblems;
	/** What it would cost now; null where the wanted delivery is not offered. */
	readonly totalRial?: number | null;
	readonly lines?: readonly OrderedLine[];
}

/** Keys of single records in the store `cart`. */
export const KEPT = {
	...{ cart: 'kept', told: 'told', counter: 'counter', offer: 'offer', leavings: 'leavings' }
} as const;
