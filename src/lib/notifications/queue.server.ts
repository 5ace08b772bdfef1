import { and, asc, eq, gte, inArray, lt, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import { retryRead, type Db } from '$lib/server/db/client';
import { contacts } from '$lib/server/db/schema/accounts';
import { outbox } from '$lib/server/db/schema/notifications';
import { mayRepeatSms, type SmsSettings } from '$lib/server/sms';
import type { SendOutcome } from '$lib/server/transport';
import type { Locale } from '$lib/values/locale';
import type { Channel } from './kinds';
import { HELD_UNTIL } from './outbox.server';
import { MOST_ATTEMPTS, pauseAfter, TOO_LATE_MS } from './retry';

export interface LeasedMessage {
	id: string;
	kind: string;
	channel: Channel;
	contactId: string;
	orderId: string | null;
	locale: Locale;
	facts: Record<string, string | number>;
	/** Which attempt this is, from 1; also the token that tells a lease from the one after it. */
	attempts: number;
	createdAt: number;
}

/** Longer than any conversation with a provider may take, so that nobody sends what another still sends. */
const LEASE_MS = 120_000;

/** Takes the message that has waited longest, or null: one conditional UPDATE, so two runs never take the same one. */
export async function lease(
	db: Db,
	channels: readonly Channel[],
	now: number
): Promise<LeasedMessage | null> {
	const next = db
		.select({ id: outbox.id })
		.from(outbox)
		.where(
			and(
				eq(outbox.state, sql`'queued'`),
				lte(outbox.notBefore, now),
				inArray(outbox.channel, [...channels])
			)
		)
		.orderBy(asc(outbox.notBefore))
		.limit(1);
	const [row] = await db
		.update(outbox)
		.set({ state: 'sending', leasedUntil: now + LEASE_MS, attempts: sql`${outbox.attempts} + 1` })
		.where(eq(outbox.id, next))
		.returning();
	// Both columns are kept to their words: the channel by a CHECK, the locale by whoever queues.
	return row ? { ...row, channel: row.channel as Channel, locale: row.locale as Locale } : null;
}

/** What delivery needs to know of the contact a message names. */
export interface MessageContact {
	recordId: string;
	channel: string;
	isOfOrder: boolean;
	confirmedAt: number | null;
	replacedAt: number | null;
}

/** The contact of a message as it is now, or null when it is gone. */
export async function contactOf(db: Db, contactId: string): Promise<MessageContact | null> {
	const [row] = await retryRead(() => db.select().from(contacts).where(eq(contacts.id, contactId)));
	return row ? { ...row, isOfOrder: row.orderId !== null } : null;
}

/** Writes down what became of a leased message; does nothing when its lease has gone to a later attempt. */
export async function settle(
	db: Db,
	settings: SmsSettings,
	message: LeasedMessage,
	outcome: SendOutcome,
	now: number
): Promise<void> {
	await db
		.update(outbox)
		.set({ leasedUntil: null, ...afterwards(settings, message, outcome, now) })
		.where(
			and(
				eq(outbox.id, message.id),
				eq(outbox.state, 'sending'),
				eq(outbox.attempts, message.attempts)
			)
		);
}

function afterwards(
	settings: SmsSettings,
	{ channel, attempts }: LeasedMessage,
	outcome: SendOutcome,
	now: number
) {
	if (outcome.state === 'sent') return { state: 'sent', sentAt: now, failure: null };
	const isHopeless =
		outcome.state === 'not-sent'
			? outcome.isPermanent
			: channel === 'sms' && !mayRepeatSms(settings);
	if (isHopeless || attempts >= MOST_ATTEMPTS) return { state: 'failed', failure: outcome.code };
	const notBefore = now + pauseAfter(attempts, Math.random());
	return { state: 'queued', failure: outcome.code, notBefore };
}

/**
 * Leases that ran out: the Worker was stopped between taking a message and writing down its fate, so it may have gone.
 * It goes again where a repetition is seen as one: an e-mail keeps its Message-ID and its bytes, Kavenegar its localid;
 * a lost confirmation would be worse than a second copy that mailboxes fold into the first. SMS.ir cannot tell a
 * repetition, and people would get the text twice: there it is given up, and the e-mail or the order page still tells.
 * Messages whose contact nobody confirmed in time are given up as well.
 */
export async function settleAbandoned(db: Db, settings: SmsSettings, now: number): Promise<void> {
	const isAbandoned = and(eq(outbox.state, sql`'sending'`), lt(outbox.leasedUntil, now));
	const giveUp: (SQL | undefined)[] = [gte(outbox.attempts, MOST_ATTEMPTS)];
	if (!mayRepeatSms(settings)) giveUp.push(eq(outbox.channel, 'sms'));
	await db
		.update(outbox)
		.set({ state: 'failed', leasedUntil: null, failure: 'outcome-unknown' })
		.where(and(isAbandoned, or(...giveUp)));
	await db
		.update(outbox)
		.set({ state: 'queued', leasedUntil: null, failure: 'outcome-unknown', notBefore: now })
		.where(and(isAbandoned, ne(outbox.state, 'failed')));
	await db
		.update(outbox)
		.set({ state: 'failed', failure: 'never-confirmed' })
		.where(
			and(
				eq(outbox.state, sql`'queued'`),
				eq(outbox.notBefore, HELD_UNTIL),
				lt(outbox.createdAt, now - TOO_LATE_MS)
			)
		);
}
