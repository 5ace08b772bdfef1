import type { FactorChange } from '$lib/notifications/kinds';
import { queueMessages } from '$lib/notifications/outbox.server';
import type { Db, Statement } from '$lib/server/db/client';
import { hasPassword } from './new-password.server';
import { factorsOf, hasSecondFactor } from './second-factor.server';
import { FRESH_PROOF } from './session-limits';
import { endOthers, readSession, type SessionEvent, type SignedIn } from './sessions.server';

/** Whose factors change, and from which session. */
export type FactorOwner = Pick<SignedIn, 'accountId' | 'sessionId' | 'locale'>;

/** How the person proves who they are before a change: nothing to do where they just did. */
export type ProofAsked = 'password' | 'passkey' | 'none';

/** What `requireProof` will ask this person for. */
export async function proofAsked(
	{ db, now }: { db: Db; now: number },
	{ accountId, provedAt }: SignedIn
): Promise<ProofAsked> {
	if (await hasPassword(db, accountId)) return 'password';
	return now - provedAt < FRESH_PROOF ? 'none' : 'passkey';
}

/**
 * The session of someone who proved the password and must add a first factor before anything opens (staff); null for
 * everybody else, above all for those who have a factor and only skipped it.
 */
export async function enrolling(event: SessionEvent): Promise<SignedIn | null> {
	const session = await readSession(event);
	if (session?.stage !== 'second-factor') return null;
	const factors = await factorsOf(event.locals.db, session.accountId);
	return hasSecondFactor(factors) ? null : session;
}

/**
 * What goes with every change of factors: whoever else was signed in proves themselves anew, and the person's confirmed
 * contacts are told.
 */
export function withChange(
	{ db, now }: { db: Db; now: number },
	{ accountId, sessionId, locale }: FactorOwner,
	change: FactorChange
): Statement[] {
	return [
		...endOthers(db, accountId, sessionId),
		...tellOfFactor({ db, now }, { accountId, locale }, change)
	];
}

/** Tells the person's confirmed contacts that something about the second step changed. */
export function tellOfFactor(
	{ db, now }: { db: Db; now: number },
	{ accountId, locale }: Pick<FactorOwner, 'accountId' | 'locale'>,
	change: FactorChange
): Statement[] {
	const facts = { change, at: now };
	return queueMessages(db, {
		to: { accountId },
		kind: 'second-factor-changed',
		facts,
		locale,
		now
	});
}
