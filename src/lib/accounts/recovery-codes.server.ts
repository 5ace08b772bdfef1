import { and, eq, isNull } from 'drizzle-orm';
import { lookup } from '$lib/privacy/vault.server';
import type { Db, Statement } from '$lib/server/db/client';
import { recoveryCodes } from '$lib/server/db/schema/accounts';
import type { Settings } from '$lib/server/env-schema';
import { recoveryCodeFrom, RECOVERY_DIGITS, type RecoveryCode } from './second-code';
import { RECOVERY_CODES } from './second-factor-limits';

/** New codes in place of all earlier ones: to be shown once, and the statements that make them valid. */
export async function newRecoveryCodes(
	db: Db,
	settings: Settings,
	accountId: string
): Promise<{ codes: RecoveryCode[]; statements: Statement[] }> {
	const codes = new Set<RecoveryCode>();
	while (codes.size < RECOVERY_CODES) {
		const code = recoveryCodeFrom(crypto.getRandomValues(new Uint32Array(2 * RECOVERY_DIGITS)));
		if (code) codes.add(code);
	}
	const rows = await Promise.all(
		[...codes].map(async (code) => ({
			accountId,
			codeHash: await hashOf(settings, accountId, code)
		}))
	);
	return {
		codes: [...codes],
		statements: [forgetRecoveryCodes(db, accountId), db.insert(recoveryCodes).values(rows)]
	};
}

export function forgetRecoveryCodes(db: Db, accountId: string): Statement {
	return db.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId));
}

/** Whether the code was one of the account's; from now on it is not. */
export async function useRecoveryCode(
	{ db, settings, now }: { db: Db; settings: Settings; now: number },
	accountId: string,
	code: RecoveryCode
): Promise<boolean> {
	const codeHash = await hashOf(settings, accountId, code);
	const used = await db
		.update(recoveryCodes)
		.set({ usedAt: now })
		.where(
			and(
				eq(recoveryCodes.accountId, accountId),
				eq(recoveryCodes.codeHash, codeHash),
				isNull(recoveryCodes.usedAt)
			)
		)
		.returning({ usedAt: recoveryCodes.usedAt });
	return used.length === 1;
}

function hashOf(settings: Settings, accountId: string, code: RecoveryCode): Promise<string> {
	return lookup(settings, 'recovery-code', `${accountId}|${code}`);
}
