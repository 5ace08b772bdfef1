import type { Statement } from '$lib/server/db/client';
import { writeBatch } from '$lib/server/db/client';
import { ok, type Result } from '$lib/values/result';
import { checkSecondFactor, type CodeRefusal } from './check-second-factor.server';
import { withChange, type FactorOwner } from './factor-owner.server';
import type { NewPasskeyAnswer } from './passkey-answer';
import { keepPasskey, type PasskeyRefusal } from './passkeys.server';
import { newRecoveryCodes } from './recovery-codes.server';
import type { RecoveryCode } from './second-code';
import { factorsOf } from './second-factor.server';
import type { FactorContext } from './totp.server';

/** Recovery codes to be shown once; null when the person still has earlier ones. */
export interface Added {
	codes: RecoveryCode[] | null;
}

/** Puts the app into use whose secret waits, by its first code. */
export async function addApp(
	context: FactorContext,
	owner: FactorOwner,
	typed: string
): Promise<Result<Added, CodeRefusal>> {
	const checked = await checkSecondFactor(context, owner.accountId, typed, { confirming: true });
	if (!checked.ok) return checked;
	const { codes, statements } = await firstCodes(context, owner);
	await writeBatch(context.db, [...statements, ...withChange(context, owner, 'totp-added')]);
	return ok({ codes });
}

/** Keeps a new passkey of the person. */
export async function addPasskey(
	context: FactorContext,
	owner: FactorOwner,
	answer: NewPasskeyAnswer,
	device: string
): Promise<Result<Added, PasskeyRefusal>> {
	const { codes, statements } = await firstCodes(context, owner);
	const also = [...statements, ...withChange(context, owner, 'passkey-added')];
	const kept = await keepPasskey(context, owner.accountId, answer, { device, also });
	return kept.ok ? ok({ codes }) : kept;
}

/** New codes in place of the old ones, which open nothing any more. */
export async function renewCodes(
	context: FactorContext,
	owner: FactorOwner
): Promise<RecoveryCode[]> {
	const { db, settings } = context;
	const { codes, statements } = await newRecoveryCodes(db, settings, owner.accountId);
	await writeBatch(db, [...statements, ...withChange(context, owner, 'recovery-codes-made')]);
	return codes;
}

/** Whoever has no way back in gets one with the first factor. */
async function firstCodes(
	{ db, settings }: FactorContext,
	{ accountId }: FactorOwner
): Promise<{ codes: RecoveryCode[] | null; statements: Statement[] }> {
	const { recoveryLeft } = await factorsOf(db, accountId);
	if (recoveryLeft > 0) return { codes: null, statements: [] };
	return newRecoveryCodes(db, settings, accountId);
}
