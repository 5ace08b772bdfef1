import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import { retryRead, type Db } from '$lib/server/db/client';
import { orderEvents, orderLines, orders } from '$lib/server/db/schema/orders';
import { equalSecrets } from '$lib/server/secrets';
import type { AccountId } from '$lib/values/ids';
import { hashOfKey } from './order-key.server';
import type { OrderNumber } from './order-number';
import type { OrderState, PaymentState } from './order-states';
import { ofOrder, type PaymentRow } from './payments.server';

type Row = typeof orders.$inferSelect;
export type OrderLine = typeof orderLines.$inferSelect;
export type OrderEvent = typeof orderEvents.$inferSelect;

// The tables' CHECKs know the same states, methods and kinds.
export type Order = Row & {
	state: OrderState;
	paymentMethod: 'zarinpal' | 'zibal' | 'transfer' | 'on-delivery';
	buyerKind: 'natural' | 'legal';
	locale: 'fa' | 'en';
};
export type Payment = PaymentRow & { state: PaymentState };

/** An order with all that was written under it. */
export interface WholeOrder {
	order: Order;
	lines: OrderLine[];
	events: OrderEvent[];
	payments: Payment[];
}

const NOBODYS_HASH = '0'.repeat(64);

/**
 * The order whose number and key these are. A wrong key and an unknown number get the same answer after the same work:
 * one read, one hash, one comparison in constant time.
 */
export async function byNumberAndKey(
	db: Db,
	number: OrderNumber | null,
	key: string
): Promise<Order | null> {
	const [[row], hash] = await Promise.all([
		retryRead(() =>
			db
				.select()
				.from(orders)
				.where(eq(orders.number, number ?? ''))
		),
		hashOfKey(key)
	]);
	const isRight = await equalSecrets(row?.keyHash ?? NOBODYS_HASH, hash);
	return row && isRight ? toOrder(row) : null;
}

/** The order of that number if it is the account's own. Another's and an unknown number get the same answer after the same read. */
export async function byNumberAndAccount(
	db: Db,
	number: OrderNumber | null,
	accountId: AccountId
): Promise<Order | null> {
	const [row] = await retryRead(() =>
		db
			.select()
			.from(orders)
			.where(and(eq(orders.number, number ?? ''), eq(orders.accountId, accountId)))
	);
	return row ? toOrder(row) : null;
}

/** Everything under an order that was already opened by its key or by the shop itself. */
export async function whole(db: Db, orderId: string): Promise<WholeOrder | null> {
	const [orderRows, lines, events, paymentRows] = await retryRead(() =>
		db.batch([
			db.select().from(orders).where(eq(orders.id, orderId)),
			db
				.select()
				.from(orderLines)
				.where(eq(orderLines.orderId, orderId))
				.orderBy(asc(orderLines.position)),
			db
				.select()
				.from(orderEvents)
				.where(eq(orderEvents.orderId, orderId))
				.orderBy(asc(orderEvents.position)),
			ofOrder(db, orderId)
		])
	);
	const [row] = orderRows;
	if (!row) return null;
	return {
		order: toOrder(row),
		lines,
		events,
		payments: paymentRows.map((payment) => payment as Payment)
	};
}

/** What an idempotency key was used for before, or null. */
export function byIdempotencyKey(db: Db, key: string) {
	return db
		.select({ number: orders.number, requestHash: orders.requestHash, state: orders.state })
		.from(orders)
		.where(eq(orders.idempotencyKey, key));
}

/** Unpaid orders whose reservation has ended, the longest ended first. */
export async function overdue(db: Db, now: number, most: number): Promise<Order[]> {
	const rows = await retryRead(() =>
		db
			.select()
			.from(orders)
			.where(
				and(
					lte(orders.reservedUntil, now),
					inArray(orders.state, ['awaiting-payment', 'awaiting-transfer'])
				)
			)
			.orderBy(asc(orders.reservedUntil))
			.limit(most)
	);
	return rows.map(toOrder);
}

export function goodsOf(lines: readonly OrderLine[]): { variantId: number; quantity: number }[] {
	return lines.flatMap(({ kind, variantId, quantity }) =>
		kind === 'goods' && variantId !== null ? [{ variantId, quantity }] : []
	);
}

export function linesOf(db: Db, orderId: string): Promise<OrderLine[]> {
	return retryRead(() =>
		db
			.select()
			.from(orderLines)
			.where(eq(orderLines.orderId, orderId))
			.orderBy(asc(orderLines.position))
	);
}

function toOrder(row: Row): Order {
	return row as Order;
}
