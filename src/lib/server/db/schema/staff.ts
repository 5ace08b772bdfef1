import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts } from './accounts.ts';

const ROLES = sql`('owner', 'catalogue', 'orders', 'moderator', 'privacy-officer', 'marketing')`;

/** Which account holds which role; what a role may do is code, not data. */
export const staffRoles = sqliteTable(
	'staff_roles',
	{
		accountId: text()
			.notNull()
			.references(() => accounts.id, { onDelete: 'cascade' }),
		role: text().notNull(),
		grantedBy: text(),
		grantedAt: integer().notNull()
	},
	(t) => [
		primaryKey({ columns: [t.accountId, t.role] }),
		check('staff_role_is_known', sql`${t.role} IN ${ROLES}`)
	]
);

/** An invitation is a link that is shown once; `id` is the SHA-256 of its token. */
export const staffInvitations = sqliteTable(
	'staff_invitations',
	{
		id: text().primaryKey(),
		role: text().notNull(),
		invitedBy: text()
			.notNull()
			.references(() => accounts.id, { onDelete: 'cascade' }),
		createdAt: integer().notNull(),
		expiresAt: integer().notNull(),
		acceptedBy: text().references(() => accounts.id, { onDelete: 'set null' }),
		acceptedAt: integer()
	},
	(t) => [check('invited_role_is_known', sql`${t.role} IN ${ROLES}`)]
);
