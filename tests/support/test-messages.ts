import { messageDoors } from '$lib/accounts/message-doors.server';
import { confirmContact, newContact } from '$lib/accounts/contacts.server';
import type { Email } from '$lib/identity/email';
import type { Mobile } from '$lib/identity/mobile';
import { deliverOutbox } from '$lib/notifications/deliver.server';
import { writeBatch, type Db } from '$lib/server/db/client';
import { accounts } from '$lib/server/db/schema/accounts';
import type { Settings } from '$lib/server/env-schema';
import { ID_RANDOM_BYTES, mintId, type AccountId } from '$lib/values/ids';
import { SETTINGS } from './test-order';

/** Settings under which messages are delivered, to `deliverAll` and nobody else. */
export const MESSAGING: Settings = {
	...SETTINGS,
	SMTP_URL: 'smtp://127.0.0.1:1',
	SMS_PROVIDER: 'kavenegar',
	SMS_API_KEY: 'key'
};

export interface SentMessage {
	to: string;
	text: string;
	/** Of an SMS: the code for the page that waits. */
	code: string | null;
	/** Of an e-mail: where its button leads. */
	link: URL | null;
}

/** Runs the delivery of the outbox and gives what would have gone out, SMS first. */
export async function deliverAll(db: Db, now: number): Promise<SentMessage[]> {
	const mails: SentMessage[] = [];
	const texts: SentMessage[] = [];
	await deliverOutbox({
		...messageDoors,
		clock: () => now,
		sendMail: (_settings, { to, text }) => {
			const link = /https?:\/\/\S+/.exec(text)?.[0];
			mails.push({ to, text, code: null, link: link ? new URL(link) : null });
			return Promise.resolve({ state: 'sent' });
		},
		sendSms: (_settings, { to, text }) => {
			texts.push({ to, text, code: /#(\d{6})$/.exec(text)?.[1] ?? null, link: null });
			return Promise.resolve({ state: 'sent' });
		}
	}).run({ db, settings: MESSAGING, now });
	return [...texts, ...mails];
}

/** An account with the given contacts, confirmed unless told otherwise. */
export async function addPerson(
	db: Db,
	{
		mobile,
		email,
		now,
		state = 'active',
		isConfirmed = true
	}: {
		mobile?: string;
		email?: string;
		now: number;
		state?: 'active' | 'pending';
		isConfirmed?: boolean;
	}
): Promise<{ accountId: AccountId; mobileId: string; emailId: string }> {
	const accountId = mintId<AccountId>(now, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES)));
	// Made up by the test in the form the parsers give.
	const given = { mobile: mobile as Mobile | undefined, email: email as Email | undefined };
	const made: Record<string, string> = { mobile: '', email: '' };
	await db.insert(accounts).values({ id: accountId, state, locale: 'fa', createdAt: now });
	for (const channel of ['mobile', 'email'] as const) {
		const value = given[channel];
		if (value === undefined) continue;
		const contact = await newContact(db, SETTINGS, { accountId, channel, value, now } as Parameters<
			typeof newContact<'mobile'>
		>[2]);
		made[channel] = contact.id;
		await writeBatch(db, [
			...contact.statements,
			...(isConfirmed ? confirmContact(db, contact.id, now) : [])
		]);
	}
	return { accountId, mobileId: made.mobile ?? '', emailId: made.email ?? '' };
}
