import { and, eq, sql } from 'drizzle-orm';
import { retryRead } from '$lib/server/db/client';
import { accounts, passkeys } from '$lib/server/db/schema/accounts';
import { fromBase64 } from '$lib/server/secrets';
import type { AccountId } from '$lib/values/ids';
import { ok, refused, type Result } from '$lib/values/result';
import type { PasskeyAnswer } from './passkey-answer';
import { newChallenge, takeChallenge } from './passkey-challenges.server';
import { relyingParty } from './relying-party';
import { PASSKEY_DIALOGUE } from './second-factor-limits';
import type { FactorContext } from './totp.server';

type Passkey = typeof passkeys.$inferSelect;

/**
 * What a browser needs to sign in with a passkey. With an account (a second step) only its passkeys are asked for;
 * without one the device offers whatever it holds for this shop, so that the answer tells nothing about who has an account.
 */
export async function askForPasskey(context: FactorContext, accountId: AccountId | null) {
	const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
	const { db, settings } = context;
	const allowed =
		accountId === null
			? []
			: await retryRead(() =>
					db
						.select({ id: passkeys.id, transports: passkeys.transports })
						.from(passkeys)
						.where(eq(passkeys.accountId, accountId))
				);
	return generateAuthenticationOptions({
		rpID: relyingParty(settings.SHOP_ORIGIN).id,
		challenge: await newChallenge(context, { purpose: 'sign-in', accountId }),
		timeout: PASSKEY_DIALOGUE,
		allowCredentials: allowed,
		userVerification: 'required'
	});
}

/**
 * Whose passkey signed the challenge. Unknown passkeys, wrong signatures, other sites' answers and those without the
 * device's lock are refused alike. `expected` is the account of a second step, or null.
 */
export async function usePasskey(
	context: FactorContext,
	answer: PasskeyAnswer,
	expected: AccountId | null
): Promise<Result<AccountId, 'expired' | 'not-accepted'>> {
	const { db, now } = context;
	const use = { purpose: 'sign-in', accountId: expected } as const;
	const challenge = await takeChallenge(context, answer.response.clientDataJSON, use);
	if (challenge === null) return refused('expired');
	const passkey = await byAnswer(context, answer, expected);
	if (!passkey) return refused('not-accepted');
	const signed = await verified(context, passkey, answer, challenge);
	if (!signed) return refused('not-accepted');
	// A copy of the key that signs at the same time finds the counter moved on.
	const moved = await db
		.update(passkeys)
		.set({
			counter: signed.newCounter,
			isBackedUp: signed.credentialBackedUp,
			lastUsedAt: now
		})
		.where(and(eq(passkeys.id, passkey.id), eq(passkeys.counter, passkey.counter)))
		.returning({ id: passkeys.id });
	// The id was read from the table.
	return moved.length === 1 ? ok(passkey.accountId as AccountId) : refused('not-accepted');
}

async function byAnswer(
	{ db }: FactorContext,
	{ id, response }: PasskeyAnswer,
	expected: AccountId | null
): Promise<Passkey | null> {
	const [found] = await retryRead(() =>
		db
			.select({ passkey: passkeys })
			.from(passkeys)
			.innerJoin(accounts, eq(accounts.id, passkeys.accountId))
			.where(and(eq(passkeys.id, id), eq(accounts.state, sql`'active'`)))
	);
	if (!found) return null;
	const { accountId } = found.passkey;
	if (expected !== null && accountId !== expected) return null;
	// The device says whose it is, too; where no account was named it must (Web Authentication, section 7.2, step 6).
	const { userHandle } = response;
	const isOwn = userHandle === undefined ? expected !== null : textOf(userHandle) === accountId;
	return isOwn ? found.passkey : null;
}

async function verified(
	{ settings }: FactorContext,
	{ id, publicKey, counter }: Passkey,
	answer: PasskeyAnswer,
	challenge: string
) {
	const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
	const shop = relyingParty(settings.SHOP_ORIGIN);
	try {
		const { verified: isRight, authenticationInfo } = await verifyAuthenticationResponse({
			response: { ...answer, clientExtensionResults: {} },
			expectedChallenge: challenge,
			expectedOrigin: shop.origin,
			expectedRPID: shop.id,
			credential: { id, publicKey: new Uint8Array(publicKey), counter },
			requireUserVerification: true
		});
		return isRight ? authenticationInfo : null;
	} catch {
		// The library throws at whatever is wrong with an answer; it was made by somebody else's hand.
		return null;
	}
}

function textOf(base64Url: string): string | null {
	try {
		const bytes = fromBase64(base64Url.replaceAll('-', '+').replaceAll('_', '/'));
		return new TextDecoder().decode(bytes);
	} catch {
		return null;
	}
}
