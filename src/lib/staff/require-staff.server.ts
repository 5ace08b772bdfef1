import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { factorsOf, hasSecondFactor } from '$lib/accounts/second-factor.server';
import { endSession, readSession, type SignedIn } from '$lib/accounts/sessions.server';
import type { AccountId } from '$lib/values/ids';
import { localPath, plainPath } from '$lib/values/locale';
import { can, type Permission, type Role } from './permissions';
import { rolesOf } from './roles.server';

const ENROL = '/account/security/enrol';
const SECOND_STEP = '/sign-in/second-step';

declare const proved: unique symbol;

/**
 * A member of the staff whose permission was checked in this request. Only `requireStaff` makes one, and whatever reads
 * or writes for the staff takes one, so that no query can be reached past the guard.
 */
export interface StaffActor<P extends Permission = Permission> {
	readonly [proved]: P;
	readonly accountId: AccountId;
	readonly sessionId: string;
	readonly permission: P;
	readonly roles: readonly Role[];
}

/**
 * The staff member who sends this request. Nobody is signed in: redirects to sign-in; no second factor: to enrolment or
 * to its step. Throws 404 for someone without a role, who sees what an unknown address shows, and 403 for a member whose
 * roles do not include the permission.
 */
export async function requireStaff<P extends Permission>(
	event: RequestEvent,
	permission: P
): Promise<StaffActor<P>> {
	const session = await readSession(event);
	if (!session) redirect(303, signInPath(event));
	if (session.stage !== 'full') redirect(303, await nextStep(event, session.accountId));
	const roles = await rolesOf(event.locals.db, session.accountId);
	if (roles.length === 0) error(404);
	await requireStaffSession(event, session);
	if (!can(roles, permission)) error(403);
	// The brand exists for the compiler only; the checks above are what it stands for.
	return {
		accountId: session.accountId,
		sessionId: session.sessionId,
		permission,
		roles
	} as unknown as StaffActor<P>;
}

/** A password alone opens no back office, nor does a session with the long life of a shopper's. */
async function requireStaffSession(event: RequestEvent, session: SignedIn): Promise<void> {
	const factors = await factorsOf(event.locals.db, session.accountId);
	if (!hasSecondFactor(factors)) redirect(303, localPath(ENROL, event.locals.locale));
	if (session.kind === 'staff') return;
	await endSession(event);
	redirect(303, signInPath(event));
}

/** Where someone goes whose password was right and whose second factor is still to come. */
async function nextStep({ locals }: RequestEvent, accountId: AccountId): Promise<string> {
	const factors = await factorsOf(locals.db, accountId);
	return localPath(hasSecondFactor(factors) ? SECOND_STEP : ENROL, locals.locale);
}

/** The sign-in page, which leads back here. An action's address is its page. */
function signInPath({ url, locals }: RequestEvent): string {
	const to = localPath(plainPath(url.pathname), locals.locale);
	return `${localPath('/sign-in', locals.locale)}?${new URLSearchParams({ to })}`;
}
