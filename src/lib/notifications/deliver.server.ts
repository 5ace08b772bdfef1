import { openRecord, VaultRefusal } from '$lib/privacy/vault.server';
import { now as readClock } from '$lib/server/clock';
import type { Db } from '$lib/server/db/client';
import type { Settings } from '$lib/server/env-schema';
import type { Job } from '$lib/server/jobs';
import { log } from '$lib/server/log';
import { sendMail as sendRealMail } from '$lib/server/mailer';
import { sendSms as sendRealSms } from '$lib/server/sms';
import type { SendOutcome } from '$lib/server/transport';
import type { CheckoutRequest } from '$lib/checkout/checkout-request';
import { m } from '$lib/paraglide/messages';
import { LANGUAGE_TAG, type Locale } from '$lib/values/locale';
import {
	isMessageKind,
	isOrderKind,
	isProofKind,
	mayReceive,
	type Channel,
	type MessageKind
} from './kinds';
import * as queue from './queue.server';
import { TOO_LATE_MS } from './retry';
import { emailHtml } from './templates/email-html';
import { emailText } from './templates/email-text';
import type { MessageSecret } from './templates/message-content';
import { messageContent } from './templates/message.server';

interface Context {
	db: Db;
	settings: Settings;
}

export interface DeliveryDoors {
	/** The full address of the order's page with its key, or null when there is no such order. */
	orderLink(context: Context, orderId: string, locale: Locale): Promise<string | null>;
	/** The code or the full link of a proof, or null when it is used, replaced or expired. */
	proofSecret(
		context: Context,
		proofId: string,
		locale: Locale,
		now: number
	): Promise<MessageSecret | null>;
	sendMail?: typeof sendRealMail;
	sendSms?: typeof sendRealSms;
	clock?: () => number;
}

/** A run ends well before the lease of its job does. */
const RUN_MS = 25_000;
/** Below the six connections that a Worker may hold open at once. */
const SENDERS = 3;

/** Sends what waits in the outbox, oldest first, to the contact each message names and nowhere else (promise P6). */
export function deliverOutbox(doors: DeliveryDoors): Job {
	return {
		name: 'deliver-outbox',
		async run({ db, settings, now }) {
			const clock = doors.clock ?? readClock;
			await queue.settleAbandoned(db, settings, now);
			const channels = configuredChannels(settings);
			if (channels.length === 0) return 0;
			const end = clock() + RUN_MS;
			const sender = async (): Promise<number> => {
				for (let sent = 0; ;) {
					const message = clock() < end ? await queue.lease(db, channels, clock()) : null;
					if (!message) return sent;
					const outcome = await deliver({ db, settings }, doors, message, clock());
					await queue.settle(db, settings, message, outcome, clock());
					if (outcome.state === 'sent') sent += 1;
					else log('warn', 'message-not-sent', { code: outcome.code });
				}
			};
			const sent = await Promise.all(Array.from({ length: SENDERS }, sender));
			return sent.reduce((sum, each) => sum + each, 0);
		}
	};
}

/** Messages of a channel that is not set up wait in the queue. */
function configuredChannels(settings: Settings): Channel[] {
	const channels: Channel[] = [];
	if (settings.SMTP_URL) channels.push('email');
	if (settings.SMS_PROVIDER && settings.SMS_API_KEY) channels.push('sms');
	return channels;
}

async function deliver(
	context: Context,
	doors: DeliveryDoors,
	message: queue.LeasedMessage,
	now: number
): Promise<SendOutcome> {
	if (now - message.createdAt > TOO_LATE_MS) return never('too-late');
	try {
		return await send(context, doors, message, now);
	} catch (error) {
		if (error instanceof VaultRefusal) return never(`vault-${error.reason}`);
		log('error', 'message-failed', {}, error);
		// Nothing was handed over: the senders answer with an outcome and do not throw.
		return { state: 'not-sent', code: 'unexpected', isPermanent: false };
	}
}

async function send(
	context: Context,
	doors: DeliveryDoors,
	message: queue.LeasedMessage,
	now: number
): Promise<SendOutcome> {
	const { settings } = context;
	const { id, kind, locale } = message;
	if (!isMessageKind(kind)) return never('unknown-kind');
	const contact = await queue.contactOf(context.db, message.contactId);
	if (!contact || !mayReceive(kind, contact)) return never('contact-not-confirmed');
	const secret = await secretOf(context, doors, { ...message, kind }, now);
	if (secret === null) return never(isProofKind(kind) ? 'proof-over' : 'unknown-order');
	const content = messageContent(kind, message.facts, {
		...{ locale, secret },
		origin: settings.SHOP_ORIGIN
	});
	const to = await addressOf(context, contact, kind);
	if (to === null) return never('no-address');
	if (message.channel === 'sms')
		return (doors.sendSms ?? sendRealSms)(settings, { id, to, text: content.sms });
	const shop = m.shop_name({}, { locale });
	return (doors.sendMail ?? sendRealMail)(settings, {
		...{ id, to, fromName: shop, subject: content.subject },
		text: emailText(content),
		html: emailHtml(content, { locale, shop }),
		date: message.createdAt,
		language: LANGUAGE_TAG[locale]
	});
}

/** The link or code that a message brings, made now; null when what it leads to is gone or over. */
async function secretOf(
	context: Context,
	doors: DeliveryDoors,
	{ kind, locale, orderId, facts }: queue.LeasedMessage & { kind: MessageKind },
	now: number
): Promise<MessageSecret | null> {
	if (isProofKind(kind)) return doors.proofSecret(context, String(facts.proofId), locale, now);
	if (!isOrderKind(kind)) return {};
	const link = orderId === null ? null : await doors.orderLink(context, orderId, locale);
	return link === null ? null : { link };
}

/** The one place where the address of a message is read: from the record of its contact. */
async function addressOf(
	{ db, settings }: Context,
	{ recordId, channel, isOfOrder }: queue.MessageContact,
	reason: string
): Promise<string | null> {
	const access = { actor: 'system:notifications', reason } as const;
	if (isOfOrder) {
		const purpose = 'notify-about-order';
		// An order's mobile and e-mail are sealed together.
		const given = await openRecord<CheckoutRequest['contact']>(db, settings, recordId, {
			...{ purpose, ...access }
		});
		return channel === 'mobile' ? given.mobile : given.email;
	}
	const purpose = 'notify-account';
	const { value } = await openRecord<{ value: string }>(db, settings, recordId, {
		...{ purpose, ...access }
	});
	return value;
}

function never(code: string): SendOutcome {
	return { state: 'not-sent', code, isPermanent: true };
}
