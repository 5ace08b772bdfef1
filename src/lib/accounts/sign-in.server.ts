import type { RequestEvent } from '@sveltejs/kit';
import { and, eq, sql } from 'drizzle-orm';
import { tellingPath } from '$lib/cart/cart-notice';
import { takeCartAlong } from '$lib/cart/merge-at-sign-in.server';
import { retryRead, writeBatch, type Db } from '$lib/server/db/client';
import { accounts } from '$lib/server/db/schema/accounts';
import { staffRoles } from '$lib/server/db/schema/staff';
import type { AccountId } from '$lib/values/ids';
import { localPath, type Locale } from '$lib/values/locale';
import { deviceName } from './device-name';
import { knownDevice } from './devices.server';
import { returnPath, returnQuery } from './return-path';
import { factorsOf, hasSecondFactor } from './second-factor.server';
import type { SessionKind } from './session-limits';
import { startSession } from './sessions.server';
import { tellAccount } from './tell-account.server';

type SignInEvent = Pick<RequestEvent, 'cookies' | 'locals' | 'request'>;

/** What proved the person: a passkey is both factors at once, a second step comes after a password. */
export type ProvedBy = 'password' | 'passkey' | 'second-factor' | 'registration';

interface Known {
	kind: SessionKind;
	locale: Locale;
}

/**
 * Signs in whoever was proved and says where to go: to what they asked for, or first to the second factor. Staff cannot
 * do without one, so those who have none are led to enrolling it. A closed account is led back to the sign-in page.
 */
export async function finishSignIn(
	event: SignInEvent,
	accountId: AccountId,
	{ how, to }: { how: ProvedBy; to?: string | null | undefined }
): Promise<{ to: string }> {
	const { db, locale } = event.locals;
	const known = await accountToSignIn(db, accountId);
	if (!known) return { to: localPath('/sign-in', locale) };
	const path = returnPath(to, locale);
	const first = await stepBefore(db, accountId, known.kind, how);
	if (first !== null) {
		await startSession(event, { accountId, kind: known.kind, stage: 'second-factor' });
		return { to: localPath(first, locale) + returnQuery(path, locale) };
	}
	const isNewDevice = (await knownDevice(event, accountId)) === null;
	await startSession(event, { accountId, kind: known.kind, stage: 'full' });
	if (isNewDevice && how !== 'registration') await tellOfNewDevice(event, accountId, known.locale);
	const change = await takeCartAlong(event, accountId);
	return { to: tellingPath(path, change, localPath('/cart', locale)) };
}

/** The page that stands between the password and a full session, if any. */
async function stepBefore(
	db: Db,
	accountId: AccountId,
	kind: SessionKind,
	how: ProvedBy
): Promise<string | null> {
	if (how === 'passkey' || how === 'second-factor') return null;
	if (hasSecondFactor(await factorsOf(db, accountId))) return '/sign-in/second-step';
	return kind === 'staff' ? '/account/security/enrol' : null;
}

/**
 * How the account is known, or null unless it is active. Roles are read here and not in the staff's own words, which
 * stand above this one: how long a session lives depends on them.
 */
async function accountToSignIn(db: Db, accountId: AccountId): Promise<Known | null> {
	const isStaff = sql<number>`EXISTS (SELECT 1 FROM ${staffRoles} AS held WHERE held.account_id = accounts.id)`;
	const [row] = await retryRead(() =>
		db
			.select({ locale: accounts.locale, isStaff })
			.from(accounts)
			.where(and(eq(accounts.id, accountId), eq(accounts.state, sql`'active'`)))
	);
	// The locale is written by whoever opens the account.
	return row ? { kind: row.isStaff ? 'staff' : 'shopper', locale: row.locale as Locale } : null;
}

/** Tells the person's contacts: that is how the use of a stolen password comes to light (promise P13). */
async function tellOfNewDevice(
	{ locals: { db, now }, request }: SignInEvent,
	accountId: AccountId,
	locale: Locale
): Promise<void> {
	const facts = { device: deviceName(request.headers.get('user-agent')), at: now };
	await writeBatch(db, tellAccount(db, { accountId, kind: 'new-device', facts, locale, now }));
}
