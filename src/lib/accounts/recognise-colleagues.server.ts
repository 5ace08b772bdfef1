import { and, asc, inArray, isNotNull, isNull, ne } from 'drizzle-orm';
import { openRecords } from '$lib/privacy/vault.server';
import { retryRead, type Db } from '$lib/server/db/client';
import { contacts } from '$lib/server/db/schema/accounts';
import type { Settings } from '$lib/server/env-schema';
import { maskContact } from './mask-contact';

/**
 * Confirmed e-mail and mobile of these accounts, masked, by account: whoever manages the staff recognises a colleague
 * by them and learns no address they did not know.
 */
export async function recogniseColleagues(
	db: Db,
	settings: Settings,
	accountIds: readonly string[]
): Promise<Map<string, string[]>> {
	const rows = await retryRead(() =>
		db
			.select()
			.from(contacts)
			.where(
				and(
					inArray(contacts.accountId, [...accountIds]),
					isNotNull(contacts.confirmedAt),
					isNull(contacts.replacedAt),
					ne(contacts.channel, 'landline')
				)
			)
			.orderBy(asc(contacts.channel), asc(contacts.createdAt))
	);
	const opened = await openRecords(
		db,
		settings,
		rows.map(({ recordId }) => recordId),
		{ purpose: 'recognise-colleague', actor: 'system:staff', reason: 'list of the staff' }
	);
	const byAccount = new Map<string, string[]>();
	for (const { accountId, channel, recordId } of rows) {
		if (accountId === null) continue;
		// Contacts are sealed as { value }; the channel is kept to its words by a CHECK.
		const { value } = opened.get(recordId) as { value: string };
		const masked = maskContact(channel as 'mobile' | 'email', value);
		byAccount.set(accountId, [...(byAccount.get(accountId) ?? []), masked]);
	}
	return byAccount;
}
