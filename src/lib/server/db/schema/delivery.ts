import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * `provinces` is a list of province ids the method serves, or null for the whole country. Prices are net rials.
 * `canBePaidOnDelivery`: whoever hands the parcel over takes the money for it.
 */
export const deliveryMethods = sqliteTable(
	'delivery_methods',
	{
		id: text().primaryKey(),
		nameFa: text().notNull(),
		nameEn: text().notNull(),
		noteFa: text().notNull(),
		noteEn: text().notNull(),
		priceRial: integer().notNull(),
		freeFromRial: integer(),
		vatClass: text().notNull().default('standard'),
		provinces: text({ mode: 'json' }).$type<number[]>(),
		hasWindows: integer({ mode: 'boolean' }).notNull(),
		minDays: integer().notNull(),
		maxDays: integer().notNull(),
		canBePaidOnDelivery: integer({ mode: 'boolean' }).notNull().default(false),
		position: integer().notNull().default(0),
		isActive: integer({ mode: 'boolean' }).notNull().default(true)
	},
	(t) => [
		check('delivery_price_is_whole_toman', sql`${t.priceRial} >= 0 AND ${t.priceRial} % 10 = 0`)
	]
);

/** `day` is an ISO date in Tehran; `taken` orders of `capacity` fit, and the CHECK is what keeps it so. */
export const deliveryWindows = sqliteTable(
	'delivery_windows',
	{
		id: text().primaryKey(),
		methodId: text()
			.notNull()
			.references(() => deliveryMethods.id),
		day: text().notNull(),
		startHour: integer().notNull(),
		endHour: integer().notNull(),
		closesAt: integer().notNull(),
		capacity: integer().notNull(),
		taken: integer().notNull().default(0)
	},
	(t) => [
		index('delivery_windows_day').on(t.methodId, t.day, t.startHour),
		check('window_is_not_overfilled', sql`${t.taken} BETWEEN 0 AND ${t.capacity}`)
	]
);

export const holidays = sqliteTable('holidays', {
	day: text().primaryKey(),
	nameFa: text().notNull()
});
