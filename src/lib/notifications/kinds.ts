import * as v from 'valibot';
import type { PaymentMethod } from '$lib/checkout/checkout-request';

const PAYMENT_METHODS = [
	'zarinpal',
	'zibal',
	'transfer',
	'on-delivery'
] as const satisfies PaymentMethod[];

/** What can change about a second factor; the notice names it. */
export const FACTOR_CHANGES = [
	'totp-added',
	'totp-removed',
	'passkey-added',
	'passkey-removed',
	'recovery-codes-made',
	'recovery-code-used',
	'password-removed'
] as const;
export type FactorChange = (typeof FACTOR_CHANGES)[number];

const OrderNumber = v.pipe(v.string(), v.regex(/^KH-?\d{1,20}$/));
const Rials = v.pipe(v.number(), v.safeInteger());
const Time = v.pipe(v.number(), v.safeInteger());
const Count = v.pipe(v.number(), v.integer(), v.minValue(1));
/** The code or link of a proof is made from its id when the message is sent. */
const ProofRef = v.pipe(v.string(), v.uuid());
/** Browser and system as codes, such as `chrome android`. */
const DeviceCode = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9 ._-]{0,39}$/));

/**
 * What each message may say. Codes, amounts and times (epoch milliseconds) only: the outbox keeps facts in clear, so a
 * name, an address or a key has no field here.
 */
export const MESSAGE_FACTS = {
	'order-received': v.object({
		orderNumber: OrderNumber,
		totalRial: Rials,
		paymentMethod: v.picklist(PAYMENT_METHODS),
		/** When the reservation ends, for an order still to be paid. */
		payUntil: v.optional(Time)
	}),
	'order-paid': v.object({
		orderNumber: OrderNumber,
		totalRial: Rials,
		/** The payment provider's tracking number. */
		referenceId: v.optional(v.pipe(v.string(), v.maxLength(60)))
	}),
	'payment-failed': v.object({
		orderNumber: OrderNumber,
		totalRial: Rials,
		payUntil: v.optional(Time)
	}),
	'order-expired': v.object({ orderNumber: OrderNumber, totalRial: Rials }),
	'confirm-order-contact': v.object({ proofId: ProofRef, orderNumber: OrderNumber }),
	'confirm-contact': v.object({ proofId: ProofRef }),
	register: v.object({ proofId: ProofRef }),
	'account-exists': v.object({}),
	'reset-password': v.object({ proofId: ProofRef }),
	'password-changed': v.object({ at: Time }),
	'contact-changed': v.object({
		channel: v.picklist(['mobile', 'email', 'landline']),
		change: v.picklist(['added', 'replaced']),
		at: Time
	}),
	'new-device': v.object({ device: DeviceCode, at: Time }),
	'second-factor-changed': v.object({ change: v.picklist(FACTOR_CHANGES), at: Time }),
	'orders-claimed': v.object({ count: Count })
} as const;

export type MessageKind = keyof typeof MESSAGE_FACTS;
export type FactsOf<K extends MessageKind> = v.InferOutput<(typeof MESSAGE_FACTS)[K]>;
export const MESSAGE_KINDS = Object.keys(MESSAGE_FACTS) as MessageKind[]; // The keys of this very object.

/** Messages about one order, which lead to its page. */
export const ORDER_KINDS = [
	'order-received',
	'order-paid',
	'payment-failed',
	'order-expired'
] as const satisfies MessageKind[];
export type OrderMessageKind = (typeof ORDER_KINDS)[number];

/** Messages that bring a code or a link. */
export const PROOF_KINDS = [
	'confirm-order-contact',
	'confirm-contact',
	'register',
	'reset-password'
] as const satisfies MessageKind[];
export type ProofMessageKind = (typeof PROOF_KINDS)[number];

export type NoticeKind = Exclude<MessageKind, OrderMessageKind | ProofMessageKind>;

/** All that ever goes to a contact nobody has confirmed yet: the message by which it is confirmed. */
export const CONFIRMING = [
	'confirm-order-contact',
	'confirm-contact',
	'register'
] as const satisfies ProofMessageKind[];

export const CHANNELS = ['sms', 'email'] as const;
export type Channel = (typeof CHANNELS)[number];

export function isMessageKind(text: string): text is MessageKind {
	return Object.hasOwn(MESSAGE_FACTS, text);
}

export function isOrderKind(kind: MessageKind): kind is OrderMessageKind {
	return ORDER_KINDS.some((known) => known === kind);
}

export function isProofKind(kind: MessageKind): kind is ProofMessageKind {
	return PROOF_KINDS.some((known) => known === kind);
}

/** Whether a message of this kind may go to a contact in this state (promise P6). */
export function mayReceive(
	kind: MessageKind,
	contact: { confirmedAt: number | null; replacedAt: number | null }
): boolean {
	// The old contact learns that it was replaced: that is how the theft of an account comes to light.
	if (contact.replacedAt !== null)
		return kind === 'contact-changed' && contact.confirmedAt !== null;
	return contact.confirmedAt !== null || CONFIRMING.some((known) => known === kind);
}
