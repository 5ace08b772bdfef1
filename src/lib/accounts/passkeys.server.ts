import { asc, count, eq } from 'drizzle-orm';
import {
	retryRead,
	violatedConstraint,
	writeBatch,
	type Db,
	type Statement
} from '$lib/server/db/client';
import { passkeys } from '$lib/server/db/schema/accounts';
import type { AccountId } from '$lib/values/ids';
import { ok, refused, type Result } from '$lib/values/result';
import type { NewPasskeyAnswer } from './passkey-answer';
import { newChallenge, takeChallenge } from './passkey-challenges.server';
import { relyingParty } from './relying-party';
import { MOST_PASSKEYS, PASSKEY_DIALOGUE } from './second-factor-limits';
import type { FactorContext } from './totp.server';

/** EdDSA, ES256 and RS256: what all devices and every runtime this shop moves to can do (COSE numbers). */
const ALGORITHMS = [-8, -7, -257];

/** A passkey as its owner sees it: the device it was made on (codes), and when. */
export interface PasskeyRow {
	id: string;
	device: string;
	isBackedUp: boolean;
	createdAt: number;
	lastUsedAt: number | null;
}

/** The passkeys of an account, the oldest first. */
export function passkeysOf(db: Db, accountId: AccountId): Promise<PasskeyRow[]> {
	const { id, device, isBackedUp, createdAt, lastUsedAt } = passkeys;
	return retryRead(() =>
		db
			.select({ id, device, isBackedUp, createdAt, lastUsedAt })
			.from(passkeys)
			.where(eq(passkeys.accountId, accountId))
			.orderBy(asc(passkeys.createdAt))
	);
}

/**
 * What a browser needs to make a passkey: kept in the device so that it signs in without a name typed, and guarded by
 * the device's own lock. `shop` and `label` are shown by the device when the person chooses among passkeys.
 */
export async function offerPasskey(
	context: FactorContext,
	accountId: AccountId,
	{ shop, label }: { shop: string; label: string }
) {
	const { generateRegistrationOptions } = await import('@simplewebauthn/server');
	const { db, settings } = context;
	const known = await retryRead(() =>
		db.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.accountId, accountId))
	);
	return generateRegistrationOptions({
		rpName: shop,
		rpID: relyingParty(settings.SHOP_ORIGIN).id,
		userName: label,
		userDisplayName: label,
		userID: new TextEncoder().encode(accountId),
		challenge: await newChallenge(context, { purpose: 'register', accountId }),
		timeout: PASSKEY_DIALOGUE,
		attestationType: 'none',
		supportedAlgorithmIDs: ALGORITHMS,
		excludeCredentials: known,
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
	});
}

export type PasskeyRefusal = 'expired' | 'not-accepted' | 'already-known' | 'too-many-passkeys';

/**
 * Keeps a passkey that was made for this account's own challenge, and writes what goes with it in the same batch.
 * `device` are the codes of `deviceName`.
 */
export async function keepPasskey(
	context: FactorContext,
	accountId: AccountId,
	answer: NewPasskeyAnswer,
	{ device, also }: { device: string; also: Statement[] }
): Promise<Result<null, PasskeyRefusal>> {
	const { db, now } = context;
	const use = { purpose: 'register', accountId } as const;
	const challenge = await takeChallenge(context, answer.response.clientDataJSON, use);
	if (challenge === null) return refused('expired');
	const made = await verified(context, answer, challenge);
	if (!made) return refused('not-accepted');
	const [has] = await db
		.select({ passkeys: count() })
		.from(passkeys)
		.where(eq(passkeys.accountId, accountId));
	if ((has?.passkeys ?? 0) >= MOST_PASSKEYS) return refused('too-many-passkeys');
	const { id, publicKey, counter } = made.credential;
	const row = {
		...{ id, accountId, publicKey, counter, device, createdAt: now },
		transports: answer.response.transports ?? [],
		isBackedUp: made.credentialBackedUp
	};
	try {
		await writeBatch(db, [db.insert(passkeys).values(row), ...also]);
		return ok(null);
	} catch (error) {
		// One credential belongs to one account (Web Authentication, section 7.1, step 26).
		if (violatedConstraint(error) === 'passkeys.id') return refused('already-known');
		throw error;
	}
}

async function verified({ settings }: FactorContext, answer: NewPasskeyAnswer, challenge: string) {
	const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
	const { id, origin } = relyingParty(settings.SHOP_ORIGIN);
	try {
		const { registrationInfo } = await verifyRegistrationResponse({
			response: { ...answer, clientExtensionResults: {} },
			expectedChallenge: challenge,
			expectedOrigin: origin,
			expectedRPID: id,
			requireUserVerification: true,
			supportedAlgorithmIDs: ALGORITHMS
		});
		return registrationInfo ?? null;
	} catch {
		// The library throws at whatever is wrong with an answer; it was made by somebody else's hand.
		return null;
	}
}
