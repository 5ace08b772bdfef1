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
import { accounts } from './accounts.ts';
import { variants } from './catalog.ts';
import { deliveryMethods, deliveryWindows } from './delivery.ts';
import { vaultRecords } from './privacy.ts';

/**
 * An order and what it costs, in rials. Personal data is only in the vault records it names.
 * `linesExpected` against `linesWritten`: the batch that writes an order inserts a line only while price and
 * publication still hold, and the CHECK aborts the whole batch when one is missing.
 */
export const orders = sqliteTable(
	'orders',
	{
		id: text().primaryKey(),
		number: text().notNull().unique(),
		keyHash: text().notNull(),
		idempotencyKey: text().notNull().unique(),
		requestHash: text().notNull(),
		cartId: text(),
		/** Whose order it is; null for a guest's that nobody claimed. */
		accountId: text().references(() => accounts.id, { onDelete: 'set null' }),
		state: text().notNull(),
		paymentMethod: text().notNull(),
		buyerKind: text().notNull(),
		locale: text().notNull(),
		goodsRial: integer().notNull(),
		deliveryRial: integer().notNull(),
		vatRial: integer().notNull(),
		totalRial: integer().notNull(),
		linesExpected: integer().notNull(),
		linesWritten: integer().notNull().default(0),
		deliveryMethodId: text()
			.notNull()
			.references(() => deliveryMethods.id),
		deliveryWindowId: text().references(() => deliveryWindows.id),
		contactRecordId: text()
			.notNull()
			.references(() => vaultRecords.id),
		buyerRecordId: text()
			.notNull()
			.references(() => vaultRecords.id),
		addressRecordId: text()
			.notNull()
			.references(() => vaultRecords.id),
		recipientRecordId: text()
			.notNull()
			.references(() => vaultRecords.id),
		noteRecordId: text().references(() => vaultRecords.id),
		mobileLookup: text().notNull(),
		emailLookup: text(),
		termsVersion: text().notNull(),
		createdAt: integer().notNull(),
		reservedUntil: integer(),
		acceptedAt: integer(),
		closedAt: integer()
	},
	(t) => [
		// Only orders that hold goods they may lose have a time here.
		index('orders_reserved')
			.on(t.reservedUntil)
			.where(sql`${t.reservedUntil} IS NOT NULL`),
		index('orders_mobile').on(t.mobileLookup),
		index('orders_email').on(t.emailLookup),
		index('orders_account').on(t.accountId, t.createdAt),
		check(
			'order_state_is_known',
			sql`${t.state} IN ('awaiting-payment', 'awaiting-transfer', 'needs-information', 'processing', 'ready', 'shipped', 'delivered', 'cancelled', 'expired', 'returned')`
		),
		check(
			'order_method_is_known',
			sql`${t.paymentMethod} IN ('zarinpal', 'zibal', 'transfer', 'on-delivery')`
		),
		check('buyer_kind_is_known', sql`${t.buyerKind} IN ('natural', 'legal')`),
		check(
			'order_total_is_the_sum',
			sql`${t.totalRial} = ${t.goodsRial} + ${t.deliveryRial} + ${t.vatRial}`
		),
		check(
			'order_amounts_are_positive',
			sql`${t.goodsRial} >= 0 AND ${t.deliveryRial} >= 0 AND ${t.vatRial} >= 0`
		),
		check(
			'order_has_all_lines',
			sql`${t.linesWritten} = 0 OR ${t.linesWritten} = ${t.linesExpected}`
		)
	]
);

/** A snapshot: what was sold at what price and VAT rate, never joined back to the catalogue for its amounts. */
export const orderLines = sqliteTable(
	'order_lines',
	{
		orderId: text()
			.notNull()
			.references(() => orders.id, { onDelete: 'cascade' }),
		position: integer().notNull(),
		kind: text().notNull(),
		variantId: integer().references(() => variants.id, { onDelete: 'set null' }),
		code: text().notNull(),
		nameFa: text().notNull(),
		nameEn: text(),
		optionsFa: text().notNull().default(''),
		optionsEn: text().notNull().default(''),
		unit: text().notNull(),
		quantity: integer().notNull(),
		unitPriceRial: integer().notNull(),
		discountRial: integer().notNull().default(0),
		taxableRial: integer().notNull(),
		vatRateBasisPoints: integer().notNull(),
		vatRial: integer().notNull(),
		totalRial: integer().notNull(),
		withdrawalExempt: text()
	},
	(t) => [
		primaryKey({ columns: [t.orderId, t.position] }),
		index('order_lines_variant').on(t.variantId),
		check('order_line_kind_is_known', sql`${t.kind} IN ('goods', 'delivery')`),
		check('order_line_quantity_is_positive', sql`${t.quantity} > 0`),
		check(
			'order_line_taxable',
			sql`${t.taxableRial} = ${t.unitPriceRial} * ${t.quantity} - ${t.discountRial}`
		),
		check('order_line_total', sql`${t.totalRial} = ${t.taxableRial} + ${t.vatRial}`)
	]
);

/** The timeline shown to the customer. `detail` holds codes and amounts, never personal data. */
export const orderEvents = sqliteTable(
	'order_events',
	{
		orderId: text()
			.notNull()
			.references(() => orders.id, { onDelete: 'cascade' }),
		position: integer().notNull(),
		kind: text().notNull(),
		detail: text({ mode: 'json' }).$type<Record<string, string | number>>(),
		at: integer().notNull()
	},
	(t) => [primaryKey({ columns: [t.orderId, t.position] })]
);

export const payments = sqliteTable(
	'payments',
	{
		id: text().primaryKey(),
		orderId: text()
			.notNull()
			.references(() => orders.id),
		provider: text().notNull(),
		amountRial: integer().notNull(),
		authority: text(),
		state: text().notNull(),
		failure: text(),
		referenceId: text(),
		cardMasked: text(),
		transferRecordId: text().references(() => vaultRecords.id),
		createdAt: integer().notNull(),
		updatedAt: integer().notNull(),
		verifiedAt: integer()
	},
	(t) => [
		index('payments_order').on(t.orderId),
		index('payments_open').on(t.state, t.updatedAt),
		uniqueIndex('payments_authority').on(t.provider, t.authority),
		// A second successful payment for one order cannot be written as verified; it becomes 'refund-due'.
		uniqueIndex('one_verified_payment_per_order')
			.on(t.orderId)
			.where(sql`${t.state} = 'verified'`),
		check(
			'payment_state_is_known',
			sql`${t.state} IN ('created', 'redirected', 'reported', 'verified', 'failed', 'cancelled', 'review', 'refund-due', 'reversed')`
		),
		check('payment_amount_is_positive', sql`${t.amountRial} > 0`)
	]
);
