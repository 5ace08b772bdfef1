import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { contacts } from './accounts.ts';

/**
 * Messages waiting to be sent, each to a contact: there is no column for an address, which is only in the contact's
 * vault record. `facts` holds numbers and codes, and the id of a proof instead of its code or link.
 * `dedupeKey` makes one message per event and channel, however often the event is replayed.
 */
export const outbox = sqliteTable(
	'outbox',
	{
		id: text().primaryKey(),
		dedupeKey: text().notNull().unique(),
		kind: text().notNull(),
		channel: text().notNull(),
		contactId: text()
			.notNull()
			.references(() => contacts.id, { onDelete: 'cascade' }),
		orderId: text(),
		locale: text().notNull(),
		facts: text({ mode: 'json' }).$type<Record<string, string | number>>().notNull(),
		state: text().notNull().default('queued'),
		attempts: integer().notNull().default(0),
		notBefore: integer().notNull(),
		leasedUntil: integer(),
		failure: text(),
		createdAt: integer().notNull(),
		sentAt: integer()
	},
	(t) => [
		index('outbox_contact').on(t.contactId),
		index('outbox_due')
			.on(t.notBefore)
			.where(sql`${t.state} = 'queued'`),
		index('outbox_leased')
			.on(t.leasedUntil)
			.where(sql`${t.state} = 'sending'`),
		check('outbox_channel_is_known', sql`${t.channel} IN ('email', 'sms')`),
		check('outbox_state_is_known', sql`${t.state} IN ('queued', 'sending', 'sent', 'failed')`)
	]
);
