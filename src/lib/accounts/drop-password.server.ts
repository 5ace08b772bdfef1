import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { writeBatch } from '$lib/server/db/client';
import { accounts, passkeys } from '$lib/server/db/schema/accounts';
import { ok, refused, type Result } from '$lib/values/result';
import { withChange, type FactorOwner } from './factor-owner.server';
import type { FactorContext } from './totp.server';

/**
 * Takes the password away from someone who has just typed it: from now on passkeys are the only way in. That there is
 * one is a condition of the UPDATE itself, since it may be removed at the same moment.
 */
export async function dropPassword(
	context: FactorContext,
	owner: FactorOwner
): Promise<Result<null, 'needs-passkey'>> {
	const { db, now } = context;
	const keys = sql`EXISTS (SELECT 1 FROM ${passkeys} WHERE ${passkeys.accountId} = ${owner.accountId})`;
	const dropped = await db
		.update(accounts)
		.set({ passwordHash: null, passwordChangedAt: now })
		.where(and(eq(accounts.id, owner.accountId), isNotNull(accounts.passwordHash), keys));
	if (dropped.rowsAffected !== 1) return refused('needs-passkey');
	await writeBatch(db, withChange(context, owner, 'password-removed'));
	return ok(null);
}
