import { organizations } from '$lib/server/db/schema/accounts';
import type { Organization } from './profile';
import { sealedList } from './sealed-entries.server';

/** The organisations the person buys for. */
export const { ofAccount, add, replace, remove } = sealedList<Organization>({
	table: organizations,
	kind: 'organization'
});
