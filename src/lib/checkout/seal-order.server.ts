import { insertRecords, sealRecord, type SealedRecord } from '$lib/privacy/vault.server';
import type { RecordKind } from '$lib/privacy/purposes';
import type { Statement } from '$lib/server/db/client';
import { DAY } from '$lib/values/tehran-day';
import type { CheckoutRequest } from './checkout-request';
import { windowDayStart } from './delivery';
import type { PlaceContext, Plan } from './plan-order.server';
import { RECIPIENT_KEPT } from './reservation';

interface Sealed {
	recordId: string;
}

/** The records of an order's personal data, and the statement that writes them. */
export interface SealedOrder {
	contact: Sealed;
	buyer: Sealed;
	address: Sealed;
	recipient: Sealed;
	note: Sealed | null;
	insert: Statement;
}

/** Seals each kind of data by itself, since each may be opened for other purposes and ends at another time. */
export async function sealOrder(
	{ db, settings, now }: PlaceContext,
	orderId: string,
	request: CheckoutRequest,
	plan: Pick<Plan, 'method' | 'window'>
): Promise<SealedOrder> {
	const records: SealedRecord[] = [];
	const seal = async (kind: RecordKind, value: unknown, shredAt: number | null = null) => {
		const subject = `order:${orderId}`;
		const record = await sealRecord(settings, { kind, subject, value, shredAt, now });
		records.push(record);
		return { recordId: record.id };
	};
	const shredAt = deliveredBy(plan, now) + RECIPIENT_KEPT;
	const [contact, buyer, address, recipient, note] = await Promise.all([
		seal('contact', request.contact),
		seal('buyer', request.buyer),
		seal('address', request.address),
		seal('recipient', request.recipient, shredAt),
		request.note === null ? null : seal('note', request.note, shredAt)
	]);
	return { contact, buyer, address, recipient, note, insert: insertRecords(db, records) };
}

/** The end of the window, or twice the working days the method needs: weekends and holidays lie between them. */
function deliveredBy({ method, window }: Pick<Plan, 'method' | 'window'>, now: number): number {
	return window ? windowDayStart(window) + DAY : now + 2 * method.maxDays * DAY;
}
