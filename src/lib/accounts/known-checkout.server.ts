import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import { openRecords } from '$lib/privacy/vault.server';
import { retryRead } from '$lib/server/db/client';
import { contacts } from '$lib/server/db/schema/accounts';
import * as addresses from './addresses.server';
import * as defaults from './defaults.server';
import type { Known } from './known-checkout';
import * as organizations from './organizations.server';
import { personOf } from './profile.server';
import { ACCESS, type AccountContext } from './sealed-entries.server';

type Reader = Pick<AccountContext, 'db' | 'settings'>;

/** Everything checkout can begin with for the signed-in person. */
export async function knownOf(context: Reader, accountId: string): Promise<Known> {
	const [contact, person, organizationList, addressList, chosen] = await Promise.all([
		confirmedContact(context, accountId),
		personOf(context, accountId),
		organizations.ofAccount(context, accountId),
		addresses.ofAccount(context, accountId),
		defaults.forCheckout(context.db, accountId)
	]);
	return {
		contact,
		person,
		organizations: organizationList,
		addresses: addressList,
		defaults: chosen
	};
}

async function confirmedContact(
	{ db, settings }: Reader,
	accountId: string
): Promise<Known['contact']> {
	const rows = await retryRead(() =>
		db
			.select({ channel: contacts.channel, recordId: contacts.recordId })
			.from(contacts)
			.where(
				and(
					eq(contacts.accountId, accountId),
					isNotNull(contacts.confirmedAt),
					isNull(contacts.replacedAt)
				)
			)
			.orderBy(asc(contacts.confirmedAt))
	);
	const ids = rows.map(({ recordId }) => recordId);
	const opened = ids.length > 0 ? await openRecords(db, settings, ids, ACCESS) : new Map();
	const valueOf = (channel: string) => {
		const row = rows.find((contact) => contact.channel === channel);
		// newContact seals `{ value }` under this id.
		return row ? (opened.get(row.recordId) as { value: string }).value : null;
	};
	return { mobile: valueOf('mobile'), email: valueOf('email') };
}
