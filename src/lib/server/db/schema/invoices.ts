import { sql } from 'drizzle-orm';
import {
	check,
	index,
	integer,
	sqliteTable,
	text,
	uniqueIndex,
	type AnySQLiteColumn
} from 'drizzle-orm/sqlite-core';
import { orders } from './orders.ts';
import { vaultRecords } from './privacy.ts';

/** The last serial given out in a Jalali year; raised in the same batch that inserts the invoice, so no gap and no repeat. */
export const invoiceCounters = sqliteTable('invoice_counters', {
	year: integer().primaryKey(),
	last: integer().notNull()
});

/** Immutable: a trigger of the migrations refuses UPDATE of issued columns and every DELETE. The buyer is in the sealed snapshot. */
export const invoices = sqliteTable(
	'invoices',
	{
		id: text().primaryKey(),
		kind: text().notNull(),
		orderId: text()
			.notNull()
			.references(() => orders.id),
		correctsId: text().references((): AnySQLiteColumn => invoices.id),
		reason: text(),
		year: integer().notNull(),
		serial: integer().notNull(),
		number: text().notNull().unique(),
		issuedAt: integer().notNull(),
		taxableRial: integer().notNull(),
		vatRial: integer().notNull(),
		totalRial: integer().notNull(),
		snapshotRecordId: text()
			.notNull()
			.references(() => vaultRecords.id),
		snapshotHash: text().notNull().unique(),
		taxStatus: text().notNull().default('not-sent')
	},
	(t) => [
		uniqueIndex('invoices_year_serial').on(t.year, t.serial),
		uniqueIndex('one_sale_invoice_per_order')
			.on(t.orderId)
			.where(sql`${t.kind} = 'sale'`),
		index('invoices_order').on(t.orderId),
		check('invoice_kind_is_known', sql`${t.kind} IN ('sale', 'credit')`),
		check(
			'a_credit_note_names_what_it_corrects',
			sql`(${t.kind} = 'credit') = (${t.correctsId} IS NOT NULL)`
		),
		check('invoice_total_is_the_sum', sql`${t.totalRial} = ${t.taxableRial} + ${t.vatRial}`)
	]
);
