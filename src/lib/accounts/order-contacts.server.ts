import { and, eq, isNull, sql } from 'drizzle-orm';
import { queueMessages } from '$lib/notifications/outbox.server';
import { retryRead, type Db, type Statement } from '$lib/server/db/client';
import { contacts } from '$lib/server/db/schema/accounts';
import { orders } from '$lib/server/db/schema/orders';
import { ID_RANDOM_BYTES, mintId, type ContactId } from '$lib/values/ids';
import type { Locale } from '$lib/values/locale';
import { newProof } from './proofs.server';

interface NewOrder {
	id: string;
	number: string;
	contactRecordId: string;
	mobileLookup: string;
	emailLookup?: string | null;
}

/**
 * The contacts given with a guest's order, each with the message that asks to confirm it; other messages wait until
 * then. For the batch that writes the order. An account's order gets none: its messages go to the account's contacts.
 */
export function addOrderContacts(
	db: Db,
	order: NewOrder,
	{ locale, now }: { locale: Locale; now: number }
): Statement[] {
	const given = [
		{ channel: 'mobile', lookup: order.mobileLookup },
		{ channel: 'email', lookup: order.emailLookup }
	];
	return given.flatMap(({ channel, lookup }) => {
		if (!lookup) return [];
		const id = mintId<ContactId>(now, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES)));
		const insert = db.insert(contacts).select(
			sql`SELECT ${id}, NULL, ${orders.id}, ${channel}, ${order.contactRecordId}, ${lookup}, ${now}, NULL, NULL
				FROM ${orders} WHERE ${orders.id} = ${order.id} AND ${orders.accountId} IS NULL`
		);
		return [
			insert,
			...askToConfirmOrder(db, { contactId: id, orderNumber: order.number, locale, now })
		];
	});
}

/** A new proof for a contact of an order, and the message that brings its code or link. */
export function askToConfirmOrder(
	db: Db,
	{
		contactId,
		orderNumber,
		locale,
		now
	}: { contactId: string; orderNumber: string; locale: Locale; now: number }
): Statement[] {
	const proof = newProof(db, { purpose: 'confirm-order-contact', contactId, now });
	const facts = { proofId: proof.id, orderNumber };
	return [
		proof.statement,
		...queueMessages(db, { to: { contactId }, kind: 'confirm-order-contact', facts, locale, now })
	];
}

export interface OrderContact {
	id: string;
	channel: 'mobile' | 'email';
	lookup: string;
	confirmedAt: number | null;
}

/** The contacts given with an order; none when it is an account's. */
export async function contactsOfOrder(
	db: Db,
	order: { id: string; accountId: string | null }
): Promise<OrderContact[]> {
	if (order.accountId !== null) return [];
	const rows = await retryRead(() =>
		db
			.select({
				id: contacts.id,
				channel: contacts.channel,
				lookup: contacts.lookup,
				confirmedAt: contacts.confirmedAt
			})
			.from(contacts)
			.where(and(eq(contacts.orderId, order.id), isNull(contacts.replacedAt)))
	);
	return rows.map((row) => row as OrderContact); // addOrderContacts writes these two channels.
}
