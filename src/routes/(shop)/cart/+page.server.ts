import { fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import type { CommandKind } from '$lib/cart/cart';
import * as carts from '$lib/cart/cart.server';
import { keepCartTicket, newCartTicket, readCartTicket } from '$lib/cart/cart-cookie.server';
import { CART_FIELDS, parseCartForm } from '$lib/cart/cart-form';
import { applyCommands } from '$lib/cart/commands.server';
import { seePrices } from '$lib/cart/see-prices.server';
import { isReadOnly, isUnreachable } from '$lib/server/db/client';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

const NOTICES = ['added', 'changed', 'removed', 'limited'] as const;

export const load: PageServerLoad = async ({ cookies, locals, url, depends }) => {
	depends('shop:cart');
	const ticket = await readCartTicket(cookies);
	const notice = NOTICES.find((name) => name === url.searchParams.get('notice')) ?? null;
	try {
		return { cart: await carts.byId(locals.db, ticket?.cartId ?? null, locals), notice };
	} catch (error) {
		if (!isUnreachable(error)) throw error;
		return { cart: null, notice: null };
	}
};

export const actions: Actions = {
	add: (event) => change(event, 'add', 'added'),
	set: (event) => change(event, 'set', 'changed'),
	remove: (event) => change(event, 'remove', 'removed'),
	seen: async ({ cookies, locals }) => {
		const ticket = await readCartTicket(cookies);
		if (ticket) await seePrices(locals.db, ticket.cartId);
		redirect(303, localPath('/cart', locals.locale));
	}
};

async function change(event: RequestEvent, kind: CommandKind, done: (typeof NOTICES)[number]) {
	const { cookies, locals } = event;
	const typed = await readForm(event.request, CART_FIELDS);
	const command = parseCartForm(kind, typed, crypto.randomUUID());
	if (!command.ok) return fail(400, { reason: command.reason });
	const ticket = (await readCartTicket(cookies)) ?? (await newCartTicket());
	const answer = await applyCommands(locals.db, ticket.cartId, [command.value], locals).catch(
		(error: unknown) => {
			if (isUnreachable(error) || isReadOnly(error)) return null;
			throw error;
		}
	);
	if (!answer) return fail(503, { reason: 'unavailable' as const });
	if (answer.isKept) keepCartTicket(cookies, ticket);
	const outcome = answer.outcomes[0]?.outcome ?? 'applied';
	if (outcome === 'applied' || outcome === 'repeated' || outcome === 'limited') {
		const notice = outcome === 'limited' ? 'limited' : done;
		redirect(303, localPath(`/cart?notice=${notice}`, locals.locale));
	}
	return fail(400, { reason: outcome });
}
