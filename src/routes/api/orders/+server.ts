import { json, type RequestEvent } from '@sveltejs/kit';
import { countVisitor } from '$lib/consent/visitor-address.server';
import { CHECKOUT_FIELDS } from '$lib/checkout/checkout-fields';
import { handIn, type HandInRefusal } from '$lib/checkout/hand-in.server';
import { repriced } from '$lib/checkout/repriced.server';
import { readJson } from '$lib/server/read-form';
import * as v from 'valibot';
import type { RequestHandler } from './$types';

/** Far more than a person orders, also where many share one address; it stops a device gone wrong. */
const ORDERS = { most: 120, windowMs: 10 * 60_000 };

/** The texts of the checkout form by their names; what is wrong with them is for the parser to say. */
const Typed = v.strictObject(
	v.entriesFromList(CHECKOUT_FIELDS, v.optional(v.pipe(v.string(), v.maxLength(4000)), ''))
);

/**
 * An order as a device sends it, as often as it takes: the same key gets the same answer. 400 tells problems by field,
 * 409 what has changed with the cart at today's prices, 422 that the key belongs to another order, or with
 * `?whose=account` that nobody is signed in any more.
 */
export const POST: RequestHandler = async (event) => {
	const typed = await readJson(event.request, Typed);
	if (!typed) return json({ error: 'wrong-order' }, { status: 400 });
	if (!(await countVisitor(event, 'place-order', ORDERS))) return tooMany(event.locals.now);
	const whose = event.url.searchParams.get('whose') === 'account' ? 'account' : 'guest';
	const handedIn = await handIn(event, typed, whose);
	if (handedIn.ok) return json(handedIn.value, { status: 201 });
	if (handedIn.reason === 'problems') return json({ problems: handedIn.problems }, { status: 400 });
	return refusal(event, handedIn.reason, typed['delivery-method']);
};

async function refusal(event: RequestEvent, reason: HandInRefusal, methodId: string) {
	if (reason === 'unavailable') return json({ error: reason }, { status: 503 });
	if (reason === 'key-reused' || reason === 'signed-out') return json({ reason }, { status: 422 });
	return json({ reason, ...(await repriced(event, methodId)) }, { status: 409 });
}

function tooMany(now: number): Response {
	const seconds = Math.ceil((ORDERS.windowMs - (now % ORDERS.windowMs)) / 1000);
	const headers = { 'Retry-After': String(seconds) };
	return json({ error: 'too-many' }, { status: 429, headers });
}
