import type { RequestEvent } from '@sveltejs/kit';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import { rememberPurchase } from '$lib/accounts/remember-purchase.server';
import { cartIdOf } from '$lib/cart/cart-of.server';
import type { CartOwner } from '$lib/cart/cart-view';
import { isReadOnly, isUnreachable } from '$lib/server/db/client';
import { log } from '$lib/server/log';
import { refused, type Result } from '$lib/values/result';
import type { TypedCheckout } from './checkout-fields';
import { parseCheckout } from './checkout-form';
import type { CheckoutRequest } from './checkout-request';
import type { CheckoutProblems } from './form-reading';
import { placeOrder, type PlacedOrder, type PlaceRefusal } from './place-order.server';

export type HandInRefusal = PlaceRefusal | 'signed-out' | 'unavailable';

/** The order's answer, why there is none, or what is wrong with the form. */
export type HandedIn =
	| Result<PlacedOrder, HandInRefusal>
	| { ok: false; reason: 'problems'; problems: CheckoutProblems };

/**
 * Takes a checkout form, posted by a page or sent by a device: the one way from what was typed to an order. The same form
 * may come again for as long as its answer did not arrive; a repetition gets the same order. `whose`: what was filled in
 * by somebody signed in is not made of the cart of whoever uses that browser without them.
 */
export async function handIn(
	event: RequestEvent,
	typed: TypedCheckout,
	whose: CartOwner = 'guest'
): Promise<HandedIn> {
	const parsed = parseCheckout(typed, null);
	if (!parsed.ok) return { ok: false, reason: 'problems', problems: parsed.problems };
	try {
		const placed = await place(event, parsed.value, whose);
		if (!placed.ok) return placed;
		// A guest waits for the code that confirms the order's contact.
		deliverSoon(event);
		if (typed.remember === 'yes') await remember(event, parsed.value);
		return placed;
	} catch (error) {
		if (isUnreachable(error) || isReadOnly(error)) return refused('unavailable');
		throw error;
	}
}

async function place(
	event: RequestEvent,
	request: CheckoutRequest,
	whose: CartOwner
): Promise<Result<PlacedOrder, HandInRefusal>> {
	const accountId = await accountOf(event);
	const isSignedOut = whose === 'account' && accountId === null;
	// Who has no cart any more may still ask again for the order that took its lines.
	const cartId = isSignedOut ? '' : ((await cartIdOf(event)) ?? '');
	const placed = await placeOrder({ ...event.locals, accountId }, request, cartId);
	return isSignedOut && !placed.ok && placed.reason === 'cart-empty'
		? refused('signed-out')
		: placed;
}

/** Keeps what the person wants kept. The order stands already: that this fails must not look as if that had. */
async function remember(event: RequestEvent, request: CheckoutRequest): Promise<void> {
	try {
		const accountId = await accountOf(event);
		if (accountId !== null) await rememberPurchase(event.locals, accountId, request);
	} catch (cause) {
		log('error', 'purchase-not-remembered', { requestId: event.locals.requestId }, cause);
	}
}

async function accountOf({ locals }: RequestEvent) {
	return (await locals.session())?.accountId ?? null;
}
