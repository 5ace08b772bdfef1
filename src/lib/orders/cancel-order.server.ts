import { violatedConstraint, writeBatch, type Db } from '$lib/server/db/client';
import { ok, refused, type Result } from '$lib/values/result';
import { isUnpaid } from './order-states';
import { linesOf, type Order } from './orders.server';
import { releaseStatements } from './release-order.server';

/** The customer calls off an order that is not paid. What has an invoice already is given back, never cancelled. */
export async function cancelOrder(
	{ db, now }: { db: Db; now: number },
	order: Order
): Promise<Result<null, 'too-late'>> {
	if (!isUnpaid(order.state)) return refused('too-late');
	const lines = await linesOf(db, order.id);
	try {
		await writeBatch(
			db,
			releaseStatements(db, { order, lines }, 'cancelled', { now, forgetAt: null })
		);
		return ok(null);
	} catch (error) {
		// It was paid, reported or ended while the button was pressed.
		if (violatedConstraint(error) === 'order_state_is_known') return refused('too-late');
		throw error;
	}
}
