import type { PostalAddress } from '$lib/checkout/checkout-request';
import { accountAddresses } from '$lib/server/db/schema/accounts';
import { sealedList } from './sealed-entries.server';

/** The person's own address book. Someone else who receives an order is never in it (promise P8). */
export const { ofAccount, add, replace, remove } = sealedList<PostalAddress>({
	table: accountAddresses,
	kind: 'account-address'
});
