import { EXPIRED_RECIPIENT_KEPT } from '$lib/checkout/reservation';
import { violatedConstraint, writeBatch, type Db } from '$lib/server/db/client';
import type { Job } from '$lib/server/jobs';
import { tellBuyer } from './order-messages.server';
import * as orders from './orders.server';
import { releaseStatements } from './release-order.server';

const MOST_PER_RUN = 100;

/** Ends unpaid orders whose time is over, and gives their goods back to the shop. */
export const expireOrders: Job = {
	name: 'expire-orders',
	async run({ db, now }) {
		let expired = 0;
		for (const order of await orders.overdue(db, now, MOST_PER_RUN))
			if (await expire(db, order, now)) expired += 1;
		return expired;
	}
};

async function expire(db: Db, order: orders.Order, now: number): Promise<boolean> {
	const lines = await orders.linesOf(db, order.id);
	const forgetAt = now + EXPIRED_RECIPIENT_KEPT;
	const facts = { orderNumber: order.number, totalRial: order.totalRial };
	try {
		await writeBatch(db, [
			...releaseStatements(db, { order, lines }, 'expired', { now, forgetAt }),
			...tellBuyer(db, order, { kind: 'order-expired', facts }, now)
		]);
		return true;
	} catch (error) {
		// Paid or cancelled since it was read.
		if (violatedConstraint(error) === 'order_state_is_known') return false;
		throw error;
	}
}
