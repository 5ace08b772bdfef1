import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { variants } from './catalog.ts';

/** `id` is the SHA-256 of the visitor's cookie: a copy of the database opens nobody's cart. */
export const carts = sqliteTable(
	'carts',
	{
		id: text().primaryKey(),
		createdAt: integer().notNull(),
		updatedAt: integer().notNull(),
		revision: integer().notNull().default(0)
	},
	(t) => [index('carts_updated').on(t.updatedAt)]
);

/** `seenPriceRial` is the net price last shown for the line, so that a change can be told. */
export const cartLines = sqliteTable(
	'cart_lines',
	{
		cartId: text()
			.notNull()
			.references(() => carts.id, { onDelete: 'cascade' }),
		variantId: integer()
			.notNull()
			.references(() => variants.id, { onDelete: 'cascade' }),
		quantity: integer().notNull(),
		seenPriceRial: integer().notNull(),
		addedAt: integer().notNull()
	},
	(t) => [
		primaryKey({ columns: [t.cartId, t.variantId] }),
		check('cart_quantity_is_positive', sql`${t.quantity} BETWEEN 1 AND 1000`)
	]
);

/** Ids of commands already applied: each is applied once, however often a device sends it. */
export const cartCommands = sqliteTable(
	'cart_commands',
	{
		cartId: text()
			.notNull()
			.references(() => carts.id, { onDelete: 'cascade' }),
		commandId: text().notNull(),
		appliedAt: integer().notNull()
	},
	(t) => [primaryKey({ columns: [t.cartId, t.commandId] })]
);
