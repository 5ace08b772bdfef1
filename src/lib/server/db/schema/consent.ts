import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts } from './accounts.ts';

/** What visitors were shown when they chose, under the SHA-256 of it: the history shows texts as they were. */
export const consentTexts = sqliteTable('consent_texts', {
	hash: text().primaryKey(),
	locale: text().notNull(),
	version: text().notNull(),
	/** JSON: for every purpose its title and what it says. */
	body: text().notNull()
});

/**
 * Every choice ever made, in the order the shop learnt of them: the last one of a receipt is what counts. Nothing in it
 * says who chose. Triggers refuse to change a row, and to delete one before three years have passed.
 */
export const consentEvents = sqliteTable(
	'consent_events',
	{
		sequence: integer().primaryKey({ autoIncrement: true }),
		/** Made on the device: a choice that is sent twice counts once. */
		id: text().notNull().unique(),
		receiptId: text().notNull(),
		action: text().notNull(),
		/** JSON array of the purposes that are allowed from here on. */
		granted: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
		textsHash: text()
			.notNull()
			.references(() => consentTexts.hash),
		locale: text().notNull(),
		place: text().notNull(),
		/** When it was chosen, by a device that may have been offline; never later than `recordedAt`. */
		chosenAt: integer().notNull(),
		recordedAt: integer().notNull()
	},
	(t) => [
		index('consent_events_receipt').on(t.receiptId, t.sequence),
		index('consent_events_recorded').on(t.recordedAt),
		check(
			'consent_action',
			sql`${t.action} IN ('accept-all', 'refuse-all', 'choose', 'gpc', 'forget-device', 'adopt')`
		),
		check('consent_place', sql`${t.place} IN ('banner', 'cookies-page', 'signal', 'account')`),
		check('consent_chosen_before_recorded', sql`${t.chosenAt} <= ${t.recordedAt}`)
	]
);

/** Whose choices follow which account, after the person said so. */
export const accountConsents = sqliteTable('account_consents', {
	accountId: text()
		.primaryKey()
		.references(() => accounts.id, { onDelete: 'cascade' }),
	receiptId: text().notNull(),
	linkedAt: integer().notNull()
});

/** What a visitor who allowed it asked for, from which part of the network (a /24 or /48). Kept for 30 days. */
export const accessLog = sqliteTable(
	'access_log',
	{
		id: integer().primaryKey({ autoIncrement: true }),
		receiptId: text().notNull(),
		network: text().notNull(),
		/** The route, such as `/products/[slug]`: no parameter and no query. */
		route: text().notNull(),
		status: integer().notNull(),
		at: integer().notNull()
	},
	(t) => [index('access_log_receipt').on(t.receiptId, t.at), index('access_log_at').on(t.at)]
);
