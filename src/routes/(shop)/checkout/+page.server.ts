import { fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import * as carts from '$lib/cart/cart.server';
import { cartIdOf } from '$lib/cart/cart-of.server';
import { CHECKOUT_FIELDS, type TypedCheckout } from '$lib/checkout/checkout-fields';
import { parseCheckout } from '$lib/checkout/checkout-form';
import { PAYMENT_METHODS, type CheckoutRequest } from '$lib/checkout/checkout-request';
import { offeredDelivery, toOptions } from '$lib/checkout/delivery.server';
import { placeOrder, type PlaceRefusal } from '$lib/checkout/place-order.server';
import { citiesOf } from '$lib/identity/places';
import { orderPath } from '$lib/orders/order-link.server';
import { isReadOnly, isUnreachable } from '$lib/server/db/client';
import { gatewayOf, isProvider } from '$lib/server/payment-gateway/gateways';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals, request } = event;
	const { db, now, locale, settings } = locals;
	const common = { idempotencyKey: crypto.randomUUID(), now };
	const away = { ...common, offer: null };
	// The form was just told that the database is away: it is not made to wait for a second time-out.
	if (locals.isDatabaseAway) return away;
	try {
		const cartId = await cartIdOf(event);
		if (cartId === null) redirect(303, localPath('/cart', locale));
		const [cart, offered] = await Promise.all([
			carts.byId(db, cartId, locals),
			offeredDelivery(db, locals)
		]);
		// After a POST the form stays, with what was typed, even when the last line has just gone.
		if (cart.pieces === 0 && request.method === 'GET') redirect(303, localPath('/cart', locale));
		const paymentMethods = PAYMENT_METHODS.filter(
			(method) => !isProvider(method) || gatewayOf(settings, method) !== null
		);
		const methods = toOptions(offered, cart.goodsGrossRial, now);
		return { ...common, offer: { cart, methods, paymentMethods } };
	} catch (error) {
		if (isUnreachable(error)) return away;
		throw error;
	}
};

const STATUS: Record<Exclude<PlaceRefusal, 'cart-empty'>, number> = {
	'key-reused': 422,
	'out-of-stock': 409,
	'price-changed': 409,
	'delivery-unavailable': 409,
	'window-unavailable': 409,
	'payment-unavailable': 409
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
	const { request, locals } = event;
	const typed: TypedCheckout = await readForm(request, CHECKOUT_FIELDS);
	const back = { typed, cities: citiesFor(typed), isSubmitted: true };
	const parsed = parseCheckout(typed, null);
	if (!parsed.ok) {
		if (parsed.problems['idempotency-key']) delete typed['idempotency-key'];
		return fail(400, { ...back, refusal: null });
	}
	const placed = await place(event, parsed.value).catch((error: unknown) => {
		if (isUnreachable(error) || isReadOnly(error)) return null;
		throw error;
	});
	if (!placed) {
		locals.isDatabaseAway = true;
		return fail(503, { ...back, refusal: 'unavailable' as const });
	}
	if (placed.ok) {
		// A guest waits for the code that confirms the order's contact.
		deliverSoon(event);
		const { number, key, paymentUrl } = placed.value;
		redirect(303, paymentUrl ?? orderPath(number, key, locals.locale));
	}
	if (placed.reason === 'cart-empty') redirect(303, localPath('/cart', locals.locale));
	// The old key belongs to an order; the next try is another one.
	if (placed.reason === 'key-reused') delete typed['idempotency-key'];
	return fail(STATUS[placed.reason], { ...back, refusal: placed.reason });
}

function citiesFor(typed: TypedCheckout): { own: string[]; recipient: string[] } {
	const names = (id = '') => citiesOf(Number(id)).map(({ name }) => name);
	return { own: names(typed['address-level1']), recipient: names(typed['recipient-level1']) };
}

async function place(event: RequestEvent, request: CheckoutRequest) {
	const { locals } = event;
	const cartId = await cartIdOf(event);
	if (cartId === null) redirect(303, localPath('/cart', locals.locale));
	return placeOrder(locals, request, cartId);
}
