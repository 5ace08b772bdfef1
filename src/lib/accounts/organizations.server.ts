import { organizations } from '$lib/server/db/schema/accounts';
import type { Result } from '$lib/values/result';
import type { Entry, Organization } from './profile';
import {
	addEntry,
	entriesOf,
	removeEntry,
	replaceEntry,
	type AccountContext,
	type SealedList
} from './sealed-entries.server';

const LIST: SealedList = { table: organizations, kind: 'organization' };

/** The organisations the person buys for, the oldest first. */
export function ofAccount(
	context: Pick<AccountContext, 'db' | 'settings'>,
	accountId: string
): Promise<Entry<Organization>[]> {
	return entriesOf<Organization>(context, LIST, accountId);
}

export function add(
	context: AccountContext,
	accountId: string,
	organization: Organization
): Promise<Result<{ id: string }, 'too-many'>> {
	return addEntry(context, LIST, accountId, organization);
}

export function replace(
	context: AccountContext,
	accountId: string,
	entry: Entry<Organization>
): Promise<Result<null, 'not-found'>> {
	return replaceEntry(context, LIST, accountId, entry);
}

export function remove(context: AccountContext, accountId: string, id: string): Promise<void> {
	return removeEntry(context, LIST, accountId, id);
}
