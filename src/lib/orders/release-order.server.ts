import { returnStock } from '$lib/catalog/stock.server';
import { returnPlace } from '$lib/checkout/delivery-places.server';
import { shredStatements, shredByStatements } from '$lib/privacy/vault.server';
import type { Db, Statement } from '$lib/server/db/client';
import { addEvent, moveOrder } from './order-writes.server';
import { goodsOf, type Order, type OrderLine } from './orders.server';

/**
 * Ends an unpaid order and gives back what it held, for one batch that fails when the order has moved meanwhile: stock
 * and delivery place come back exactly once. A recipient is forgotten at `forgetAt`, or at once.
 */
export function releaseStatements(
	db: Db,
	{ order, lines }: { order: Order; lines: readonly OrderLine[] },
	to: 'cancelled' | 'expired',
	{ now, forgetAt }: { now: number; forgetAt: number | null }
): Statement[] {
	const forThisDelivery = [order.recipientRecordId, order.noteRecordId].filter((id) => id !== null);
	return [
		moveOrder(db, order.id, { from: [order.state], to }, { closedAt: now, reservedUntil: null }),
		...returnStock(db, goodsOf(lines)),
		...returnPlace(db, order.deliveryWindowId),
		...(forgetAt === null
			? shredStatements(db, forThisDelivery, now)
			: shredByStatements(db, forThisDelivery, forgetAt)),
		addEvent(db, order.id, to, now)
	];
}
