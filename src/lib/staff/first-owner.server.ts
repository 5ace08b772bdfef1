import { and, eq, ne, sql } from 'drizzle-orm';
import { confirmedByIdentifier } from '$lib/accounts/contacts.server';
import { parseIdentifier } from '$lib/accounts/identifier';
import { SAMPLE_ACCOUNT } from '$lib/accounts/sample-account.server';
import { endOthers } from '$lib/accounts/sessions.server';
import type { VaultSettings } from '$lib/privacy/vault-keys.server';
import { retryRead, writeBatch, type Db } from '$lib/server/db/client';
import { accounts } from '$lib/server/db/schema/accounts';
import { settings as settingsTable } from '$lib/server/db/schema/machinery';
import { staffRoles } from '$lib/server/db/schema/staff';
import type { AccountId } from '$lib/values/ids';
import { ok, refused, type Result } from '$lib/values/result';

interface Place {
	db: Db;
	settings: VaultSettings;
	now: number;
}

/**
 * Makes a registered person the shop's first owner and takes every role from the sample account. Invitations need someone
 * who sends them, so this is for whoever runs the machine; once there is a real owner it refuses.
 */
export async function makeFirstOwner(
	{ db, settings, now }: Place,
	typed: string
): Promise<Result<null, 'not-an-identifier' | 'no-such-account' | 'has-an-owner'>> {
	const identifier = parseIdentifier(typed);
	if (!identifier.ok) return refused('not-an-identifier');
	const found = await confirmedByIdentifier(db, settings, identifier.value.value);
	if (!found) return refused('no-such-account');
	const sample = await sampleAccount(db);
	if (sample === found.accountId) return refused('no-such-account');
	if (await hasOwner(db, sample)) return refused('has-an-owner');
	const accountId = found.accountId as AccountId; // Its text came from the accounts table.
	await writeBatch(db, [
		db.insert(staffRoles).values({ accountId, role: 'owner', grantedAt: now }),
		...endOthers(db, accountId, null),
		...(sample === null
			? []
			: [
					db.delete(staffRoles).where(eq(staffRoles.accountId, sample)),
					...endOthers(db, sample, null)
				])
	]);
	return ok(null);
}

async function sampleAccount(db: Db): Promise<AccountId | null> {
	const [row] = await retryRead(() =>
		db
			.select({ id: sql<AccountId>`json_extract(${settingsTable.value}, '$.accountId')` })
			.from(settingsTable)
			.where(eq(settingsTable.key, SAMPLE_ACCOUNT))
	);
	return row?.id ?? null;
}

async function hasOwner(db: Db, besides: AccountId | null): Promise<boolean> {
	const rows = await retryRead(() =>
		db
			.select({ id: accounts.id })
			.from(staffRoles)
			.innerJoin(accounts, eq(accounts.id, staffRoles.accountId))
			.where(
				and(
					eq(staffRoles.role, 'owner'),
					eq(accounts.state, 'active'),
					ne(accounts.id, besides ?? '')
				)
			)
	);
	return rows.length > 0;
}
