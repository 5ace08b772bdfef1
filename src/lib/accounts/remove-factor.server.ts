import { and, eq, isNotNull, sql, type SQL } from 'drizzle-orm';
import { writeBatch } from '$lib/server/db/client';
import { accounts, passkeys, totps } from '$lib/server/db/schema/accounts';
import { ok, refused, type Result } from '$lib/values/result';
import { withChange, type FactorOwner } from './factor-owner.server';
import { hasPassword } from './new-password.server';
import { passwordLength, SHORTEST_PASSWORD } from './password';
import { forgetRecoveryCodes } from './recovery-codes.server';
import { factorsOf, hasSecondFactor, type Factors } from './second-factor.server';
import type { SignedIn } from './sessions.server';
import { shredTotp, type FactorContext } from './totp.server';

/** Which factor is to go. */
export type Removed = { app: true } | { passkey: string };

export type RemovalRefusal =
	/** Staff cannot be without one. */
	| 'staff-needs-one'
	/** The only way in: the account has no password. */
	| 'only-way-in'
	/** A password this short is enough beside a second factor only. */
	| 'password-too-short'
	| 'not-there';

/**
 * Takes a factor away from someone who has just proved who they are; `password` is what they proved it with. What must
 * stay is also a condition of the DELETE itself: two removals at once do not take the last two.
 */
export async function removeFactor(
	context: FactorContext,
	owner: FactorOwner & Pick<SignedIn, 'kind'>,
	removed: Removed,
	password: string
): Promise<Result<null, RemovalRefusal>> {
	const { db, now } = context;
	const [factors, isPasswordSet] = await Promise.all([
		factorsOf(db, owner.accountId),
		hasPassword(db, owner.accountId)
	]);
	const left = without(factors, removed);
	if (owner.kind === 'staff' && !hasSecondFactor(left)) return refused('staff-needs-one');
	if (!isPasswordSet && left.passkeys === 0) return refused('only-way-in');
	if (isPasswordSet && !hasSecondFactor(left) && passwordLength(password) < SHORTEST_PASSWORD)
		return refused('password-too-short', { detail: { min: SHORTEST_PASSWORD } });

	const shred = 'app' in removed ? await shredTotp(db, owner.accountId, now) : [];
	const keep = conditions(owner);
	const gone = await ('app' in removed
		? db
				.delete(totps)
				.where(and(eq(totps.accountId, owner.accountId), isNotNull(totps.confirmedAt), ...keep))
		: db
				.delete(passkeys)
				.where(
					and(eq(passkeys.id, removed.passkey), eq(passkeys.accountId, owner.accountId), ...keep)
				));
	if (gone.rowsAffected !== 1) return refused('not-there');
	await writeBatch(db, [
		...shred,
		...(hasSecondFactor(left) ? [] : [forgetRecoveryCodes(db, owner.accountId)]),
		...withChange(context, owner, 'app' in removed ? 'totp-removed' : 'passkey-removed')
	]);
	return ok(null);
}

function without(factors: Factors, removed: Removed): Factors {
	return 'app' in removed
		? { ...factors, totp: false }
		: { ...factors, passkeys: factors.passkeys - 1 };
}

/** Read again by the DELETE, since another request may change any of it. */
function conditions({ accountId, kind }: Pick<SignedIn, 'accountId' | 'kind'>): SQL[] {
	const keys = sql`(SELECT count(*) FROM ${passkeys} WHERE ${passkeys.accountId} = ${accountId})`;
	const apps = sql`(SELECT count(*) FROM ${totps} WHERE ${totps.accountId} = ${accountId} AND ${totps.confirmedAt} IS NOT NULL)`;
	const password = sql`EXISTS (SELECT 1 FROM ${accounts} WHERE ${accounts.id} = ${accountId} AND ${accounts.passwordHash} IS NOT NULL)`;
	return [
		...(kind === 'staff' ? [sql`${keys} + ${apps} > 1`] : []),
		sql`(${keys} > 1 OR ${password})`
	];
}
