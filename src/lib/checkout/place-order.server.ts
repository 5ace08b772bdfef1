import { canonicalJson } from '$lib/invoices/canonical-json';
import { orderKey } from '$lib/orders/order-key.server';
import { orderPath } from '$lib/orders/order-link.server';
import * as orders from '$lib/orders/orders.server';
import { lookup } from '$lib/privacy/vault.server';
import {
	isUnreachable,
	violatedConstraint,
	writeBatch,
	type Statement
} from '$lib/server/db/client';
import { isProvider } from '$lib/server/payment-gateway/gateways';
import { ok, refused, type Result } from '$lib/values/result';
import type { CheckoutRequest } from './checkout-request';
import { planOrder, readFacts, type PlaceContext, type PlaceRefusal } from './plan-order.server';
import { orderBatch } from './order-batch.server';

export type { PlaceRefusal } from './plan-order.server';

/** `key` opens the order's page; `paymentUrl` is the path that leads to the gateway, null where nothing is paid online. */
export interface PlacedOrder {
	number: string;
	key: string;
	paymentUrl: string | null;
}

/** How often facts that changed under our hands are read again before we answer with what they say. */
const DECISIONS = 5;
/** How often one batch is sent when its answer got lost: its idempotency key makes that safe. */
const SENDS = 3;

/**
 * Places an order: prices the cart again, reserves the stock and writes the order with its sealed personal data and
 * messages, all in one batch or not at all. The same idempotency key always gets the same answer; with another body it
 * is refused as 'key-reused'. Throws when the database cannot be reached (nobody knows then; send it again).
 */
export async function placeOrder(
	context: PlaceContext,
	request: CheckoutRequest,
	cartId: string
): Promise<Result<PlacedOrder, PlaceRefusal>> {
	const requestHash = await lookup(context.settings, 'request', canonicalJson(request));
	for (let decision = 1; ; decision += 1) {
		const facts = await readFacts(context, request, cartId);
		if (facts.earlier) return answerAgain(context, request, facts.earlier, requestHash);
		const plan = planOrder(facts, request, context);
		if (!plan.ok) return (await answered(context, request, requestHash)) ?? plan;
		const batch = await orderBatch(context, { request, requestHash, cartId, plan: plan.value });
		const written = await write(context, batch.statements);
		if (written === null) return ok(await placed(context, request, batch.number));
		if (decision === DECISIONS) return refused(reasonOf(written));
	}
}

/** The order this key was used for, when another request wrote it while we were deciding. */
async function answered(
	context: PlaceContext,
	request: CheckoutRequest,
	requestHash: string
): Promise<Result<PlacedOrder, PlaceRefusal> | null> {
	const [earlier] = await orders.byIdempotencyKey(context.db, request.idempotencyKey);
	return earlier ? answerAgain(context, request, earlier, requestHash) : null;
}

async function answerAgain(
	context: PlaceContext,
	request: CheckoutRequest,
	earlier: { number: string; requestHash: string },
	requestHash: string
): Promise<Result<PlacedOrder, PlaceRefusal>> {
	if (earlier.requestHash !== requestHash) return refused('key-reused');
	return ok(await placed(context, request, earlier.number));
}

async function placed(
	{ settings, locale }: PlaceContext,
	{ idempotencyKey, paymentMethod }: CheckoutRequest,
	number: string
): Promise<PlacedOrder> {
	const key = await orderKey(settings, { number, idempotencyKey });
	const paymentUrl = isProvider(paymentMethod) ? orderPath(number, key, locale, '/pay') : null;
	return { number, key, paymentUrl };
}

/** Null when the batch is in the database; else the constraint that said no. Throws when nobody knows. */
async function write({ db }: PlaceContext, statements: Statement[]): Promise<string | null> {
	for (let send = 1; ; send += 1) {
		try {
			await writeBatch(db, statements);
			return null;
		} catch (error) {
			const constraint = violatedConstraint(error);
			if (constraint !== null) return constraint;
			// A lost answer may be a done write: then the next send fails on the idempotency key, and we read our own order.
			if (send === SENDS || !isUnreachable(error)) throw error;
			await new Promise((resolve) => setTimeout(resolve, 30 * send + Math.random() * 90));
		}
	}
}

function reasonOf(constraint: string): PlaceRefusal {
	if (constraint === 'window_is_not_overfilled') return 'window-unavailable';
	return constraint === 'order_has_all_lines' ? 'price-changed' : 'out-of-stock';
}
