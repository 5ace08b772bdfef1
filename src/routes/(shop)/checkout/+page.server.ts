import { fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import type { Picked } from '$lib/accounts/known-checkout';
import { knownOf } from '$lib/accounts/known-checkout.server';
import { rememberPurchase } from '$lib/accounts/remember-purchase.server';
import * as carts from '$lib/cart/cart.server';
import { readCartNotice } from '$lib/cart/cart-notice';
import { cartIdOf } from '$lib/cart/cart-of.server';
import { CHECKOUT_FIELDS, type TypedCheckout } from '$lib/checkout/checkout-fields';
import { parseCheckout } from '$lib/checkout/checkout-form';
import type { CheckoutRequest } from '$lib/checkout/checkout-request';
import { offeredDelivery, toOptions } from '$lib/checkout/delivery.server';
import { offeredPayments } from '$lib/checkout/offered-payments.server';
import { placeOrder, type PlaceRefusal } from '$lib/checkout/place-order.server';
import { citiesOf } from '$lib/identity/places';
import { orderPath } from '$lib/orders/order-link.server';
import { isReadOnly, isUnreachable } from '$lib/server/db/client';
import { log } from '$lib/server/log';
import { readForm } from '$lib/server/read-form';
import type { AccountId } from '$lib/values/ids';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals, request } = event;
	const { db, now, locale, settings } = locals;
	const common = {
		...{ idempotencyKey: crypto.randomUUID(), now },
		...{ known: null, picked: pickedIn(event.url), cartNotice: readCartNotice(event.url) }
	};
	const away = { ...common, offer: null };
	// The form was just told that the database is away: it is not made to wait for a second time-out.
	if (locals.isDatabaseAway) return away;
	try {
		const cartId = await cartIdOf(event);
		if (cartId === null) redirect(303, localPath('/cart', locale));
		const accountId = await accountOf(event);
		const [cart, offered, known] = await Promise.all([
			carts.byId(db, cartId, locals),
			offeredDelivery(db, locals),
			accountId === null ? null : knownOf(locals, accountId)
		]);
		// After a POST the form stays, with what was typed, even when the last line has just gone.
		if (cart.pieces === 0 && request.method === 'GET') redirect(303, localPath('/cart', locale));
		const paymentMethods = offeredPayments(settings);
		const methods = toOptions(offered, cart.goodsGrossRial, now);
		return { ...common, known, offer: { cart, methods, paymentMethods } };
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
		if (typed.remember === 'yes') await remember(event, parsed.value);
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
	const accountId = await accountOf(event);
	return placeOrder({ ...locals, accountId }, request, cartId);
}

/** Keeps what the person wants kept. The order stands already: that this fails must not look as if that had. */
async function remember(event: RequestEvent, request: CheckoutRequest): Promise<void> {
	const accountId = await accountOf(event);
	if (accountId === null) return;
	try {
		await rememberPurchase(event.locals, accountId, request);
	} catch (cause) {
		log('error', 'purchase-not-remembered', { requestId: event.locals.requestId }, cause);
	}
}

async function accountOf({ locals }: Pick<RequestEvent, 'locals'>): Promise<AccountId | null> {
	return (await locals.session())?.accountId ?? null;
}

function pickedIn(url: URL): Picked {
	return { buyer: url.searchParams.get('buyer'), address: url.searchParams.get('address') };
}
