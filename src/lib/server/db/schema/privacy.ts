import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { bytes } from './bytes.ts';

/**
 * Sealed personal data. `wrappedKey` is the record's own AES key under VAULT_KEY; shredding a record erases it and the
 * ciphertext, after which no backup of the key can open it.
 */
export const vaultRecords = sqliteTable(
	'vault_records',
	{
		id: text().primaryKey(),
		kind: text().notNull(),
		subject: text().notNull(),
		keyVersion: integer().notNull(),
		wrappedKey: bytes(),
		nonce: bytes(),
		ciphertext: bytes(),
		createdAt: integer().notNull(),
		shredAt: integer(),
		shreddedAt: integer()
	},
	(t) => [
		index('vault_records_subject').on(t.subject),
		index('vault_records_shred')
			.on(t.shredAt)
			.where(sql`${t.shreddedAt} IS NULL`),
		check(
			'vault_kind_is_known',
			sql`${t.kind} IN ('contact', 'buyer', 'address', 'recipient', 'note', 'invoice', 'transfer', 'account-contact', 'person', 'organization', 'account-address', 'totp-secret', 'sign-in-place')`
		),
		check('a_shredded_record_has_no_key', sql`${t.shreddedAt} IS NULL OR ${t.wrappedKey} IS NULL`)
	]
);
