import type { RequestEvent } from '@sveltejs/kit';
import { and, eq, gt, lt, ne } from 'drizzle-orm';
import { retryRead, type Db, type Statement } from '$lib/server/db/client';
import { devices } from '$lib/server/db/schema/accounts';
import type { Job } from '$lib/server/jobs';
import { randomSecret, sha256Hex } from '$lib/server/secrets';
import type { AccountId } from '$lib/values/ids';
import { DEVICE_LIFE } from './session-limits';

type DeviceEvent = Pick<RequestEvent, 'cookies' | 'locals'>;

const COOKIE = '__Host-device';
const TOKEN = /^[\w-]{43}$/;
const TOKEN_BYTES = 32;

/** The id of this browser for this account if it signed in before, or null. */
export async function knownDevice(
	{ cookies, locals }: DeviceEvent,
	accountId: AccountId
): Promise<string | null> {
	const token = tokenOf(cookies);
	if (token === null) return null;
	const id = await deviceId(accountId, token);
	const [known] = await retryRead(() =>
		locals.db
			.select({ id: devices.id })
			.from(devices)
			.where(
				and(
					eq(devices.accountId, accountId),
					eq(devices.id, id),
					gt(devices.lastSeenAt, locals.now - DEVICE_LIFE)
				)
			)
	);
	return known?.id ?? null;
}

/** Gives the browser its cookie, and the statement by which the account knows it from now on. */
export async function rememberDevice(
	{ cookies, locals }: DeviceEvent,
	accountId: AccountId
): Promise<{ id: string; statement: Statement }> {
	const { db, now } = locals;
	const token = tokenOf(cookies) ?? randomSecret(TOKEN_BYTES);
	cookies.set(COOKIE, token, {
		...{ path: '/', httpOnly: true, secure: true, sameSite: 'lax' as const },
		maxAge: DEVICE_LIFE / 1000
	});
	const id = await deviceId(accountId, token);
	const statement = db
		.insert(devices)
		.values({ id, accountId, firstSeenAt: now, lastSeenAt: now })
		.onConflictDoUpdate({ target: [devices.accountId, devices.id], set: { lastSeenAt: now } });
	return { id, statement };
}

/** The next sign-in from this browser counts as one from a new device. */
export async function forgetDevice(
	{ cookies, locals }: DeviceEvent,
	accountId: AccountId | null
): Promise<void> {
	const token = tokenOf(cookies);
	cookies.delete(COOKIE, { path: '/', secure: true });
	if (token === null || accountId === null) return;
	const id = await deviceId(accountId, token);
	await locals.db.delete(devices).where(and(eq(devices.accountId, accountId), eq(devices.id, id)));
}

/** Every browser of an account becomes a new one: for the batch that follows a stolen password. */
export function forgetDevices(db: Db, accountId: AccountId, keep: string | null): Statement[] {
	const mine = eq(devices.accountId, accountId);
	return [db.delete(devices).where(keep === null ? mine : and(mine, ne(devices.id, keep)))];
}

/** Browsers that did not sign in for half a year, as their cookie has run out by then. */
export const forgetOldDevices: Job = {
	name: 'forget-old-devices',
	async run({ db, now }) {
		const gone = await db.delete(devices).where(lt(devices.lastSeenAt, now - DEVICE_LIFE));
		return gone.rowsAffected;
	}
};

/** Differs by account: the database does not tell which people share a device. */
function deviceId(accountId: AccountId, token: string): Promise<string> {
	return sha256Hex(`device|${accountId}|${token}`);
}

function tokenOf(cookies: DeviceEvent['cookies']): string | null {
	const token = cookies.get(COOKIE);
	return token !== undefined && TOKEN.test(token) ? token : null;
}
