import { fail, redirect, type Actions } from '@sveltejs/kit';
import { countVisitor } from '$lib/consent/visitor-address.server';
import { parseOrderNumber } from '$lib/orders/order-number';
import { orderPath } from '$lib/orders/order-link.server';
import * as orders from '$lib/orders/orders.server';
import { readForm } from '$lib/server/read-form';

const GUESSES = { most: 20, windowMs: 10 * 60_000 };

export const actions: Actions = {
	default: async (event) => {
		const { db, locale } = event.locals;
		const typed = await readForm(event.request, ['order-number', 'order-key']);
		const { 'order-number': number = '', 'order-key': pasted = '' } = typed;
		if (number.trim() === '') return fail(400, { typed, reason: 'number-empty' as const });
		if (pasted.trim() === '') return fail(400, { typed, reason: 'key-empty' as const });
		const key = keyIn(pasted);
		const order = await orders.byNumberAndKey(db, parseOrderNumber(number), key);
		if (order) redirect(303, orderPath(order.number, key, locale));
		const isAllowed = await countVisitor(event, 'guess-order-key', GUESSES);
		return fail(isAllowed ? 404 : 429, { typed, reason: 'not-found' as const });
	}
};

/** People copy the whole link as often as the key in it. */
function keyIn(pasted: string): string {
	const text = pasted.trim();
	return /[?&]key=([\w-]+)/.exec(text)?.[1] ?? text;
}
