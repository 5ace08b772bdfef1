import type { PostalAddress } from '$lib/checkout/checkout-request';
import { accountAddresses } from '$lib/server/db/schema/accounts';
import type { Result } from '$lib/values/result';
import type { Entry } from './profile';
import {
	addEntry,
	entriesOf,
	removeEntry,
	replaceEntry,
	type AccountContext,
	type SealedList
} from './sealed-entries.server';

const LIST: SealedList = { table: accountAddresses, kind: 'account-address' };

/** The person's own address book, the oldest first. Someone else who receives an order is never in it (promise P8). */
export function ofAccount(
	context: Pick<AccountContext, 'db' | 'settings'>,
	accountId: string
): Promise<Entry<PostalAddress>[]> {
	return entriesOf<PostalAddress>(context, LIST, accountId);
}

export function add(
	context: AccountContext,
	accountId: string,
	address: PostalAddress
): Promise<Result<{ id: string }, 'too-many'>> {
	return addEntry(context, LIST, accountId, address);
}

export function replace(
	context: AccountContext,
	accountId: string,
	entry: Entry<PostalAddress>
): Promise<Result<null, 'not-found'>> {
	return replaceEntry(context, LIST, accountId, entry);
}

export function remove(context: AccountContext, accountId: string, id: string): Promise<void> {
	return removeEntry(context, LIST, accountId, id);
}
