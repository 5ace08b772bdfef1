import type { RequestEvent } from '@sveltejs/kit';
import { knownOf } from '$lib/accounts/known-checkout.server';
import * as carts from '$lib/cart/cart.server';
import { cartIdOf } from '$lib/cart/cart-of.server';
import type { CheckoutView, PublicOffer } from './checkout-view';
import { toOptions } from './delivery';
import { offeredDelivery } from './delivery.server';
import { offeredPayments } from './offered-payments.server';

/** Everything the checkout page of this visitor begins with. */
export async function checkoutPage(event: RequestEvent): Promise<CheckoutView> {
	const { locals } = event;
	const { db, now } = locals;
	const cartId = await cartIdOf(event);
	const accountId = (await locals.session())?.accountId ?? null;
	const [cart, offer, known] = await Promise.all([
		carts.byId(db, cartId, locals),
		publicOffer(locals),
		accountId === null ? null : knownOf(locals, accountId)
	]);
	const { paymentMethods } = offer;
	const methods = toOptions(offer, cart.goodsGrossRial, now);
	return {
		...{ now, known, idempotencyKey: crypto.randomUUID() },
		offer: { cart, methods, paymentMethods }
	};
}

/** How the shop delivers and what it takes for it: the same for everybody. */
export async function publicOffer(
	context: Pick<App.Locals, 'db' | 'settings' | 'now' | 'locale'>
): Promise<PublicOffer> {
	const delivery = await offeredDelivery(context.db, context);
	return { ...delivery, paymentMethods: offeredPayments(context.settings), now: context.now };
}
