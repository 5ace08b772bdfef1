import { fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { CHECKOUT_FIELDS, type TypedCheckout } from '$lib/checkout/checkout-fields';
import { handIn, type HandInRefusal } from '$lib/checkout/hand-in.server';
import { citiesOf } from '$lib/identity/places';
import { orderPath } from '$lib/orders/order-link.server';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';

const STATUS: Record<Exclude<HandInRefusal, 'cart-empty' | 'signed-out'>, number> = {
	'key-reused': 422,
	'out-of-stock': 409,
	'price-changed': 409,
	'delivery-unavailable': 409,
	'window-unavailable': 409,
	'payment-unavailable': 409,
	unavailable: 503
};

export const actions: Actions = {
	/** Without scripts: shows the towns and delivery of the chosen province; nothing is judged yet. */
	update: async ({ request }) => {
		const typed = await readForm(request, CHECKOUT_FIELDS);
		return { typed, cities: citiesFor(typed), isSubmitted: false, refusal: null };
	},
	order
};

async function order(event: RequestEvent) {
	const { locale } = event.locals;
	const typed: TypedCheckout = await readForm(event.request, CHECKOUT_FIELDS);
	const back = { typed, cities: citiesFor(typed), isSubmitted: true };
	const handedIn = await handIn(event, typed);
	if (handedIn.ok) {
		const { number, key, paymentUrl } = handedIn.value;
		redirect(303, paymentUrl ?? orderPath(number, key, locale));
	}
	if (handedIn.reason === 'problems') {
		if (handedIn.problems['idempotency-key']) delete typed['idempotency-key'];
		return fail(400, { ...back, refusal: null });
	}
	if (handedIn.reason === 'cart-empty') redirect(303, localPath('/cart', locale));
	if (handedIn.reason === 'signed-out') redirect(303, localPath('/sign-in', locale));
	// The page is made next, and is not made to wait for a second time-out.
	if (handedIn.reason === 'unavailable') event.locals.isDatabaseAway = true;
	// The old key belongs to an order; the next try is another one.
	if (handedIn.reason === 'key-reused') delete typed['idempotency-key'];
	return fail(STATUS[handedIn.reason], { ...back, refusal: handedIn.reason });
}

function citiesFor(typed: TypedCheckout): { own: string[]; recipient: string[] } {
	const names = (id = '') => citiesOf(Number(id)).map(({ name }) => name);
	return { own: names(typed['address-level1']), recipient: names(typed['recipient-level1']) };
}
