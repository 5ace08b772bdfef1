import * as v from 'valibot';
import type { PaymentMethod } from '$lib/checkout/checkout-request';

const PAYMENT_METHODS = [
	'zarinpal',
	'zibal',
	'transfer',
	'on-delivery'
] as const satisfies PaymentMethod[];

const OrderNumber = v.pipe(v.string(), v.maxLength(40));
const Rials = v.pipe(v.number(), v.safeInteger());
const Time = v.pipe(v.number(), v.safeInteger());

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
	'order-expired': v.object({ orderNumber: OrderNumber, totalRial: Rials })
} as const;

export type MessageKind = keyof typeof MESSAGE_FACTS;
export type FactsOf<K extends MessageKind> = v.InferOutput<(typeof MESSAGE_FACTS)[K]>;

export const CHANNELS = ['sms', 'email'] as const;
export type Channel = (typeof CHANNELS)[number];

export function isMessageKind(text: string): text is MessageKind {
	return Object.hasOwn(MESSAGE_FACTS, text);
}
