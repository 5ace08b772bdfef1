import * as orders from '$lib/orders/orders.server';
import { addEvent } from '$lib/orders/order-writes.server';
import * as payments from '$lib/orders/payments.server';
import { sealRecord } from '$lib/privacy/vault.server';
import { violatedConstraint, writeBatch, type Db } from '$lib/server/db/client';
import type { Settings } from '$lib/server/env-schema';
import { ID_RANDOM_BYTES, mintId, type PaymentId } from '$lib/values/ids';
import { ok, refused, type Result } from '$lib/values/result';
import { acceptStatements } from './accept-order.server';
import type { TransferReceipt } from './transfer-receipt';

/**
 * Takes in the receipt number of a bank transfer and accepts the order with it; the goods are sent once staff have seen
 * the money. The number is sealed: it leads to the payer's account.
 */
export async function reportTransfer(
	context: { db: Db; settings: Settings; now: number },
	order: orders.Order,
	receipt: TransferReceipt
): Promise<Result<null, 'not-awaited'>> {
	const { db, settings, now } = context;
	if (order.state !== 'awaiting-transfer') return refused('not-awaited');
	const subject = `order:${order.id}`;
	const [lines, sealed] = await Promise.all([
		orders.linesOf(db, order.id),
		sealRecord(settings, { kind: 'transfer', subject, value: receipt, now })
	]);
	const id = mintId<PaymentId>(now, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES)));
	try {
		await writeBatch(db, [
			sealed.insert(db),
			payments.insert(db, {
				id,
				orderId: order.id,
				provider: 'transfer',
				amountRial: order.totalRial,
				state: 'reported',
				transferRecordId: sealed.id,
				createdAt: now,
				updatedAt: now
			}),
			addEvent(db, order.id, 'transfer-reported', now, { amountRial: order.totalRial }),
			...(await acceptStatements(context, { order, lines }, ['awaiting-transfer']))
		]);
		return ok(null);
	} catch (error) {
		// Handed in twice, cancelled or expired meanwhile.
		if (/^(order_state_is_known|invoices\.)/.test(violatedConstraint(error) ?? ''))
			return refused('not-awaited');
		throw error;
	}
}
