import { and, asc, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import { retryRead, type Db, type Statement } from '$lib/server/db/client';
import { payments } from '$lib/server/db/schema/orders';
import type { PaymentState } from './order-states';

export type PaymentRow = typeof payments.$inferSelect;
export type NewPayment = typeof payments.$inferInsert;

export async function byAuthority(
	db: Db,
	provider: string,
	authority: string
): Promise<PaymentRow | null> {
	const [row] = await retryRead(() =>
		db
			.select()
			.from(payments)
			.where(and(eq(payments.provider, provider), eq(payments.authority, authority)))
	);
	return row ?? null;
}

/** Newest first. */
export function ofOrder(db: Db, orderId: string) {
	return db
		.select()
		.from(payments)
		.where(eq(payments.orderId, orderId))
		.orderBy(desc(payments.createdAt), desc(payments.id));
}

/** Payments whose payer left for the gateway and was not heard of since `before`, oldest first. */
export function unheardSince(db: Db, before: number, most: number): Promise<PaymentRow[]> {
	return retryRead(() =>
		db
			.select()
			.from(payments)
			.where(and(eq(payments.state, 'redirected'), lt(payments.updatedAt, before)))
			.orderBy(asc(payments.updatedAt))
			.limit(most)
	);
}

export function insert(db: Db, payment: NewPayment): Statement {
	return db.insert(payments).values(payment);
}

/**
 * Moves a payment. From any other state it writes one that the CHECK `payment_state_is_known` refuses, so that the whole
 * batch fails; a second verified payment of an order fails on its unique index.
 */
export function move(
	db: Db,
	id: string,
	{ from, to }: { from: readonly PaymentState[]; to: PaymentState },
	changes: Partial<Pick<NewPayment, 'failure' | 'referenceId' | 'cardMasked' | 'verifiedAt'>> & {
		updatedAt: number;
	}
): Statement {
	return db
		.update(payments)
		.set({
			...changes,
			state: sql`CASE WHEN ${inArray(payments.state, [...from])} THEN ${to} ELSE 'refused' END`
		})
		.where(eq(payments.id, id));
}

/** Notes that the provider could not be asked, and when we last tried. Not for payments that were settled meanwhile. */
export function noteUnheard(db: Db, id: string, failure: string | null, now: number): Statement {
	return db
		.update(payments)
		.set({ failure, updatedAt: now })
		.where(and(eq(payments.id, id), eq(payments.state, 'redirected')));
}
