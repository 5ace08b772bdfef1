import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { Secret, TOTP } from 'otpauth';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSecondFactor } from '$lib/accounts/check-second-factor.server';
import { confirmedByIdentifier } from '$lib/accounts/contacts.server';
import { verifyPassword } from '$lib/accounts/password-hash.server';
import { hasForbiddenSample, isForbiddenSample } from '$lib/accounts/sample-account.server';
import { parseEmail } from '$lib/identity/email';
import type { Db } from '$lib/server/db/client';
import { accounts } from '$lib/server/db/schema/accounts';
import { staffRoles } from '$lib/server/db/schema/staff';
import { rolesOf } from '$lib/staff/roles.server';
import type { AccountId } from '$lib/values/ids';
import { migrateDatabase } from '../../../scripts/local/migrate.ts';
import { sampleStaff, staffLine } from '../../../scripts/local/sample-staff.ts';
import { addStaff } from '../../support/test-staff';
import { SETTINGS } from '../../support/test-order';

let dataDir: string;
let db: Db;
let client: ReturnType<typeof createClient>;
let place: Parameters<typeof sampleStaff>[0];

beforeEach(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'khakriz-sample-staff-'));
	const url = `file:${join(dataDir, 'shop.db')}`;
	await migrateDatabase(url);
	client = createClient({ url });
	db = drizzle(client, { casing: 'snake_case' });
	place = { url, dataDir, vaultKey: randomBytes(32).toString('base64'), isLocal: true };
});
afterEach(() => {
	client.close();
	rmSync(dataDir, { recursive: true, force: true });
});

const ELSEWHERE = { SHOP_ORIGIN: 'https://shop.example' };
const HERE = { SHOP_ORIGIN: 'http://127.0.0.1:8787' };

async function made() {
	const sample = await sampleStaff(place);
	if (!sample) throw new Error('no sample account was made');
	return sample;
}

describe('the sample staff account', () => {
	it('can sign in with what is printed: identifier, password and a code of the key', async () => {
		const { identifier, password, authenticatorKey } = await made();
		const email = parseEmail(identifier);
		if (!email.ok) throw new Error('no address');
		const settings = { ...SETTINGS, VAULT_KEY: place.vaultKey };
		const found = await confirmedByIdentifier(db, settings, email.value);
		const [account] = await db.select().from(accounts);
		expect(found?.accountId).toBe(account?.id);
		expect(await verifyPassword(account?.passwordHash ?? null, password)).toBe(true);
		expect(await verifyPassword(account?.passwordHash ?? null, `${password}x`)).toBe(false);
		const now = Date.now();
		const code = TOTP.generate({ secret: Secret.fromBase32(authenticatorKey), timestamp: now });
		const checked = await checkSecondFactor({ db, settings, now }, account?.id ?? '', code);
		expect(checked.ok).toBe(true);
		expect(await rolesOf(db, account?.id as AccountId)).toEqual(['owner']);
	});

	it('is made once: later starts print the same one', async () => {
		const first = await made();
		expect(await sampleStaff(place)).toEqual(first);
		expect(await db.$count(accounts)).toBe(1);
		const line = staffLine('http://127.0.0.1:8787/staff', first, dataDir);
		expect(line).not.toContain('\n');
		for (const part of Object.values(first)) expect(line).toContain(part);
	});

	it('differs from shop to shop and is readable by this user only', async () => {
		const { password, authenticatorKey } = await made();
		expect(password.length).toBeGreaterThanOrEqual(16);
		expect(authenticatorKey).toMatch(/^[A-Z2-7]{32}$/);
		expect(statSync(join(dataDir, 'sample-staff.json')).mode & 0o777).toBe(0o600);
	});

	it('is not made where someone has a role already', async () => {
		await addStaff(db, ['owner']);
		expect(await sampleStaff(place)).toBeNull();
		expect(await db.$count(accounts)).toBe(1);
	});

	it('is never made where others can reach the shop', async () => {
		expect(await sampleStaff({ ...place, isLocal: false })).toBeNull();
		expect(await db.$count(accounts)).toBe(0);
	});

	it('stops the start of a shop that others can reach, with what to do', async () => {
		await made();
		await expect(sampleStaff({ ...place, isLocal: false })).rejects.toThrow(/make-owner/);
	});

	it('makes such a shop unhealthy and cannot be signed in to there', async () => {
		await made();
		const [account] = await db.select().from(accounts);
		const [id, real] = [account?.id ?? '', await addStaff(db, ['owner'])];
		expect(await hasForbiddenSample(db, ELSEWHERE)).toBe(true);
		expect(await hasForbiddenSample(db, HERE)).toBe(false);
		expect(await isForbiddenSample({ db, settings: ELSEWHERE }, id)).toBe(true);
		expect(await isForbiddenSample({ db, settings: HERE }, id)).toBe(false);
		expect(await isForbiddenSample({ db, settings: ELSEWHERE }, real)).toBe(false);
	});

	it('is forgotten once its roles were taken, and is not made again', async () => {
		await made();
		await addStaff(db, ['owner']);
		const [account] = await db.select().from(accounts);
		await client.execute({
			sql: 'DELETE FROM staff_roles WHERE account_id = ?',
			args: [account?.id ?? '']
		});
		expect(await hasForbiddenSample(db, ELSEWHERE)).toBe(false);
		expect(await sampleStaff({ ...place, isLocal: false })).toBeNull();
		expect(await sampleStaff(place)).toBeNull();
		expect(await db.$count(staffRoles)).toBe(1);
	});
});
