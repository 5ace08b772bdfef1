import { and, asc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import { openRecord } from '$lib/privacy/vault.server';
import { retryRead } from '$lib/server/db/client';
import { contacts } from '$lib/server/db/schema/accounts';
import type { AccountId } from '$lib/values/ids';
import type { FactorContext } from './totp.server';

/**
 * What a person knows the account by among others in an app or on a device: the confirmed contact they sign in with,
 * the e-mail first. It goes to the person's own screen and nowhere else.
 */
export async function accountLabel(
	{ db, settings }: FactorContext,
	accountId: AccountId
): Promise<string> {
	const [contact] = await retryRead(() =>
		db
			.select({ recordId: contacts.recordId })
			.from(contacts)
			.where(
				and(
					eq(contacts.accountId, accountId),
					isNotNull(contacts.confirmedAt),
					isNull(contacts.replacedAt),
					ne(contacts.channel, sql`'landline'`)
				)
			)
			.orderBy(asc(contacts.channel))
			.limit(1)
	);
	if (!contact) return '';
	const opened = await openRecord<{ value: string }>(db, settings, contact.recordId, {
		purpose: 'show-profile-to-its-owner',
		actor: 'account-owner',
		reason: 'name the account on the owner’s device'
	});
	return opened.value;
}
