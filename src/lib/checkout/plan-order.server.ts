import { eq } from 'drizzle-orm';
import type { LineToOrder } from '$lib/cart/line-to-order';
import { selectLinesToOrder, toLineToOrder } from '$lib/cart/lines-to-order.server';
import { priceCart, type Quote } from '$lib/cart/totals';
import * as orders from '$lib/orders/orders.server';
import { retryRead, type Db } from '$lib/server/db/client';
import { vatRates } from '$lib/server/db/schema/catalog';
import { deliveryMethods, deliveryWindows } from '$lib/server/db/schema/delivery';
import { isProvider, gatewayOf } from '$lib/server/payment-gateway/gateways';
import type { Settings } from '$lib/server/env-schema';
import type { Locale } from '$lib/values/locale';
import { rial } from '$lib/values/money';
import { ok, refused, type Result } from '$lib/values/result';
import type { VatClass } from '$lib/values/vat';
import type { CheckoutRequest } from './checkout-request';
import { isOpen, isPayableBy, serves } from './delivery';

export interface PlaceContext {
	db: Db;
	settings: Settings;
	locale: Locale;
	now: number;
	/** Whose order it becomes; a guest's belongs to nobody until it is claimed. */
	accountId?: string | null;
}

export type PlaceRefusal =
	| 'key-reused'
	| 'cart-empty'
	| 'out-of-stock'
	| 'price-changed'
	| 'delivery-unavailable'
	| 'window-unavailable'
	| 'payment-unavailable';

type MethodRow = typeof deliveryMethods.$inferSelect;
type WindowRow = typeof deliveryWindows.$inferSelect;

/** What the database says when an order is about to be written. */
export interface Facts {
	earlier: { number: string; requestHash: string } | null;
	revision: number;
	quote: Quote<LineToOrder>;
	method: MethodRow | null;
	window: WindowRow | null;
}

/** Everything the decision needs, read at one moment in one request. */
export async function readFacts(
	{ db, now }: PlaceContext,
	request: CheckoutRequest,
	cartId: string
): Promise<Facts> {
	const [earlier, lines, rates, [delivery]] = await retryRead(() =>
		db.batch([
			orders.byIdempotencyKey(db, request.idempotencyKey),
			selectLinesToOrder(db, cartId),
			db.select().from(vatRates),
			db
				.select({ method: deliveryMethods, window: deliveryWindows })
				.from(deliveryMethods)
				.leftJoin(deliveryWindows, eq(deliveryWindows.id, request.deliveryWindowId ?? ''))
				.where(eq(deliveryMethods.id, request.deliveryMethodId))
		])
	);
	const method = delivery?.method.isActive ? delivery.method : null;
	const terms = method && {
		priceRial: rial(method.priceRial),
		freeFromRial: method.freeFromRial === null ? null : rial(method.freeFromRial),
		// The CHECK of products knows the same three; rateOn throws for another.
		vatClass: method.vatClass as VatClass
	};
	return {
		earlier: earlier[0] ?? null,
		revision: lines[0]?.revision ?? 0,
		quote: priceCart(lines.map(toLineToOrder), rates, terms, now),
		method,
		window: delivery?.window ?? null
	};
}

/** An order that may be written as it was seen. */
export interface Plan {
	quote: Quote<LineToOrder>;
	lines: readonly Quote<LineToOrder>['lines'][number][];
	revision: number;
	method: MethodRow;
	window: WindowRow | null;
}

/** Whether the order can be placed now, exactly as the customer saw it. */
export function planOrder(
	facts: Facts,
	request: CheckoutRequest,
	{ settings, now }: { settings: Settings; now: number }
): Result<Plan, PlaceRefusal> {
	const { quote, method, window, revision } = facts;
	if (quote.lines.length === 0) return refused('cart-empty');
	const missing = quote.lines.filter((line) => line.counted < line.quantity);
	const lines = quote.lines.filter((line) => line.counted > 0);
	if (lines.length === 0) return outOfStock(missing);
	if (!method || !serves(method, deliveryProvince(request)))
		return refused('delivery-unavailable', { field: 'delivery-method' });
	if (method.hasWindows && !isChosenWindowOpen(method, window, now))
		return refused('window-unavailable', { field: 'delivery-window' });
	if (quote.totalRial !== request.seenTotal)
		return missing.length > 0
			? outOfStock(missing)
			: refused('price-changed', { detail: { totalRial: quote.totalRial } });
	if (!isPayable(settings, request, quote) || !isPayableBy(method, request.paymentMethod))
		return refused('payment-unavailable', { field: 'payment-method' });
	return ok({ quote, lines, revision, method, window: method.hasWindows ? window : null });
}

/** Where the parcel goes: to the recipient when they live elsewhere. */
function deliveryProvince({ recipient, address }: CheckoutRequest): number {
	return (recipient.kind === 'other' ? (recipient.address ?? address) : address).provinceId;
}

function isChosenWindowOpen(method: MethodRow, window: WindowRow | null, now: number): boolean {
	return window?.methodId === method.id && isOpen(window, now);
}

function outOfStock(missing: readonly LineToOrder[]): Result<never, 'out-of-stock'> {
	return refused('out-of-stock', { detail: { codes: missing.map(({ code }) => code).join(' ') } });
}

function isPayable(settings: Settings, { paymentMethod }: CheckoutRequest, quote: Quote): boolean {
	if (quote.totalRial <= 0) return false;
	return !isProvider(paymentMethod) || gatewayOf(settings, paymentMethod) !== null;
}
