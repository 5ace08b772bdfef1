import { error, fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { cartToChange } from '$lib/cart/cart-of.server';
import { buyAgain } from '$lib/orders/buy-again.server';
import { linesOf } from '$lib/orders/orders.server';
import { isReadOnly, isUnreachable } from '$lib/server/db/client';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import { openOrder } from '../../open-order.server';
import type { PageServerLoad } from './$types';

const COMMAND_ID = /^[0-9a-f-]{36}$/;

export const load: PageServerLoad = async (event) => {
	const { order, key } = await opened(event);
	const { db, locale } = event.locals;
	const lines = (await linesOf(db, order.id)).filter(({ kind }) => kind === 'goods');
	return {
		key,
		number: order.number,
		command: crypto.randomUUID(),
		goods: lines.map(({ nameFa, nameEn, quantity }) => ({
			name: locale === 'en' ? (nameEn ?? nameFa) : nameFa,
			quantity
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { order } = await opened(event);
		const { command = '' } = await readForm(event.request, ['command']);
		const commandId = COMMAND_ID.test(command) ? command : crypto.randomUUID();
		const bought = await fillCart(event, order.id, commandId).catch((cause: unknown) => {
			if (isUnreachable(cause) || isReadOnly(cause)) return null;
			throw cause;
		});
		if (!bought) return fail(503, { bought: null });
		const { added, limited, missing } = bought;
		if (missing.length === 0 && limited.length === 0)
			redirect(303, localPath('/cart?notice=bought-again', event.locals.locale));
		return { bought: { added, limited, missing } };
	}
};

async function fillCart(event: RequestEvent, orderId: string, commandId: string) {
	const cart = await cartToChange(event);
	const bought = await buyAgain(event.locals, orderId, { cartId: cart.cartId, commandId });
	if (bought.isKept) cart.keep();
	return bought;
}

async function opened(event: RequestEvent) {
	const key = event.url.searchParams.get('key') ?? '';
	const { number } = event.params;
	if (number === undefined) error(404);
	return { key, order: await openOrder(event, number, key) };
}
