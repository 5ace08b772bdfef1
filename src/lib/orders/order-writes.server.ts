import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Statement } from '$lib/server/db/client';
import { products, variants } from '$lib/server/db/schema/catalog';
import { orderEvents, orderLines, orders } from '$lib/server/db/schema/orders';
import type { OrderEventKind } from './order-events';
import { canMove, type OrderState } from './order-states';

export type NewOrder = typeof orders.$inferInsert;
export type NewOrderLine = typeof orderLines.$inferInsert;

export function insertOrder(db: Db, order: NewOrder): Statement {
	return db.insert(orders).values(order);
}

/**
 * Writes a line only while the catalogue still sells the variant at that price; else nothing is inserted and
 * `closeLines` fails the batch. Delivery lines have no variant and are written as they are.
 */
export function insertLine(db: Db, line: NewOrderLine): Statement {
	const { variantId } = line;
	if (variantId === null || variantId === undefined) return db.insert(orderLines).values(line);
	return db.insert(orderLines).select(
		sql`SELECT ${line.orderId}, ${line.position}, ${line.kind}, ${variants.id}, ${line.code}, ${line.nameFa},
			${line.nameEn ?? null}, ${line.optionsFa ?? ''}, ${line.optionsEn ?? ''}, ${line.unit}, ${line.quantity},
			${line.unitPriceRial}, ${line.discountRial ?? 0}, ${line.taxableRial}, ${line.vatRateBasisPoints},
			${line.vatRial}, ${line.totalRial}, ${line.withdrawalExempt ?? null}
			FROM ${variants} JOIN ${products} ON ${products.id} = ${variants.productId}
			WHERE ${variants.id} = ${variantId} AND ${variants.priceRial} = ${line.unitPriceRial}
			AND ${variants.isWithdrawn} = 0 AND ${products.isPublished} = 1`
	);
}

/**
 * The last word of the batch that writes an order: the CHECK `order_has_all_lines` fails it when a line is missing or
 * the lines do not add up to the order's total.
 */
export function closeLines(db: Db, orderId: string): Statement {
	const ofOrder = sql`FROM ${orderLines} WHERE ${orderLines.orderId} = ${orderId}`;
	return db
		.update(orders)
		.set({
			linesWritten: sql`CASE WHEN (SELECT coalesce(sum(${orderLines.totalRial}), -1) ${ofOrder}) = ${orders.totalRial}
				AND (SELECT count(*) ${ofOrder}) = ${orders.linesExpected} THEN ${orders.linesExpected} ELSE -1 END`
		})
		.where(eq(orders.id, orderId));
}

/**
 * Moves an order. In any other state than `from` it writes a state that the CHECK `order_state_is_known` refuses: the
 * whole batch fails, so that what goes with the move happens once or never.
 */
export function moveOrder(
	db: Db,
	orderId: string,
	{ from, to }: { from: readonly OrderState[]; to: OrderState },
	changes: Partial<Pick<NewOrder, 'acceptedAt' | 'closedAt' | 'reservedUntil'>> = {}
): Statement {
	if (!from.every((state) => canMove(state, to))) throw new RangeError(`no move to ${to}`);
	const isFrom = inArray(orders.state, [...from]);
	return db
		.update(orders)
		.set({ ...changes, state: sql`CASE WHEN ${isFrom} THEN ${to} ELSE 'refused' END` })
		.where(eq(orders.id, orderId));
}

/** Keeps the goods longer while the payer is at the gateway; does nothing once the order waits no more. */
export function extendReservation(db: Db, orderId: string, until: number): Statement {
	return db
		.update(orders)
		.set({ reservedUntil: sql`max(${orders.reservedUntil}, ${until})` })
		.where(and(eq(orders.id, orderId), eq(orders.state, 'awaiting-payment')));
}

/** One more line of the timeline. `detail` holds codes and amounts, never personal data. */
export function addEvent(
	db: Db,
	orderId: string,
	kind: OrderEventKind,
	at: number,
	detail: Record<string, string | number> | null = null
): Statement {
	const next = sql<number>`(SELECT coalesce(max(${orderEvents.position}), 0) + 1 FROM ${orderEvents} WHERE ${orderEvents.orderId} = ${orderId})`;
	return db.insert(orderEvents).values({ orderId, position: next, kind, detail, at });
}
