import { json } from '@sveltejs/kit';
import { CommandsBody } from '$lib/cart/cart-form';
import { cartIdOf, cartToChange } from '$lib/cart/cart-of.server';
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
		return json({ cart: await carts.byId(locals.db, await cartIdOf(event), locals) });
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
		return json({ cart: answer.view, outcomes: answer.outcomes });
	} catch (error) {
		if (isUnreachable(error) || isReadOnly(error)) return unavailable();
		throw error;
	}
};
