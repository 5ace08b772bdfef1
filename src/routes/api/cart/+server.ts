import { json } from '@sveltejs/kit';
import { keepCartTicket, newCartTicket, readCartTicket } from '$lib/cart/cart-cookie.server';
import { CommandsBody } from '$lib/cart/cart-form';
import * as carts from '$lib/cart/cart.server';
import { applyCommands } from '$lib/cart/commands.server';
import { isReadOnly, isUnreachable } from '$lib/server/db/client';
import { readJson } from '$lib/server/read-form';
import type { RequestHandler } from './$types';

const unavailable = () => json({ error: 'unavailable' }, { status: 503 });

/** The visitor's priced cart. Who has none gets an empty one without a question to the database. */
export const GET: RequestHandler = async ({ cookies, locals }) => {
	const ticket = await readCartTicket(cookies);
	try {
		return json({ cart: await carts.byId(locals.db, ticket?.cartId ?? null, locals) });
	} catch (error) {
		if (isUnreachable(error)) return unavailable();
		throw error;
	}
};

/** Applies commands in their order and answers with what became of each, and the cart as it is now. */
export const POST: RequestHandler = async ({ request, cookies, locals }) => {
	const body = await readJson(request, CommandsBody);
	if (!body) return json({ error: 'wrong-commands' }, { status: 400 });
	const ticket = (await readCartTicket(cookies)) ?? (await newCartTicket());
	try {
		const answer = await applyCommands(locals.db, ticket.cartId, body.commands, locals);
		if (answer.isKept) keepCartTicket(cookies, ticket);
		return json({ cart: answer.view, outcomes: answer.outcomes });
	} catch (error) {
		if (isUnreachable(error) || isReadOnly(error)) return unavailable();
		throw error;
	}
};
