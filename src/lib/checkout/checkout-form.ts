import { rial } from '$lib/values/money';
import { readSeenTotal, TERMS_VERSION, type TypedCheckout } from './checkout-fields';
import {
	BUYER_ADDRESS,
	readAddress,
	readBuyer,
	readContact,
	readDelivery,
	readNote,
	readPaymentMethod,
	readRecipient,
	readTerms,
	type CheckoutOffer
} from './checkout-parts';
import type { CheckoutRequest } from './checkout-request';
import { FormReading, type CheckoutProblems } from './form-reading';

export type ParsedCheckout =
	| { readonly ok: true; readonly value: CheckoutRequest }
	| { readonly ok: false; readonly problems: CheckoutProblems };

const IDEMPOTENCY_KEY = /^[A-Za-z0-9-]{16,64}$/;

/**
 * Checks the whole form and tells every problem at once. The page checks choices against what is on offer; the server
 * passes null and leaves them to the order itself: the same form sent again must reach the order it made, although that
 * order took the last place in its window.
 */
export function parseCheckout(typed: TypedCheckout, offer: CheckoutOffer | null): ParsedCheckout {
	const form = new FormReading(typed);
	const contact = readContact(form);
	const buyer = readBuyer(form);
	const address = readAddress(form, BUYER_ADDRESS);
	const recipient = readRecipient(form, buyer?.name);
	const goesTo = recipient?.kind === 'other' && recipient.address ? recipient.address : address;
	const delivery = readDelivery(form, offer, goesTo?.provinceId ?? null);
	const note = readNote(form);
	const paymentMethod = readPaymentMethod(form, offer, delivery?.methodId);
	readTerms(form);
	const idempotencyKey = form.text('idempotency-key');
	if (!IDEMPOTENCY_KEY.test(idempotencyKey))
		form.refuse('idempotency-key', { reason: 'stale-page' });
	const seenTotal = delivery && readSeenTotal(form.text('seen-totals'), delivery.methodId);
	if (delivery && seenTotal === null) form.refuse('seen-totals', { reason: 'stale-page' });
	const isComplete = contact && buyer && address && recipient && delivery && paymentMethod;
	if (!isComplete || seenTotal === null || seenTotal === undefined || form.hasProblems) {
		return { ok: false, problems: form.problems };
	}
	return {
		ok: true,
		value: {
			contact,
			buyer,
			address,
			recipient,
			deliveryMethodId: delivery.methodId,
			deliveryWindowId: delivery.windowId,
			note,
			paymentMethod,
			termsVersion: TERMS_VERSION,
			idempotencyKey,
			seenTotal: rial(seenTotal)
		}
	};
}
