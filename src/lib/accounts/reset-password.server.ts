import type { RequestEvent } from '@sveltejs/kit';
import { eq, sql, and } from 'drizzle-orm';
import type { VisitorEvent } from '$lib/consent/visitor-address.server';
import { queueMessages } from '$lib/notifications/outbox.server';
import { retryRead, writeBatch } from '$lib/server/db/client';
import { accounts, proofs } from '$lib/server/db/schema/accounts';
import { notBefore } from '$lib/server/steady-time';
import { ID_RANDOM_BYTES, mintId, type AccountId, type ProofId } from '$lib/values/ids';
import type { Locale } from '$lib/values/locale';
import { ok, refused, type Result } from '$lib/values/result';
import { mayAskForMessage } from './attempts.server';
import { confirmedByIdentifier } from './contacts.server';
import { rememberDevice } from './devices.server';
import type { Identifier } from './identifier';
import { checkFirstPassword, checkNextPassword, passwordStatements } from './new-password.server';
import { SHORTEST_WITH_FACTOR, type PasswordRefusal } from './password';
import { hashPassword } from './password-hash.server';
import { newProof, useProof, type ProofRefusal } from './proofs.server';
import { STEADY_ANSWER } from './throttle';

/**
 * Sends a code or a link for a new password to the contact, if an account has confirmed it. The caller learns neither
 * from the answer nor from its time whether that is so.
 */
export async function forgotPassword(
	event: VisitorEvent,
	identifier: Identifier
): Promise<Result<{ proofId: ProofId }, 'too-many'>> {
	const proofId = await notBefore(STEADY_ANSWER, () => askForReset(event, identifier));
	return proofId === null ? refused('too-many') : ok({ proofId });
}

async function askForReset(event: VisitorEvent, identifier: Identifier): Promise<ProofId | null> {
	if (!(await mayAskForMessage(event, identifier))) return null;
	const { db, settings, locale, now } = event.locals;
	const owner = await confirmedByIdentifier(db, settings, identifier.value);
	if (!owner) return mintId<ProofId>(now, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES)));
	const proof = newProof(db, { purpose: 'reset-password', ...owner, now });
	const message = queueMessages(db, {
		to: { contactId: owner.contactId },
		kind: 'reset-password',
		facts: { proofId: proof.id },
		...{ locale, now }
	});
	await writeBatch(db, [proof.statement, ...message]);
	return proof.id;
}

export type ResetRefusal = ProofRefusal | PasswordRefusal;

/**
 * Sets a new password by the code or the link that was sent, once. All sessions end; a second factor stays and is asked
 * for at the next sign-in, where this browser counts as known.
 */
export async function resetPassword(
	event: Pick<RequestEvent, 'cookies' | 'locals'>,
	{
		proofId,
		secret,
		password
	}: { proofId: string; secret: { code: string } | { token: string }; password: string }
): Promise<Result<null, ResetRefusal>> {
	const { db, settings, now } = event.locals;
	// What can be judged without knowing the account comes first, so that a weak password does not use up the link.
	const early = await checkFirstPassword(password, []);
	if (!early.ok && !isLongEnoughWithFactor(early.detail)) return early;
	const attempt = { id: proofId, purpose: 'reset-password' as const, now };
	const proved = await useProof(db, settings, { ...attempt, ...secret });
	if (!proved.ok) return proved;
	const account = await activeAccount(event.locals, proved.value.accountId);
	if (!account) return refused('expired');
	const checked = await checkNextPassword(event.locals, account.id, password);
	if (!checked.ok) {
		await reopen(event.locals, proofId);
		return checked;
	}
	const phc = await hashPassword(checked.value);
	const { id, locale } = account;
	const statements = passwordStatements(db, id, { phc, locale, now });
	const device = await rememberDevice(event, id);
	await writeBatch(db, [...statements, device.statement]);
	return ok(null);
}

function isLongEnoughWithFactor(detail: Readonly<Record<string, unknown>> | undefined): boolean {
	return typeof detail?.length === 'number' && detail.length >= SHORTEST_WITH_FACTOR;
}

async function activeAccount(
	{ db }: App.Locals,
	accountId: string | null
): Promise<{ id: AccountId; locale: Locale } | null> {
	if (accountId === null) return null;
	const [row] = await retryRead(() =>
		db
			.select({ id: accounts.id, locale: accounts.locale })
			.from(accounts)
			.where(and(eq(accounts.id, accountId), eq(accounts.state, sql`'active'`)))
	);
	// The id was read from the table, the locale is written by whoever opens the account.
	return row ? { id: row.id as AccountId, locale: row.locale as Locale } : null;
}

/** The right secret with a password the account's own data forbids: the person chooses another one with the same secret. */
async function reopen({ db }: App.Locals, proofId: string): Promise<void> {
	await db
		.update(proofs)
		.set({ usedAt: null, guesses: sql`max(${proofs.guesses} - 1, 0)` })
		.where(eq(proofs.id, proofId));
}
