import type { RequestEvent } from '@sveltejs/kit';
import { and, eq, sql } from 'drizzle-orm';
import { lookup } from '$lib/privacy/vault.server';
import { retryRead, violatedConstraint, writeBatch } from '$lib/server/db/client';
import { accounts } from '$lib/server/db/schema/accounts';
import { countAttempt } from '$lib/server/rate-limit';
import type { AccountId } from '$lib/values/ids';
import { ok, refused, type Result } from '$lib/values/result';
import { confirmContact, TAKEN } from './contacts.server';
import { verifyPassword } from './password-hash.server';
import { peekLink, useProof, type ProofRefusal } from './proofs.server';
import { finishSignIn } from './sign-in.server';
import { PROOF_TRIES } from './throttle';

type EntryEvent = Pick<RequestEvent, 'cookies' | 'locals' | 'request'>;

export type CompletionRefusal = ProofRefusal | 'taken' | 'wrong-password' | 'too-many';

/**
 * Registration by the code that was sent to the mobile: makes the account and its contact real and signs in. Whoever
 * confirms a contact first has it; a later account gets 'taken'.
 */
export async function completeByCode(
	event: EntryEvent,
	{ proofId, code, to }: { proofId: string; code: string; to?: string | null }
): Promise<Result<{ to: string }, CompletionRefusal>> {
	const { db, settings, now } = event.locals;
	const proved = await useProof(db, settings, { id: proofId, purpose: 'register', code, now });
	return proved.ok ? activate(event, proved.value, to) : proved;
}

/**
 * Registration by the link that was sent by e-mail. It asks for the password chosen at registration: a stranger may have
 * begun an account with this person's address, and following the link must not make it theirs together.
 */
export async function completeByLink(
	event: EntryEvent,
	{ proofId, token, password }: { proofId: string; token: string; password: string }
): Promise<Result<{ to: string }, CompletionRefusal>> {
	const { db, settings, now } = event.locals;
	const link = { id: proofId, token, now };
	const peeked = await peekLink(db, settings, link);
	if (!peeked.ok) return peeked;
	const { purpose, accountId } = peeked.value;
	if (purpose !== 'register' || accountId === null) return refused('wrong-code');
	const key = await lookup(settings, 'attempt', `register|${accountId}`);
	if (!(await countAttempt(db, key, PROOF_TRIES, now))) return refused('too-many');
	const [account] = await retryRead(() =>
		db.select({ phc: accounts.passwordHash }).from(accounts).where(eq(accounts.id, accountId))
	);
	if (!(await verifyPassword(account?.phc ?? null, password))) return refused('wrong-password');
	const proved = await useProof(db, settings, { ...link, purpose });
	return proved.ok ? activate(event, proved.value, null) : proved;
}

async function activate(
	event: EntryEvent,
	{ contactId, accountId }: { contactId: string; accountId: string | null },
	to: string | null | undefined
): Promise<Result<{ to: string }, 'taken' | 'expired'>> {
	const { db, now } = event.locals;
	if (accountId === null) return refused('expired');
	const isPending = and(eq(accounts.id, accountId), eq(accounts.state, sql`'pending'`));
	try {
		const [activated] = await writeBatch(db, [
			db.update(accounts).set({ state: 'active', confirmedAt: now }).where(isPending),
			...confirmContact(db, contactId, now)
		]);
		if (activated?.rowsAffected !== 1) return refused('expired');
	} catch (error) {
		if (violatedConstraint(error) === TAKEN) return refused('taken');
		throw error;
	}
	// The proof named the account, and the update found it.
	return ok(await finishSignIn(event, accountId as AccountId, { how: 'registration', to }));
}
