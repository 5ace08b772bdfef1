// The staff account of a local start: made once, printed when the shop is ready, refused wherever others can reach it.
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { argon2Sync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { confirmContact, newContact } from '../../src/lib/accounts/contacts.server.ts';
import { PASSWORD_COST } from '../../src/lib/accounts/password-cost.ts';
import { SAMPLE_ACCOUNT } from '../../src/lib/accounts/sample-account.server.ts';
import { parseEmail } from '../../src/lib/identity/email.ts';
import { sealRecord } from '../../src/lib/privacy/vault.server.ts';
import { writeBatch, type Db } from '../../src/lib/server/db/client.ts';
import { accounts, totps } from '../../src/lib/server/db/schema/accounts.ts';
import { settings } from '../../src/lib/server/db/schema/machinery.ts';
import { staffRoles } from '../../src/lib/server/db/schema/staff.ts';
import { type AccountId, mintId } from '../../src/lib/values/ids.ts';

/** What one needs to sign in with it. */
export interface SampleStaff {
	identifier: string;
	password: string;
	/** Base32, for an authenticator app. */
	authenticatorKey: string;
}

interface Place {
	url: string;
	authToken?: string | undefined;
	dataDir: string;
	vaultKey: string;
	/** Nobody but this machine can reach the shop, and the database is its own. */
	isLocal: boolean;
}

const FILE = 'sample-staff.json';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The sample account of this data folder, made when nobody has a role yet; null when there is none to show. Throws where
 * others can reach a shop that has one.
 */
export async function sampleStaff(place: Place): Promise<SampleStaff | null> {
	const { url, authToken, dataDir, isLocal } = place;
	const client = createClient({ url, ...(authToken ? { authToken } : {}) });
	// The same handle as the Worker's, over the client that Node has.
	const db = drizzle(client, { casing: 'snake_case' }) as unknown as Db;
	const file = join(dataDir, FILE);
	try {
		const { rows } = await client.execute({
			sql: `SELECT (SELECT count(*) FROM staff_roles) AS staff, EXISTS (SELECT 1 FROM settings JOIN staff_roles
				ON staff_roles.account_id = json_extract(settings.value, '$.accountId') WHERE settings.key = ?) AS sample`,
			args: [SAMPLE_ACCOUNT]
		});
		const has = { staff: Number(rows[0]?.staff) > 0, sample: Number(rows[0]?.sample) > 0 };
		if (!isLocal && has.sample) throw new Error(REFUSAL);
		if (!isLocal || (has.staff && !has.sample)) return null;
		if (has.sample) return existsSync(file) ? read(file) : null;
		const sample = invent();
		// Written first: an account whose password nobody knows would be in the way.
		writeFileSync(file, `${JSON.stringify(sample, null, '\t')}\n`, { mode: 0o600 });
		await writeBatch(db, await statementsFor(db, sample, place.vaultKey));
		return sample;
	} finally {
		client.close();
	}
}

/** One line that says how to sign in with it. */
export function staffLine(address: string, staff: SampleStaff, dataDir: string): string {
	const { identifier, password, authenticatorKey } = staff;
	const file = join(dataDir, FILE);
	return `staff ${address} (sign in as ${identifier}, password ${password}, authenticator key ${authenticatorKey}; kept in ${file})`;
}

const REFUSAL =
	'the sample staff account still has rights in this database, and its password has been shown on a screen. ' +
	'Make someone who has registered the owner in its place: node scripts/run.mjs scripts/make-owner.ts MOBILE-OR-EMAIL';

function read(file: string): SampleStaff {
	// Written by this very file.
	return JSON.parse(readFileSync(file, 'utf8')) as SampleStaff;
}

function invent(): SampleStaff {
	return {
		identifier: 'staff@khakriz.example',
		password: randomBytes(12).toString('base64url'),
		authenticatorKey: Array.from(randomBytes(32), (byte) => BASE32[byte & 31]).join('')
	};
}

async function statementsFor(db: Db, sample: SampleStaff, vaultKey: string) {
	const now = Date.now();
	const accountId = mintId<AccountId>(now, randomBytes(10));
	const email = parseEmail(sample.identifier);
	if (!email.ok) throw new Error('the sample identifier is no address');
	const vault = { VAULT_KEY: vaultKey };
	const given = { accountId, channel: 'email', value: email.value, now } as const;
	const [contact, secret] = await Promise.all([
		newContact(db, vault, given),
		sealRecord(vault, {
			kind: 'totp-secret',
			subject: `account:${accountId}`,
			value: { base32: sample.authenticatorKey },
			now
		})
	]);
	const account = {
		...{ id: accountId, state: 'active', locale: 'fa', createdAt: now, confirmedAt: now },
		...{ passwordHash: phcOf(sample.password), passwordChangedAt: now }
	};
	return [
		db.insert(accounts).values(account),
		...contact.statements,
		...confirmContact(db, contact.id, now),
		secret.insert(db),
		db.insert(totps).values({ accountId, secretRecordId: secret.id, confirmedAt: now }),
		db.insert(staffRoles).values({ accountId, role: 'owner', grantedBy: null, grantedAt: now }),
		db
			.insert(settings)
			.values({ key: SAMPLE_ACCOUNT, value: { accountId }, changedAt: now })
			.onConflictDoUpdate({ target: settings.key, set: { value: { accountId }, changedAt: now } })
	];
}

/** The hash that the Worker makes, by Node's own argon2. */
function phcOf(password: string): string {
	const { memoryCost, timeCost, parallelism, hashLength } = PASSWORD_COST;
	const salt = randomBytes(16);
	const hash = argon2Sync('argon2id', {
		...{ message: password, nonce: salt, parallelism, tagLength: hashLength },
		...{ memory: memoryCost, passes: timeCost }
	});
	const [saltText, hashText] = [salt, hash].map((bytes) =>
		bytes.toString('base64').replace(/=+$/, '')
	);
	return `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$${saltText}$${hashText}`;
}
