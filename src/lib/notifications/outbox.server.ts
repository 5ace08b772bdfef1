import { and, eq, sql, type SQL } from 'drizzle-orm';
import * as v from 'valibot';
import type { Db, Statement } from '$lib/server/db/client';
import { contacts } from '$lib/server/db/schema/accounts';
import { outbox } from '$lib/server/db/schema/notifications';
import { orders } from '$lib/server/db/schema/orders';
import { ID_RANDOM_BYTES, mintId, type MessageId } from '$lib/values/ids';
import type { Locale } from '$lib/values/locale';
import { CONFIRMING, MESSAGE_FACTS, type FactsOf, type MessageKind } from './kinds';

/**
 * Whom a message is for. An account: its confirmed contacts. An order: the confirmed contacts of the account it belongs
 * to, or for a guest's the contacts given with it, where messages wait until these are confirmed. An address fits nowhere.
 */
export type Addressee =
	| { accountId: string; orderId?: never; contactId?: never }
	| { orderId: string; accountId?: never; contactId?: never }
	| { contactId: string; accountId?: never; orderId?: never };

/** `notBefore` of a message that waits for its contact to be confirmed: the end of the year 9999. */
export const HELD_UNTIL = 253_402_300_799_000;

/** So many confirming messages go to one number or address in a day, whoever asks for them: nobody can be flooded by us. */
export const MOST_CONFIRMING_A_DAY = 20;

const DAY_MS = 86_400_000;

interface Queued {
	to: Addressee;
	kind: MessageKind;
	facts: object;
	locale: Locale;
	about?: string;
	now: number;
}

/**
 * Messages for the batch that makes them true: both are written or neither. Each is addressed by selecting a contact
 * within the statement itself, so that nothing can be queued for an address or a foreign contact. `about` tells events
 * of one kind apart (the payment's id); the same event queued twice is one message per channel.
 */
export function queueMessages<K extends MessageKind>(
	db: Db,
	message: Queued & { kind: K; facts: FactsOf<K> }
): Statement[] {
	const { to, kind, now } = message;
	if (to.contactId !== undefined)
		return [queueOne(db, message, contactIs(to.contactId, kind, now))];
	const whose = to.orderId === undefined ? confirmedOf(to.accountId) : ofOrder(to.orderId);
	return (['mobile', 'email'] as const).map((channel) =>
		queueOne(db, message, sql`${contacts.channel} = ${channel} AND ${whose}`)
	);
}

/** Messages that waited for this contact go now. Repeating it releases nothing twice. */
export function releaseHeld(db: Db, contactId: string, now: number): Statement {
	return db
		.update(outbox)
		.set({ notBefore: now })
		.where(
			and(
				eq(outbox.contactId, contactId),
				eq(outbox.notBefore, HELD_UNTIL),
				eq(outbox.state, 'queued')
			)
		);
}

function queueOne(db: Db, message: Queued, chosen: SQL): Statement {
	const { to, kind, locale, now } = message;
	const id = mintId<MessageId>(now, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES)));
	// Whatever the kind has no field for does not get into the table.
	const facts = JSON.stringify(v.parse(MESSAGE_FACTS[kind], message.facts));
	const channel = sql`CASE ${contacts.channel} WHEN 'mobile' THEN 'sms' ELSE 'email' END`;
	const orderId = to.orderId === undefined ? contacts.orderId : sql`${to.orderId}`;
	const notBefore = isConfirming(kind)
		? sql`${now}`
		: sql`CASE WHEN ${contacts.confirmedAt} IS NULL THEN ${HELD_UNTIL} ELSE ${now} END`;
	// Every column of the table in its order, as drizzle writes an INSERT … SELECT.
	return db
		.insert(outbox)
		.select(
			sql`SELECT ${id}, ${keyOf(message)} || ':' || ${channel}, ${kind}, ${channel}, ${contacts.id}, ${orderId}, ${locale},
				${facts}, 'queued', 0, ${notBefore}, NULL, NULL, ${now}, NULL
				FROM ${contacts} WHERE ${contacts.channel} <> 'landline' AND ${chosen} ORDER BY ${contacts.createdAt} DESC LIMIT 1`
		)
		.onConflictDoNothing({ target: outbox.dedupeKey });
}

/** Throws a RangeError when `about` is no plain code: the key stands in clear and must not carry an address. */
function keyOf({ to, kind, facts, about, now }: Queued): string {
	if (about !== undefined && !/^[\w-]{1,64}$/.test(about)) throw new RangeError('about is an id');
	const proofId = 'proofId' in facts ? String(facts.proofId) : undefined;
	// What happens to an account may happen again; what happens to an order, once.
	const event = about ?? proofId ?? (to.orderId === undefined ? String(now) : undefined);
	return [kind, to.accountId ?? to.orderId ?? to.contactId, event].filter(Boolean).join(':');
}

function confirmedOf(accountId: string | SQL): SQL {
	return sql`${contacts.accountId} = ${accountId} AND ${contacts.confirmedAt} IS NOT NULL AND ${contacts.replacedAt} IS NULL`;
}

function ofOrder(orderId: string): SQL {
	const owner = sql`(SELECT ${orders.accountId} FROM ${orders} WHERE ${orders.id} = ${orderId})`;
	return sql`((${contacts.orderId} = ${orderId} AND ${contacts.replacedAt} IS NULL AND ${owner} IS NULL) OR (${confirmedOf(owner)}))`;
}

function contactIs(contactId: string, kind: MessageKind, now: number): SQL {
	const isThis = sql`${contacts.id} = ${contactId}`;
	if (isConfirming(kind))
		return sql`${isThis} AND ${contacts.replacedAt} IS NULL AND ${confirmingToday(now)} < ${MOST_CONFIRMING_A_DAY}`;
	const isConfirmed = sql`${isThis} AND ${contacts.confirmedAt} IS NOT NULL`;
	return kind === 'contact-changed'
		? isConfirmed
		: sql`${isConfirmed} AND ${contacts.replacedAt} IS NULL`;
}

/** How many confirming messages this number or address was sent in the last day, under whichever contact. */
function confirmingToday(now: number): SQL {
	return sql`(SELECT count(*) FROM ${contacts} AS same JOIN ${outbox} AS asked ON asked.contact_id = same.id
		WHERE same.lookup = ${contacts.lookup} AND asked.created_at > ${now - DAY_MS}
		AND asked.kind IN ${[...CONFIRMING]})`;
}

function isConfirming(kind: MessageKind): boolean {
	return CONFIRMING.some((known) => known === kind);
}
