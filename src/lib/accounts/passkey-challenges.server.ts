import { and, eq, gt, isNull, lte } from 'drizzle-orm';
import { writeBatch, type Db } from '$lib/server/db/client';
import { passkeyChallenges } from '$lib/server/db/schema/accounts';
import { randomSecret, sha256Hex } from '$lib/server/secrets';
import { CHALLENGE_LIFE } from './second-factor-limits';

/** What a challenge may be answered for, and by whom; null where the answer itself tells who it is. */
export interface ChallengeUse {
	purpose: 'register' | 'sign-in';
	accountId: string | null;
}

const CHALLENGE_BYTES = 32;

/** A fresh challenge for a passkey, url-safe base64. The database holds its hash only. */
export async function newChallenge(
	{ db, now }: { db: Db; now: number },
	{ purpose, accountId }: ChallengeUse
): Promise<string> {
	const challenge = randomSecret(CHALLENGE_BYTES);
	const id = await sha256Hex(challenge);
	await writeBatch(db, [
		db.delete(passkeyChallenges).where(lte(passkeyChallenges.expiresAt, now)),
		db
			.insert(passkeyChallenges)
			.values({ id, purpose, accountId, expiresAt: now + CHALLENGE_LIFE })
	]);
	return challenge;
}

/** Whether the challenge was given out for this use and still holds; from now on it does not. */
export async function takeChallenge(
	{ db, now }: { db: Db; now: number },
	challenge: string,
	{ purpose, accountId }: ChallengeUse
): Promise<boolean> {
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
	return taken.length === 1;
}
