import type { RequestEvent } from '@sveltejs/kit';
import { count, eq } from 'drizzle-orm';
import { tellingPath } from '$lib/cart/cart-notice';
import { takeCartAlong } from '$lib/cart/merge-at-sign-in.server';
import { retryRead, type Db } from '$lib/server/db/client';
import { staffRoles } from '$lib/server/db/schema/staff';
import type { AccountId } from '$lib/values/ids';
import { localPath } from '$lib/values/locale';
import { returnPath, returnQuery } from './return-path';
import { factorsOf, hasSecondFactor } from './second-factor.server';
import { startSession } from './sessions.server';

/** What proved the person: a passkey is both factors at once, a second step comes after a password. */
export type ProvedBy = 'password' | 'passkey' | 'second-factor' | 'registration';

/**
 * Signs in whoever was proved and says where to go: to what they asked for, or first to the second factor. Staff cannot
 * do without one, so those who have none are led to enrolling it.
 */
export async function finishSignIn(
	event: Pick<RequestEvent, 'cookies' | 'locals' | 'request'>,
	accountId: AccountId,
	{ how, to }: { how: ProvedBy; to?: string | null | undefined }
): Promise<{ to: string }> {
	const { db, locale } = event.locals;
	const path = returnPath(to, locale);
	const kind = (await isStaff(db, accountId)) ? 'staff' : 'shopper';
	const first = await stepBefore(event.locals.db, accountId, kind, how);
	await startSession(event, { accountId, kind, stage: first === null ? 'full' : 'second-factor' });
	if (first !== null) return { to: localPath(first, locale) + returnQuery(path, locale) };
	const changed = await takeCartAlong(event, accountId);
	return { to: tellingPath(path, changed, localPath('/cart', locale)) };
}

/** The page that stands between the password and a full session, if any. */
async function stepBefore(
	db: Db,
	accountId: AccountId,
	kind: 'shopper' | 'staff',
	how: ProvedBy
): Promise<string | null> {
	if (how === 'passkey' || how === 'second-factor') return null;
	if (hasSecondFactor(await factorsOf(db, accountId))) return '/sign-in/second-step';
	return kind === 'staff' ? '/account/security/enrol' : null;
}

/** Read here and not in the staff's own words, which stand above this one: how long a session lives depends on it. */
async function isStaff(db: Db, accountId: AccountId): Promise<boolean> {
	const [roles] = await retryRead(() =>
		db.select({ held: count() }).from(staffRoles).where(eq(staffRoles.accountId, accountId))
	);
	return (roles?.held ?? 0) > 0;
}
