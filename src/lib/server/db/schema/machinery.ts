import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Counters per keyed hash and window of time; no address is ever stored. */
export const rateLimits = sqliteTable(
	'rate_limits',
	{
		key: text().notNull(),
		windowStart: integer().notNull(),
		count: integer().notNull()
	},
	(t) => [primaryKey({ columns: [t.key, t.windowStart] })]
);

/** Cron triggers may fire twice: a job runs only while it holds its lease. */
export const jobLeases = sqliteTable('job_leases', {
	name: text().primaryKey(),
	holder: text().notNull(),
	until: integer().notNull()
});

/** What the owner sets: the seller's identity, invoice memory id, delivery and payment settings (JSON by key). */
export const settings = sqliteTable('settings', {
	key: text().primaryKey(),
	value: text({ mode: 'json' }).$type<unknown>().notNull(),
	changedAt: integer().notNull()
});
