import { fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import type { CartCommand, CommandKind } from '$lib/cart/cart';
import { CART_FIELDS, parseCartForm } from '$lib/cart/cart-form';
import { cartIdOf, cartToChange } from '$lib/cart/cart-of.server';
import { applyCommands, type SentCommand } from '$lib/cart/commands.server';
import { pressIds } from '$lib/cart/press-ids';
import { seePrices } from '$lib/cart/see-prices.server';
import { isReadOnly, isUnreachable } from '$lib/server/db/client';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';

export const actions: Actions = {
	add: (event) => change(event, 'add', 'added'),
	set: (event) => change(event, 'set', 'changed'),
	remove: (event) => change(event, 'remove', 'removed'),
	seen: async (event) => {
		const cartId = await cartIdOf(event);
		if (cartId !== null) await seePrices(event.locals.db, cartId);
		redirect(303, localPath('/cart', event.locals.locale));
	}
};

async function change(
	event: RequestEvent,
	kind: CommandKind,
	done: 'added' | 'changed' | 'removed'
) {
	const { locals } = event;
	const typed = await readForm(event.request, CART_FIELDS);
	const command = parseCartForm(kind, typed, crypto.randomUUID());
	if (!command.ok) return fail(400, { reason: command.reason });
	// To set or remove twice is to do it once; to add twice is not.
	const isPress = kind === 'add' && command.value.id !== typed.command;
	const answer = await (isPress ? press : apply)(event, command.value).catch((error: unknown) => {
		if (isUnreachable(error) || isReadOnly(error)) return null;
		throw error;
	});
	if (!answer) return fail(503, { reason: 'unavailable' as const });
	const outcome = answer.outcomes[0]?.outcome ?? 'applied';
	if (outcome === 'applied' || outcome === 'repeated' || outcome === 'limited') {
		const notice = outcome === 'applied' ? done : outcome;
		redirect(303, localPath(`/cart?notice=${notice}`, locals.locale));
	}
	return fail(400, { reason: outcome });
}

/** Adds once for several presses of a button; goods that were taken out meanwhile are added again. */
async function press(event: RequestEvent, command: CartCommand) {
	const answer = await apply(event, { ...command, ...pressIds(command, event.locals.now) });
	const isThere = answer.view.lines.some(({ variantId }) => variantId === command.variantId);
	const isGone = answer.outcomes[0]?.outcome === 'repeated' && !isThere;
	return isGone ? apply(event, command) : answer;
}

async function apply(event: RequestEvent, command: SentCommand) {
	const cart = await cartToChange(event);
	const answer = await applyCommands(event.locals.db, cart.cartId, [command], event.locals);
	if (answer.isKept) cart.keep();
	return answer;
}
