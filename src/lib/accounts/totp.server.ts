import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import {
	insertRecords,
	openRecord,
	sealRecord,
	shredStatements,
	type Access
} from '$lib/privacy/vault.server';
import { retryRead, writeBatch, type Db, type Statement } from '$lib/server/db/client';
import { totps } from '$lib/server/db/schema/accounts';
import type { Settings } from '$lib/server/env-schema';
import { ok, refused, type Result } from '$lib/values/result';
import type { AppCode } from './second-code';
import { CODE_DIGITS, CODE_SECONDS, CODE_WINDOW } from './second-factor-limits';

export interface FactorContext {
	db: Db;
	settings: Settings;
	now: number;
}

/** As long as the SHA-1 that apps use (RFC 4226, section 4, R6). */
const SECRET_BYTES = 20;

const ACCESS: Access = {
	purpose: 'check-second-factor',
	actor: 'system:second-factor',
	reason: 'one-time code'
};

interface SealedSecret {
	base32: string;
}

/** Makes a secret for an app, in place of one that was never confirmed; one that is in use stays. */
export async function startTotp(
	{ db, settings, now }: FactorContext,
	accountId: string
): Promise<Result<null, 'in-use'>> {
	const { Secret } = await import('otpauth');
	const before = await rowOf(db, accountId);
	if (before && before.confirmedAt !== null) return refused('in-use');
	const value: SealedSecret = { base32: new Secret({ size: SECRET_BYTES }).base32 };
	const subject = `account:${accountId}`;
	const record = await sealRecord(settings, { kind: 'totp-secret', subject, value, now });
	const [, placed] = await writeBatch(db, [
		insertRecords(db, [record]),
		db
			.insert(totps)
			.values({ accountId, secretRecordId: record.id })
			.onConflictDoUpdate({
				target: totps.accountId,
				set: { secretRecordId: record.id },
				setWhere: isNull(totps.confirmedAt)
			})
	]);
	// Known only now: the earlier one may have been confirmed in the meantime, and then it is in use.
	const isPlaced = placed?.rowsAffected === 1;
	const unused = isPlaced ? before?.secretRecordId : record.id;
	if (unused !== undefined) await writeBatch(db, shredStatements(db, [unused], now));
	return isPlaced ? ok(null) : refused('in-use');
}

/**
 * The secret that waits for its first code, as text (base32) and as the address apps read from a QR code; null when none
 * waits. One that is in use is never shown again. `label` is what the person knows the account by.
 */
export async function pendingTotp(
	{ db, settings }: FactorContext,
	accountId: string,
	{ shop, label }: { shop: string; label: string }
): Promise<{ secret: string; uri: string } | null> {
	const row = await rowOf(db, accountId);
	if (!row || row.confirmedAt !== null) return null;
	const { base32 } = await openRecord<SealedSecret>(db, settings, row.secretRecordId, ACCESS);
	const { TOTP } = await import('otpauth');
	const app = new TOTP({ issuer: shop, label, secret: base32, ...SHAPE });
	return { secret: base32, uri: app.toString() };
}

/**
 * Takes a code of the app, once: the step it belongs to is written down, and a step that is not later than the last is
 * refused. `confirming` is the first code, which puts the app into use.
 */
export async function useTotp(
	{ db, settings, now }: FactorContext,
	accountId: string,
	code: AppCode,
	{ confirming = false } = {}
): Promise<Result<null, 'wrong-code' | 'used-code'>> {
	const row = await rowOf(db, accountId);
	if (!row || (row.confirmedAt === null) !== confirming) return refused('wrong-code');
	const { base32 } = await openRecord<SealedSecret>(db, settings, row.secretRecordId, ACCESS);
	const step = await stepOf(base32, code, now);
	if (step === null) return refused('wrong-code');
	const isSame = and(
		eq(totps.accountId, accountId),
		eq(totps.secretRecordId, row.secretRecordId),
		confirming ? isNull(totps.confirmedAt) : isNotNull(totps.confirmedAt)
	);
	const taken = await db
		.update(totps)
		.set({ lastStep: step, ...(confirming ? { confirmedAt: now } : {}) })
		.where(and(isSame, lt(totps.lastStep, step)))
		.returning({ lastStep: totps.lastStep });
	return taken.length === 1 ? ok(null) : refused('used-code');
}

/** The secret of an app that is given up is destroyed with its row. */
export async function shredTotp(db: Db, accountId: string, now: number): Promise<Statement[]> {
	const row = await rowOf(db, accountId);
	return row ? shredStatements(db, [row.secretRecordId], now) : [];
}

const SHAPE = { algorithm: 'SHA1', digits: CODE_DIGITS, period: CODE_SECONDS };

/** The time step whose code this is, at most `CODE_WINDOW` from now; null when it is none of theirs. */
async function stepOf(base32: string, code: AppCode, now: number): Promise<number | null> {
	const { TOTP, Secret } = await import('otpauth');
	const secret = Secret.fromBase32(base32);
	const window = CODE_WINDOW;
	const delta = TOTP.validate({ token: code, secret, timestamp: now, window, ...SHAPE });
	return delta === null ? null : TOTP.counter({ period: CODE_SECONDS, timestamp: now }) + delta;
}

async function rowOf(db: Db, accountId: string) {
	const [row] = await retryRead(() =>
		db.select().from(totps).where(eq(totps.accountId, accountId))
	);
	return row ?? null;
}
