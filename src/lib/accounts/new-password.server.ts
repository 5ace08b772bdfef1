import { eq } from 'drizzle-orm';
import { retryRead, type Db, type Statement } from '$lib/server/db/client';
import { accounts } from '$lib/server/db/schema/accounts';
import type { AccountId } from '$lib/values/ids';
import type { Locale } from '$lib/values/locale';
import type { Result } from '$lib/values/result';
import { commonPasswords } from './common-passwords.server';
import { forgetDevices } from './devices.server';
import { ownDataOfAccount, SHOP_WORDS } from './own-data.server';
import { checkPassword, type PasswordRefusal } from './password';
import { factorsOf, hasSecondFactor } from './second-factor.server';
import { endOthers } from './sessions.server';
import { tellAccount } from './tell-account.server';

/** A password for an account that is yet to be: judged by its identifier and the shop's name. */
export async function checkFirstPassword(
	password: string,
	own: readonly string[]
): Promise<Result<string, PasswordRefusal>> {
	const isCommon = await commonPasswords();
	return checkPassword(password, {
		hasSecondFactor: false,
		own: [...SHOP_WORDS, ...own],
		isCommon
	});
}

/** A password for this account: judged by all it holds, and shorter when there is a second factor. */
export async function checkNextPassword(
	locals: Pick<App.Locals, 'db' | 'settings'>,
	accountId: AccountId,
	password: string
): Promise<Result<string, PasswordRefusal>> {
	const [isCommon, own, factors] = await Promise.all([
		commonPasswords(),
		ownDataOfAccount(locals, accountId),
		factorsOf(locals.db, accountId)
	]);
	return checkPassword(password, { hasSecondFactor: hasSecondFactor(factors), own, isCommon });
}

/**
 * The batch by which an account gets another password: every session ends, every browser becomes a new one, and all
 * confirmed contacts are told.
 */
export function passwordStatements(
	db: Db,
	accountId: AccountId,
	{ phc, locale, now }: { phc: string; locale: Locale; now: number }
): Statement[] {
	return [
		db
			.update(accounts)
			.set({ passwordHash: phc, passwordChangedAt: now })
			.where(eq(accounts.id, accountId)),
		...endOthers(db, accountId, null),
		...forgetDevices(db, accountId, null),
		...tellAccount(db, { accountId, kind: 'password-changed', facts: { at: now }, locale, now })
	];
}

/** Whether the account has a password at all; one that signs in by passkey may have none. */
export async function hasPassword(db: Db, accountId: AccountId): Promise<boolean> {
	const [row] = await retryRead(() =>
		db.select({ phc: accounts.passwordHash }).from(accounts).where(eq(accounts.id, accountId))
	);
	return (row?.phc ?? null) !== null;
}
