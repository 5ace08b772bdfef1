import type { VisitorEvent } from '$lib/consent/visitor-address.server';
import { maskEmail, maskMobile } from '$lib/orders/mask';
import type { CheckoutRequest } from '$lib/checkout/checkout-request';
import { openRecord, VaultRefusal } from '$lib/privacy/vault.server';
import { writeBatch } from '$lib/server/db/client';
import type { Locale } from '$lib/values/locale';
import { ok, refused, type Result } from '$lib/values/result';
import { mayAskAgain } from './ask-again.server';
import { confirmContact } from './contacts.server';
import { askToConfirmOrder, contactsOfOrder } from './order-contacts.server';
import { openProof, useProof, type ProofRefusal } from './proofs.server';

interface ContactedOrder {
	id: string;
	number: string;
	accountId: string | null;
	contactRecordId: string;
	locale: Locale;
}

/** A contact of an order as its page shows it: enough to recognise, too little for who was sent the link. */
export interface OrderContactView {
	channel: 'mobile' | 'email';
	masked: string;
	isConfirmed: boolean;
}

/** The contacts of a guest's order with their state; none once they are all confirmed or the order is an account's. */
export async function orderContactsView(
	{ db, settings }: Pick<App.Locals, 'db' | 'settings'>,
	order: ContactedOrder
): Promise<OrderContactView[]> {
	const contacts = await contactsOfOrder(db, order);
	if (contacts.every(({ confirmedAt }) => confirmedAt !== null)) return [];
	try {
		const given = await openRecord<CheckoutRequest['contact']>(
			db,
			settings,
			order.contactRecordId,
			{
				purpose: 'show-order-to-its-buyer',
				actor: 'buyer-with-key',
				reason: 'ask to confirm the contact of an order'
			}
		);
		return contacts.map(({ channel, confirmedAt }) => ({
			channel,
			masked: channel === 'mobile' ? maskMobile(given.mobile) : maskEmail(given.email ?? ''),
			isConfirmed: confirmedAt !== null
		}));
	} catch (error) {
		if (error instanceof VaultRefusal && error.reason === 'shredded') return [];
		throw error;
	}
}

/** Confirms the mobile number of an order by the code sent to it, and lets the order's messages go. */
export async function confirmOrderByCode(
	{ db, settings, now }: Pick<App.Locals, 'db' | 'settings' | 'now'>,
	order: ContactedOrder,
	code: string
): Promise<Result<null, ProofRefusal>> {
	const contact = (await contactsOfOrder(db, order)).find(({ channel }) => channel === 'mobile');
	if (!contact || contact.confirmedAt !== null) return ok(null);
	const purpose = 'confirm-order-contact';
	const id = await openProof(db, contact.id, purpose, now);
	if (id === null) return refused('expired');
	const used = await useProof(db, settings, { id, purpose, code, now });
	if (!used.ok) return used;
	await writeBatch(db, confirmContact(db, contact.id, now));
	return ok(null);
}

/** Sends a new code or link to a contact of an order that is still unconfirmed. */
export async function askOrderContactAgain(
	event: VisitorEvent,
	order: ContactedOrder,
	channel: string
): Promise<Result<null, 'too-many'>> {
	const { db, now } = event.locals;
	const contacts = await contactsOfOrder(db, order);
	const contact = contacts.find((each) => each.channel === channel && each.confirmedAt === null);
	if (!contact) return ok(null);
	if (!(await mayAskAgain(event, contact.lookup))) return refused('too-many');
	const { number: orderNumber, locale } = order;
	await writeBatch(db, askToConfirmOrder(db, { contactId: contact.id, orderNumber, locale, now }));
	return ok(null);
}
