import { and, count, eq, isNotNull, isNull } from 'drizzle-orm';
import { retryRead, type Db } from '$lib/server/db/client';
import { passkeys, recoveryCodes, totps } from '$lib/server/db/schema/accounts';

/** What an account can prove itself with beside its password. */
export interface Factors {
	/** An authenticator app whose first code was accepted. */
	totp: boolean;
	passkeys: number;
	/** Recovery codes not used yet; they help out and are no factor by themselves. */
	recoveryLeft: number;
}

/** The second factors of an account, in one round trip. */
export async function factorsOf(db: Db, accountId: string): Promise<Factors> {
	const [[app], [keys], [codes]] = await retryRead(() =>
		db.batch([
			db
				.select({ has: count() })
				.from(totps)
				.where(and(eq(totps.accountId, accountId), isNotNull(totps.confirmedAt))),
			db.select({ has: count() }).from(passkeys).where(eq(passkeys.accountId, accountId)),
			db
				.select({ has: count() })
				.from(recoveryCodes)
				.where(and(eq(recoveryCodes.accountId, accountId), isNull(recoveryCodes.usedAt)))
		])
	);
	return { totp: (app?.has ?? 0) > 0, passkeys: keys?.has ?? 0, recoveryLeft: codes?.has ?? 0 };
}

/** Whether the password alone does not sign in. */
export function hasSecondFactor({ totp, passkeys }: Factors): boolean {
	return totp || passkeys > 0;
}
