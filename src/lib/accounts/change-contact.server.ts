import type { VisitorEvent } from '$lib/consent/visitor-address.server';
import { parseLandline, type Landline, type LandlineRefusal } from '$lib/identity/landline';
import { parseEmail, type Email, type EmailRefusal } from '$lib/identity/email';
import { parseMobile, type Mobile, type MobileRefusal } from '$lib/identity/mobile';
import { queueMessages } from '$lib/notifications/outbox.server';
import { writeBatch, type Db, type Statement } from '$lib/server/db/client';
import type { Locale } from '$lib/values/locale';
import { ok, refused, type Result } from '$lib/values/result';
import { mayAskAgain } from './ask-again.server';
import { replaceOthers, tellOfChange, type Owner } from './confirm-contact.server';
import {
	contactLookup,
	contactsOf,
	newContact,
	replaceContact,
	type ContactRow
} from './contacts.server';
import { newProof } from './proofs.server';

export type Entered =
	| { channel: 'mobile'; value: Mobile }
	| { channel: 'email'; value: Email }
	| { channel: 'landline'; value: Landline };

export type EntryRefusal = MobileRefusal | EmailRefusal | LandlineRefusal;

/** What was typed for a channel, or why it is none; digits of any kind and unseen marks are put right first. */
export function parseEntry(
	channel: Entered['channel'],
	typed: string
): Result<Entered, EntryRefusal> {
	if (channel === 'mobile') {
		const mobile = parseMobile(typed);
		return mobile.ok ? ok({ channel, value: mobile.value }) : mobile;
	}
	if (channel === 'email') {
		const email = parseEmail(typed);
		return email.ok ? ok({ channel, value: email.value }) : email;
	}
	const landline = parseLandline(typed);
	return landline.ok ? ok({ channel, value: landline.value }) : landline;
}

/**
 * Begins to add or change a contact of someone who has just proved who they are (requireProof). A number or address is
 * sent a code or a link and replaces nothing before that comes back; a landline is recorded at once. Whether somebody
 * else has this contact makes no difference here, so that nobody finds out.
 */
export async function changeContact(
	event: VisitorEvent,
	owner: Owner,
	entered: Entered
): Promise<Result<{ state: 'sent' | 'recorded' }, 'unchanged' | 'too-many'>> {
	const { db, settings, now } = event.locals;
	const { accountId, locale } = owner;
	const { channel } = entered;
	const rows = await contactsOf(db, accountId);
	const hash = await contactLookup(settings, channel, entered.value);
	if (rows.some((row) => isInUse(row) && row.channel === channel && row.lookup === hash))
		return refused('unchanged');
	if (channel !== 'landline' && !(await mayAskAgain(event, hash))) return refused('too-many');
	const contact = await newContact(db, settings, { accountId, ...entered, now });
	if (channel === 'landline') {
		const row = { id: contact.id, accountId, channel };
		await writeBatch(db, [
			...contact.statements,
			...tellOfChange(db, owner, rows, row, now),
			replaceOthers(db, row, now)
		]);
		return ok({ state: 'recorded' });
	}
	await writeBatch(db, [
		...waiting(rows, channel).map(({ id }) => replaceContact(db, id, now)),
		...contact.statements,
		...askToConfirm(db, { contactId: contact.id, locale, now })
	]);
	return ok({ state: 'sent' });
}

/** Sends another code or link to a contact of this account that still waits for one. */
export async function askAgain(
	event: VisitorEvent,
	{ accountId, locale }: Owner,
	contactId: string
): Promise<Result<null, 'too-many'>> {
	const { db, now } = event.locals;
	const row = waiting(await contactsOf(db, accountId)).find(({ id }) => id === contactId);
	if (!row) return ok(null);
	if (!(await mayAskAgain(event, row.lookup))) return refused('too-many');
	await writeBatch(db, askToConfirm(db, { contactId, locale, now }));
	return ok(null);
}

/** Gives up a contact of this account that nobody has confirmed yet. */
export async function dropContact(
	{ db, now }: Pick<App.Locals, 'db' | 'now'>,
	accountId: string,
	contactId: string
): Promise<void> {
	const row = waiting(await contactsOf(db, accountId)).find(({ id }) => id === contactId);
	if (row) await writeBatch(db, [replaceContact(db, row.id, now)]);
}

function askToConfirm(
	db: Db,
	{ contactId, locale, now }: { contactId: string; locale: Locale; now: number }
): Statement[] {
	const proof = newProof(db, { purpose: 'confirm-contact', contactId, now });
	const facts = { proofId: proof.id };
	return [
		proof.statement,
		...queueMessages(db, { to: { contactId }, kind: 'confirm-contact', facts, locale, now })
	];
}

function isInUse({ channel, confirmedAt, replacedAt }: ContactRow): boolean {
	return replacedAt === null && (confirmedAt !== null || channel === 'landline');
}

function waiting(rows: readonly ContactRow[], channel?: string): ContactRow[] {
	return rows.filter(
		(row) =>
			row.replacedAt === null && !isInUse(row) && (channel === undefined || row.channel === channel)
	);
}
