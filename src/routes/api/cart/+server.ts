import { json, type RequestEvent } from '@sveltejs/kit';
import { CommandsBody } from '$lib/cart/cart-form';
import { cartIdOf, cartToChange } from '$lib/cart/cart-of.server';
import type { CartOwner } from '$lib/cart/cart-view';
import * as carts from '$lib/cart/cart.server';
import { applyCommands } from '$lib/cart/commands.server';
import { isReadOnly, isUnreachable } from '$lib/server/db/client';
import { readJson } from '$lib/server/read-form';
import type { RequestHandler } from './$types';

const unavailable = () => json({ error: 'unavailable' }, { status: 503 });

/** The visitor's priced cart. Who has none gets an empty one without a question to the database. */
export const GET: RequestHandler = async (event) => {
	const { locals } = event;
	try {
		const cart = await carts.byId(locals.db, await cartIdOf(event), locals);
		return json({ cart, whose: await whose(event) });
	} catch (error) {
		if (isUnreachable(error)) return unavailable();
		throw error;
	}
};

/** Applies commands in their order and answers with what became of each, and the cart as it is now. */
export const POST: RequestHandler = async (event) => {
	const { request, locals } = event;
	const body = await readJson(request, CommandsBody);
	if (!body) return json({ error: 'wrong-commands' }, { status: 400 });
	try {
		const cart = await cartToChange(event);
		const answer = await applyCommands(locals.db, cart.cartId, body.commands, locals);
		if (answer.isKept) cart.keep();
		return json({ cart: answer.view, outcomes: answer.outcomes, whose: await whose(event) });
	} catch (error) {
		if (isUnreachable(error) || isReadOnly(error)) return unavailable();
		throw error;
	}
};

/** A device forgets an account's cart when its person signs out, and keeps a guest's. */
async function whose({ locals }: RequestEvent): Promise<CartOwner> {
	return (await locals.session())?.stage === 'full' ? 'account' : 'guest';
}
