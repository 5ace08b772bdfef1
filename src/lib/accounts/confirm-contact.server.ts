import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { violatedConstraint, writeBatch, type Db, type Statement } from '$lib/server/db/client';
import { contacts } from '$lib/server/db/schema/accounts';
import type { Locale } from '$lib/values/locale';
import { ok, refused, type Result } from '$lib/values/result';
import {
	confirmContact,
	contactsOf,
	TAKEN,
	type ContactChannel,
	type ContactRow
} from './contacts.server';
import {
	openProof,
	peekLink,
	useProof,
	type ProofPurpose,
	type ProofRefusal
} from './proofs.server';
import { tellAccount } from './tell-account.server';

type Context = Pick<App.Locals, 'db' | 'settings' | 'now'>;

export interface Owner {
	accountId: string;
	locale: Locale;
}

/**
 * Confirms a mobile number of the signed-in person by the code sent to it. 'taken': another account confirmed the
 * number first, which only someone who reads its messages is told.
 */
export async function confirmByCode(
	{ db, settings, now }: Context,
	owner: Owner,
	{ contactId, code }: { contactId: string; code: string }
): Promise<Result<null, ProofRefusal | 'taken'>> {
	const waiting = (await contactsOf(db, owner.accountId)).find(
		(row) => row.id === contactId && row.confirmedAt === null && row.replacedAt === null
	);
	// Somebody else's contact is as unknown here as one that does not exist.
	if (waiting?.channel !== 'mobile') return refused('wrong-code');
	const purpose = 'confirm-contact';
	const id = await openProof(db, contactId, purpose, now);
	if (id === null) return refused('expired');
	const used = await useProof(db, settings, { id, purpose, code, now });
	return used.ok ? takeOn({ db, now }, owner, contactId) : used;
}

/**
 * Confirms an e-mail address by the link sent to it: one given with a guest's order, or one of the signed-in person.
 * Somebody else's account gets nothing confirmed by whoever follows its link ('other-account').
 */
export async function confirmByLink(
	{ db, settings, now }: Context,
	owner: Owner | null,
	link: { id: string; token: string }
): Promise<
	Result<{ purpose: ProofPurpose }, ProofRefusal | 'taken' | 'sign-in-first' | 'other-account'>
> {
	const peeked = await peekLink(db, settings, { ...link, now });
	if (!peeked.ok) return peeked;
	const { purpose, accountId, contactId } = peeked.value;
	if (purpose !== 'confirm-contact' && purpose !== 'confirm-order-contact')
		return refused('wrong-code');
	if (purpose === 'confirm-contact' && owner?.accountId !== accountId)
		return refused(owner ? 'other-account' : 'sign-in-first');
	const used = await useProof(db, settings, { ...link, purpose, now });
	if (!used.ok) return used;
	if (purpose === 'confirm-contact' && owner) {
		const taken = await takeOn({ db, now }, owner, contactId);
		if (!taken.ok) return taken;
	} else await writeBatch(db, confirmContact(db, contactId, now));
	return ok({ purpose });
}

/** Makes a proved contact the one of its kind; the earlier one becomes history and is told. */
async function takeOn(
	{ db, now }: Pick<Context, 'db' | 'now'>,
	owner: Owner,
	contactId: string
): Promise<Result<null, 'expired' | 'taken'>> {
	const rows = await contactsOf(db, owner.accountId);
	const contact = rows.find(({ id }) => id === contactId);
	if (!contact || contact.replacedAt !== null) return refused('expired');
	try {
		await writeBatch(db, [
			...tellOfChange(db, owner, rows, contact, now),
			...confirmContact(db, contactId, now),
			replaceOthers(db, contact, now)
		]);
	} catch (error) {
		if (violatedConstraint(error) === TAKEN) return refused('taken');
		throw error;
	}
	return ok(null);
}

/** Tells every contact that is confirmed now, the one that is about to be replaced among them. */
export function tellOfChange(
	db: Db,
	{ accountId, locale }: Owner,
	rows: readonly ContactRow[],
	{ id, channel }: { id: string; channel: ContactChannel },
	now: number
): Statement[] {
	const isReplaced = rows.some(
		(row) =>
			row.channel === channel &&
			row.id !== id &&
			row.replacedAt === null &&
			(row.confirmedAt !== null || channel === 'landline')
	);
	const change = isReplaced ? 'replaced' : 'added';
	const facts = { channel, change, at: now } as const;
	return tellAccount(db, { accountId, kind: 'contact-changed', facts, locale, about: id, now });
}

/** Ends all other contacts of this kind, once this one is in use: an account has one of each. */
export function replaceOthers(
	db: Db,
	{ id, accountId, channel }: { id: string; accountId: string | null; channel: ContactChannel },
	now: number
): Statement {
	const isInUse = sql`EXISTS (SELECT 1 FROM ${contacts} AS mine WHERE mine.id = ${id} AND mine.replaced_at IS NULL
		AND (mine.confirmed_at IS NOT NULL OR mine.channel = 'landline'))`;
	return db
		.update(contacts)
		.set({ replacedAt: now })
		.where(
			and(
				eq(contacts.accountId, accountId ?? ''),
				eq(contacts.channel, channel),
				ne(contacts.id, id),
				isNull(contacts.replacedAt),
				isInUse
			)
		);
}
