import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * What visitors who allowed it did, for thirty days. No address, no browser, no account: a random visit id that ends after
 * thirty days, and the receipt that allows keeping the row and by which a withdrawal finds it.
 */
export const analyticsEvents = sqliteTable(
	'analytics_events',
	{
		/** Random, made on the device, so that an event that is sent twice counts once. */
		id: text().primaryKey(),
		visitId: text().notNull(),
		receiptId: text().notNull(),
		/** Civil day in Tehran, counted from 1970-01-01. */
		day: integer().notNull(),
		/** Epoch milliseconds of the hour it happened in: no figure needs more. */
		hour: integer().notNull(),
		kind: text().notNull(),
		route: text().notNull(),
		/** Slug of what was looked at, or folded words of a search; empty where there is none. */
		subject: text().notNull(),
		/** Upper bound of the measured span, see `vital-bounds.ts`. */
		value: integer(),
		isOffline: integer({ mode: 'boolean' }).notNull()
	},
	(t) => [
		index('analytics_events_day').on(t.day, t.kind),
		index('analytics_events_receipt').on(t.receiptId, t.day),
		index('analytics_events_visit').on(t.visitId),
		check('analytics_event_is_short', sql`length(${t.subject}) <= 120 AND length(${t.route}) <= 80`)
	]
);

/** Which days have events that are not in their counts yet, and how many events a day has taken. */
export const analyticsDays = sqliteTable('analytics_days', {
	day: integer().primaryKey(),
	events: integer().notNull(),
	/** Goes up with every batch; `counted` is what it was when the day was last counted. */
	changes: integer().notNull(),
	counted: integer().notNull(),
	countedAt: integer().notNull()
});

/** What stays: counts a day. No row stands for fewer than five visits, so none tells of one person. */
export const analyticsDaily = sqliteTable(
	'analytics_daily',
	{
		kind: text().notNull(),
		day: integer().notNull(),
		/** Empty in a row that counts all pages. */
		route: text().notNull(),
		/** Empty in a row that counts all subjects. */
		subject: text().notNull(),
		events: integer().notNull(),
		visits: integer().notNull(),
		/** How many of the events happened without a connection. */
		offline: integer().notNull()
	},
	(t) => [
		primaryKey({ columns: [t.kind, t.day, t.route, t.subject] }),
		index('analytics_daily_day').on(t.day),
		check('analytics_daily_hides_small_counts', sql`${t.visits} >= 5`)
	]
);

/** How fast pages were, as a histogram a day: only of pages that at least five visits measured that day. */
export const analyticsVitals = sqliteTable(
	'analytics_vitals',
	{
		day: integer().notNull(),
		vital: text().notNull(),
		route: text().notNull(),
		/** Upper bound of the span, in milliseconds, or thousandths for `cls`. */
		upTo: integer().notNull(),
		events: integer().notNull()
	},
	(t) => [primaryKey({ columns: [t.day, t.vital, t.route, t.upTo] })]
);
