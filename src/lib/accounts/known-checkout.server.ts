import * as addresses from './addresses.server';
import { contactsOf, openContacts } from './contacts.server';
import * as defaults from './defaults.server';
import type { Known } from './known-checkout';
import * as organizations from './organizations.server';
import { personOf } from './profile.server';
import type { AccountContext } from './sealed-entries.server';

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
	const rows = (await contactsOf(db, accountId)).filter(
		({ confirmedAt, replacedAt }) => confirmedAt !== null && replacedAt === null
	);
	const values = await openContacts(db, settings, rows, 'the checkout begins with them');
	const valueOf = (wanted: string) => {
		const row = rows.find(({ channel }) => channel === wanted);
		return (row && values.get(row.id)) ?? null;
	};
	return { mobile: valueOf('mobile'), email: valueOf('email') };
}
