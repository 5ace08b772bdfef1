import { and, eq, gt, isNull, lte } from 'drizzle-orm';
import * as v from 'valibot';
import { writeBatch, type Db } from '$lib/server/db/client';
import { passkeyChallenges } from '$lib/server/db/schema/accounts';
import { fromBase64, sha256Hex, toBase64Url } from '$lib/server/secrets';
import { ClientData } from './passkey-answer';
import { CHALLENGE_LIFE } from './second-factor-limits';

/** What a challenge may be answered for, and by whom; null where the answer itself tells who it is. */
export interface ChallengeUse {
	purpose: 'register' | 'sign-in';
	accountId: string | null;
}

const CHALLENGE_BYTES = 32;

/** Fresh random bytes for a passkey to sign. The database holds only a hash of them. */
export async function newChallenge(
	{ db, now }: { db: Db; now: number },
	{ purpose, accountId }: ChallengeUse
): Promise<Uint8Array<ArrayBuffer>> {
	const challenge = crypto.getRandomValues(new Uint8Array(CHALLENGE_BYTES));
	const id = await sha256Hex(toBase64Url(challenge));
	await writeBatch(db, [
		db.delete(passkeyChallenges).where(lte(passkeyChallenges.expiresAt, now)),
		db.insert(passkeyChallenges).values({ id, purpose, accountId, expiresAt: now + CHALLENGE_LIFE })
	]);
	return challenge;
}

/**
 * The challenge that this client data answers, if it was given out for this use and still holds; null otherwise. From
 * now on it does not hold, whatever the rest of the answer is worth.
 */
export async function takeChallenge(
	{ db, now }: { db: Db; now: number },
	clientDataJson: string,
	{ purpose, accountId }: ChallengeUse
): Promise<string | null> {
	const challenge = challengeIn(clientDataJson);
	if (challenge === null) return null;
	const taken = await db
		.delete(passkeyChallenges)
		.where(
			and(
				eq(passkeyChallenges.id, await sha256Hex(challenge)),
				eq(passkeyChallenges.purpose, purpose),
				accountId === null
					? isNull(passkeyChallenges.accountId)
					: eq(passkeyChallenges.accountId, accountId),
				gt(passkeyChallenges.expiresAt, now)
			)
		)
		.returning({ id: passkeyChallenges.id });
	return taken.length === 1 ? challenge : null;
}

function challengeIn(clientDataJson: string): string | null {
	try {
		const bytes = fromBase64(clientDataJson.replaceAll('-', '+').replaceAll('_', '/'));
		const parsed = v.safeParse(ClientData, JSON.parse(new TextDecoder().decode(bytes)));
		return parsed.success ? parsed.output.challenge : null;
	} catch {
		// No base64 or no JSON.
		return null;
	}
}
