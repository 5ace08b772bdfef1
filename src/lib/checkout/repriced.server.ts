import type { RequestEvent } from '@sveltejs/kit';
import * as carts from '$lib/cart/cart.server';
import { cartIdOf } from '$lib/cart/cart-of.server';
import type { CartView } from '$lib/cart/cart-view';
import { isUnreachable } from '$lib/server/db/client';
import { addRial, type Rial } from '$lib/values/money';
import { toOptions } from './delivery';
import { offeredDelivery } from './delivery.server';

/** What an order would be now. */
export interface Repriced {
	/** Null while the database does not tell. */
	readonly cart: CartView | null;
	/** With the wanted delivery, as the customer pays it; null when that delivery is not offered. */
	readonly totalRial: Rial | null;
}

/** The visitor's cart at today's prices with the delivery that was wanted: what somebody decides on after a refusal. */
export async function repriced(event: RequestEvent, methodId: string): Promise<Repriced> {
	const { locals } = event;
	try {
		const [cart, offered] = await Promise.all([
			cartIdOf(event).then((cartId) => carts.byId(locals.db, cartId, locals)),
			offeredDelivery(locals.db, locals)
		]);
		const method = toOptions(offered, cart.goodsGrossRial, locals.now).find(
			({ id }) => id === methodId
		);
		return { cart, totalRial: method ? addRial(cart.goodsGrossRial, method.amounts.total) : null };
	} catch (error) {
		if (isUnreachable(error)) return { cart: null, totalRial: null };
		throw error;
	}
}
