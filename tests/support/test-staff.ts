import { sealRecord } from '$lib/privacy/vault.server';
import { writeBatch, type Db } from '$lib/server/db/client';
import { accounts, sessions, totps } from '$lib/server/db/schema/accounts';
import { staffRoles } from '$lib/server/db/schema/staff';
import { sha256Hex, randomSecret } from '$lib/server/secrets';
import type { Role } from '$lib/staff/permissions';
import { ID_RANDOM_BYTES, mintId, type AccountId } from '$lib/values/ids';
import { NOON, SETTINGS } from './test-order';

const MINUTE = 60_000;

/** An active account without a role, a contact or a password. */
export async function addShopper(db: Db): Promise<AccountId> {
	const id = mintId<AccountId>(NOON, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES)));
	const opened = { createdAt: NOON, confirmedAt: NOON };
	await db.insert(accounts).values({ id, state: 'active', locale: 'fa', ...opened });
	return id;
}

/** An active account with these roles and, unless told otherwise, an authenticator app. */
export async function addStaff(
	db: Db,
	roles: readonly Role[],
	{ hasFactor = true } = {}
): Promise<AccountId> {
	const accountId = await addShopper(db);
	for (const role of roles)
		await db.insert(staffRoles).values({ accountId, role, grantedAt: NOON - 60 * MINUTE });
	if (hasFactor) await addFactor(db, accountId);
	return accountId;
}

/** An authenticator app whose secret nobody needs to know. */
export async function addFactor(db: Db, accountId: AccountId): Promise<void> {
	const value = { base32: 'A'.repeat(32) };
	const subject = `account:${accountId}`;
	const secret = await sealRecord(SETTINGS, { kind: 'totp-secret', subject, value, now: NOON });
	await writeBatch(db, [secret.insert(db)]);
	await db.insert(totps).values({ accountId, secretRecordId: secret.id, confirmedAt: NOON });
}

interface WantedSession {
	kind?: 'shopper' | 'staff';
	stage?: 'second-factor' | 'full';
	now?: number;
}

/** A session of this account; answers the token for the cookie `__Host-session`. */
export async function addSession(
	db: Db,
	accountId: AccountId,
	wanted: WantedSession = {}
): Promise<string> {
	const { token, row } = await newSession(accountId, wanted);
	await db.insert(sessions).values(row);
	return token;
}

/** The same, to be inserted with others. */
export async function newSession(accountId: AccountId, wanted: WantedSession = {}) {
	const { kind = 'staff', stage = 'full', now = NOON } = wanted;
	const token = randomSecret(32);
	const row = {
		...{ id: await sha256Hex(token), accountId, kind, stage, device: 'chrome linux' },
		...{ createdAt: now, lastSeenAt: now, provedAt: now },
		...{ expiresAt: now + 30 * MINUTE, endsAt: now + 60 * MINUTE }
	};
	return { token, row };
}
