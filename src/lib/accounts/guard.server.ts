import { redirect, type RequestEvent } from '@sveltejs/kit';
import { eq } from 'drizzle-orm';
import { retryRead } from '$lib/server/db/client';
import { accounts, sessions } from '$lib/server/db/schema/accounts';
import { countAttempt } from '$lib/server/rate-limit';
import { lookup } from '$lib/privacy/vault.server';
import { localPath, plainPath } from '$lib/values/locale';
import { ok, refused, type Result } from '$lib/values/result';
import { verifyPassword } from './password-hash.server';
import { returnQuery } from './return-path';
import { FRESH_PROOF } from './session-limits';
import type { SignedIn } from './sessions.server';
import { PROOF_TRIES } from './throttle';

/** Who is signed in; everybody else is sent to the sign-in page, which leads back here. */
export async function requireAccount(
	event: Pick<RequestEvent, 'locals' | 'url'>
): Promise<SignedIn> {
	const session = await event.locals.session();
	if (session) return session;
	const { locale } = event.locals;
	const here = localPath(plainPath(event.url.pathname), locale);
	redirect(303, localPath('/sign-in', locale) + returnQuery(here, locale));
}

/**
 * Asks the signed-in person for the password again before a sensitive change. An account without one (passkeys only)
 * needs a sign-in of the last ten minutes instead: 'sign-in-again'.
 */
export async function requireProof(
	event: Pick<RequestEvent, 'locals' | 'url'>,
	password: string
): Promise<Result<SignedIn, 'wrong-password' | 'too-many' | 'sign-in-again'>> {
	const session = await requireAccount(event);
	const { db, settings, now } = event.locals;
	const [account] = await retryRead(() =>
		db
			.select({ phc: accounts.passwordHash })
			.from(accounts)
			.where(eq(accounts.id, session.accountId))
	);
	const phc = account?.phc ?? null;
	if (phc === null)
		return now - session.provedAt < FRESH_PROOF ? ok(session) : refused('sign-in-again');
	const key = await lookup(settings, 'attempt', `proof|${session.accountId}`);
	if (!(await countAttempt(db, key, PROOF_TRIES, now))) return refused('too-many');
	if (!(await verifyPassword(phc, password))) return refused('wrong-password');
	await db.update(sessions).set({ provedAt: now }).where(eq(sessions.id, session.sessionId));
	return ok({ ...session, provedAt: now });
}
