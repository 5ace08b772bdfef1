import type { RequestEvent } from '@sveltejs/kit';
import { eq } from 'drizzle-orm';
import type { VisitorEvent } from '$lib/consent/visitor-address.server';
import { retryRead } from '$lib/server/db/client';
import { accounts } from '$lib/server/db/schema/accounts';
import { pause } from '$lib/server/steady-time';
import type { AccountId } from '$lib/values/ids';
import { ok, refused, type Result } from '$lib/values/result';
import { mayTryPassword } from './attempts.server';
import { confirmedByIdentifier } from './contacts.server';
import { knownDevice } from './devices.server';
import type { Identifier } from './identifier';
import { verifyPassword } from './password-hash.server';
import { finishSignIn } from './sign-in.server';
import { STEADY_ANSWER } from './throttle';

/** Asked for where there is no account, so that the same questions go to the database. */
const NOBODY = 'nobody' as AccountId; // No row has this id.

/**
 * Signs in by identifier and password, or refuses without telling which of the two was wrong: for an identifier nobody
 * has, the same queries run, the same counters count and a password is hashed.
 */
export async function signInWithPassword(
	event: VisitorEvent & Pick<RequestEvent, 'cookies' | 'request'>,
	{
		identifier,
		password,
		to
	}: { identifier: Identifier; password: string; to?: string | null | undefined }
): Promise<Result<{ to: string }, 'wrong' | 'too-many'>> {
	const { db, settings } = event.locals;
	const steady = pause(STEADY_ANSWER);
	const owner = await confirmedByIdentifier(db, settings, identifier.value);
	const accountId = (owner?.accountId ?? NOBODY) as AccountId; // Read from the accounts table.
	const device = await knownDevice(event, accountId);
	// Before the hash: it is the costly part, and a thousand guesses must not reach it.
	if (!(await mayTryPassword(event, identifier, device))) return refused('too-many');
	const [account] = await retryRead(() =>
		db.select({ phc: accounts.passwordHash }).from(accounts).where(eq(accounts.id, accountId))
	);
	if (!(await verifyPassword(account?.phc ?? null, password))) {
		await steady;
		return refused('wrong');
	}
	return ok(await finishSignIn(event, accountId, { how: 'password', to }));
}
