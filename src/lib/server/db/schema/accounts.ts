import { sql } from 'drizzle-orm';
import {
	check,
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	uniqueIndex
} from 'drizzle-orm/sqlite-core';
import { bytes } from './bytes.ts';
import { carts } from './cart.ts';
import { vaultRecords } from './privacy.ts';

/** Someone who signs in. Who they are stands in vault records; `passwordHash` is an argon2id PHC string. */
export const accounts = sqliteTable(
	'accounts',
	{
		id: text().primaryKey(),
		state: text().notNull(),
		passwordHash: text(),
		passwordChangedAt: integer(),
		locale: text().notNull(),
		/** Name and national code, once the person gave them. */
		personRecordId: text().references(() => vaultRecords.id),
		/** The cart that follows the person from device to device. */
		cartId: text().references(() => carts.id, { onDelete: 'set null' }),
		createdAt: integer().notNull(),
		confirmedAt: integer(),
		closedAt: integer()
	},
	(t) => [
		// Registrations nobody confirmed are forgotten a day later.
		index('accounts_pending')
			.on(t.createdAt)
			.where(sql`${t.state} = 'pending'`),
		check('account_state_is_known', sql`${t.state} IN ('pending', 'active', 'closed')`)
	]
);

/**
 * Where messages go: to a profile's contact or to the one given with a guest's order, never elsewhere (promise P6).
 * A replaced one stays as the history of changes. A contact belongs to the first account that confirms it.
 */
export const contacts = sqliteTable(
	'contacts',
	{
		id: text().primaryKey(),
		accountId: text().references(() => accounts.id, { onDelete: 'cascade' }),
		orderId: text(),
		channel: text().notNull(),
		recordId: text()
			.notNull()
			.references(() => vaultRecords.id),
		/** Keyed hash of the canonical number or address. */
		lookup: text().notNull(),
		createdAt: integer().notNull(),
		confirmedAt: integer(),
		replacedAt: integer()
	},
	(t) => [
		index('contacts_account').on(t.accountId),
		index('contacts_order').on(t.orderId),
		index('contacts_lookup').on(t.lookup),
		// What nobody confirmed is forgotten.
		index('contacts_unconfirmed')
			.on(t.createdAt)
			.where(
				sql`${t.accountId} IS NOT NULL AND ${t.confirmedAt} IS NULL AND ${t.channel} <> 'landline'`
			),
		uniqueIndex('a_confirmed_contact_has_one_account')
			.on(t.lookup)
			.where(
				sql`${t.accountId} IS NOT NULL AND ${t.confirmedAt} IS NOT NULL AND ${t.replacedAt} IS NULL AND ${t.channel} <> 'landline'`
			),
		check('contact_channel_is_known', sql`${t.channel} IN ('mobile', 'email', 'landline')`),
		check('contact_has_one_owner', sql`(${t.accountId} IS NULL) <> (${t.orderId} IS NULL)`)
	]
);

/**
 * Something to be proved by a code or a link. Neither stands here: both are derived from the id and a key of the
 * environment, so a copy of the database confirms nothing.
 */
export const proofs = sqliteTable(
	'proofs',
	{
		id: text().primaryKey(),
		purpose: text().notNull(),
		contactId: text()
			.notNull()
			.references(() => contacts.id, { onDelete: 'cascade' }),
		accountId: text().references(() => accounts.id, { onDelete: 'cascade' }),
		createdAt: integer().notNull(),
		expiresAt: integer().notNull(),
		guesses: integer().notNull().default(0),
		usedAt: integer()
	},
	(t) => [
		index('proofs_contact').on(t.contactId, t.purpose),
		index('proofs_expired').on(t.expiresAt),
		check(
			'proof_purpose_is_known',
			sql`${t.purpose} IN ('register', 'confirm-contact', 'confirm-order-contact', 'reset-password')`
		)
	]
);

/** `id` is the SHA-256 of the cookie's token. `endsAt` is the absolute limit, `expiresAt` the idle one. */
export const sessions = sqliteTable(
	'sessions',
	{
		id: text().primaryKey(),
		accountId: text()
			.notNull()
			.references(() => accounts.id, { onDelete: 'cascade' }),
		kind: text().notNull(),
		stage: text().notNull(),
		deviceId: text(),
		/** Browser and system as codes, such as `chrome android`; never the whole user agent. */
		device: text().notNull(),
		/** Where the sign-in came from, only when the person allowed their address to be recorded. */
		placeRecordId: text().references(() => vaultRecords.id),
		createdAt: integer().notNull(),
		lastSeenAt: integer().notNull(),
		/** When the person last proved who they are in this session. */
		provedAt: integer().notNull(),
		expiresAt: integer().notNull(),
		endsAt: integer().notNull()
	},
	(t) => [
		index('sessions_account').on(t.accountId),
		index('sessions_expired').on(t.expiresAt),
		check('session_kind_is_known', sql`${t.kind} IN ('shopper', 'staff')`),
		check('session_stage_is_known', sql`${t.stage} IN ('second-factor', 'full')`)
	]
);

/** Browsers that signed in before: not locked out with strangers, and no news when they come again. */
export const devices = sqliteTable(
	'devices',
	{
		/** SHA-256 of the device's cookie. */
		id: text().notNull(),
		accountId: text()
			.notNull()
			.references(() => accounts.id, { onDelete: 'cascade' }),
		firstSeenAt: integer().notNull(),
		lastSeenAt: integer().notNull()
	},
	(t) => [primaryKey({ columns: [t.accountId, t.id] }), index('devices_last_seen').on(t.lastSeenAt)]
);

export const passkeys = sqliteTable(
	'passkeys',
	{
		/** The credential id, url-safe base64. */
		id: text().primaryKey(),
		accountId: text()
			.notNull()
			.references(() => accounts.id, { onDelete: 'cascade' }),
		publicKey: bytes().notNull(),
		counter: integer().notNull(),
		transports: text({ mode: 'json' }).$type<string[]>().notNull(),
		isBackedUp: integer({ mode: 'boolean' }).notNull(),
		/** The device it was made on, as codes like a session's. */
		device: text().notNull(),
		createdAt: integer().notNull(),
		lastUsedAt: integer()
	},
	(t) => [index('passkeys_account').on(t.accountId)]
);

/** Challenges given out for passkeys; each is answered once. */
export const passkeyChallenges = sqliteTable(
	'passkey_challenges',
	{
		/** SHA-256 of the challenge. */
		id: text().primaryKey(),
		purpose: text().notNull(),
		accountId: text().references(() => accounts.id, { onDelete: 'cascade' }),
		expiresAt: integer().notNull()
	},
	(t) => [
		index('passkey_challenges_expired').on(t.expiresAt),
		check('challenge_purpose_is_known', sql`${t.purpose} IN ('register', 'sign-in')`)
	]
);

/** One-time codes of an authenticator app (RFC 6238). `lastStep` keeps a code from being used twice. */
export const totps = sqliteTable('totps', {
	accountId: text()
		.primaryKey()
		.references(() => accounts.id, { onDelete: 'cascade' }),
	secretRecordId: text()
		.notNull()
		.references(() => vaultRecords.id),
	confirmedAt: integer(),
	lastStep: integer().notNull().default(0)
});

export const recoveryCodes = sqliteTable(
	'recovery_codes',
	{
		accountId: text()
			.notNull()
			.references(() => accounts.id, { onDelete: 'cascade' }),
		/** Keyed hash: a code is shorter than a key. */
		codeHash: text().notNull(),
		usedAt: integer()
	},
	(t) => [primaryKey({ columns: [t.accountId, t.codeHash] })]
);

/** Organisations a person buys for; name and numbers are sealed. */
export const organizations = sqliteTable(
	'organizations',
	{
		id: text().primaryKey(),
		accountId: text()
			.notNull()
			.references(() => accounts.id, { onDelete: 'cascade' }),
		recordId: text()
			.notNull()
			.references(() => vaultRecords.id),
		createdAt: integer().notNull()
	},
	(t) => [index('organizations_account').on(t.accountId)]
);

/** The person's own address book. Someone else who receives an order never enters it (promise P8). */
export const accountAddresses = sqliteTable(
	'account_addresses',
	{
		id: text().primaryKey(),
		accountId: text()
			.notNull()
			.references(() => accounts.id, { onDelete: 'cascade' }),
		recordId: text()
			.notNull()
			.references(() => vaultRecords.id),
		createdAt: integer().notNull()
	},
	(t) => [index('account_addresses_account').on(t.accountId)]
);

/** What checkout begins with. Null: the first there is. */
export const accountDefaults = sqliteTable('account_defaults', {
	accountId: text()
		.primaryKey()
		.references(() => accounts.id, { onDelete: 'cascade' }),
	organizationId: text().references(() => organizations.id, { onDelete: 'set null' }),
	addressId: text().references(() => accountAddresses.id, { onDelete: 'set null' }),
	deliveryMethodId: text(),
	paymentMethod: text()
});
