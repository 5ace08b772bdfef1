import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Statement } from '$lib/server/db/client';
import { violatedConstraint, writeBatch } from '$lib/server/db/client';
import { cartCommands, cartLines, carts } from '$lib/server/db/schema/cart';
import type { Locale } from '$lib/values/locale';
import { rial } from '$lib/values/money';
import { applyCommand, type Cart, type CartCommand, type CommandRefusal } from './cart';
import { buyable, snapshot, viewOf, type CartSnapshot } from './cart.server';
import type { CartLine, CartView } from './cart-view';

const ATTEMPTS = 6;

/** What became of one command. `limited`: applied up to the limit; `repeated`: applied when it was sent before. */
export interface CommandOutcome {
	readonly id: string;
	readonly outcome: 'applied' | 'limited' | 'repeated' | CommandRefusal;
}

export interface CommandsAnswer {
	readonly view: CartView;
	readonly outcomes: readonly CommandOutcome[];
	/** The cart exists in the database, so its cookie is worth keeping. */
	readonly isKept: boolean;
}

/**
 * Applies commands in their order, each id once, in one write batch that happens only if nobody else changed the cart
 * meanwhile; else it is done again on what they left. Refused commands change nothing and are not remembered.
 */
export async function applyCommands(
	db: Db,
	cartId: string,
	commands: readonly CartCommand[],
	context: { locale: Locale; now: number }
): Promise<CommandsAnswer> {
	const also = {
		variantIds: [...new Set(commands.map(({ variantId }) => variantId))],
		commandIds: commands.map(({ id }) => id)
	};
	for (let attempt = 1; ; attempt += 1) {
		const before = await snapshot(db, cartId, { ...context, also });
		const { cart, outcomes } = fold(before, commands);
		const applied = outcomes.filter(
			({ outcome }) => outcome === 'applied' || outcome === 'limited'
		);
		const isNew = before.revision === null;
		// Removing from a cart that does not exist makes none.
		if (applied.length === 0 || (isNew && cart.length === 0)) {
			return { view: viewOf(before, context), outcomes, isKept: !isNew };
		}
		const touched = new Set(
			commands.filter(({ id }) => applied.some((a) => a.id === id)).map((c) => c.variantId)
		);
		const lines = linesOf(cart, before, touched);
		try {
			await writeBatch(db, [
				isNew ? create(db, cartId, context.now) : advance(db, cartId, before.revision, context.now),
				...remember(db, cartId, applied, context.now),
				...changeLines(db, cartId, before.lines, lines, context.now)
			]);
		} catch (error) {
			if (attempt < ATTEMPTS && isOvertaken(error)) continue;
			throw error;
		}
		const after = { ...before, lines, revision: (before.revision ?? 0) + 1 };
		return { view: viewOf(after, context), outcomes, isKept: true };
	}
}

function fold(
	before: CartSnapshot,
	commands: readonly CartCommand[]
): { cart: Cart; outcomes: CommandOutcome[] } {
	let cart: Cart = before.lines.map(({ variantId, quantity }) => ({ variantId, quantity }));
	const done = new Set(before.applied);
	const outcomes: CommandOutcome[] = [];
	for (const command of commands) {
		if (done.has(command.id)) {
			outcomes.push({ id: command.id, outcome: 'repeated' });
			continue;
		}
		const result = applyCommand(cart, command, (id) => buyable(before.variants.get(id)));
		if (!result.ok) {
			outcomes.push({ id: command.id, outcome: result.reason });
			continue;
		}
		done.add(command.id);
		cart = result.value.cart;
		outcomes.push({ id: command.id, outcome: result.value.isLimited ? 'limited' : 'applied' });
	}
	return { cart, outcomes };
}

/** Who touched a line has seen its price. */
function linesOf(cart: Cart, before: CartSnapshot, touched: ReadonlySet<number>): CartLine[] {
	return cart.flatMap(({ variantId, quantity }) => {
		const facts = before.variants.get(variantId);
		if (!facts) return [];
		const known = before.lines.find((line) => line.variantId === variantId);
		const seenPriceRial =
			known && !touched.has(variantId) ? known.seenPriceRial : rial(facts.priceRial);
		return [{ ...facts, quantity, seenPriceRial }];
	});
}

function create(db: Db, cartId: string, now: number): Statement {
	return db.insert(carts).values({ id: cartId, createdAt: now, updatedAt: now, revision: 1 });
}

function advance(db: Db, cartId: string, revision: number | null, now: number): Statement {
	return db
		.update(carts)
		.set({
			updatedAt: now,
			// NULL breaks the column's NOT NULL, and with it the whole batch, when another request was faster.
			revision: sql`CASE WHEN ${carts.revision} = ${revision} THEN ${carts.revision} + 1 END`
		})
		.where(eq(carts.id, cartId));
}

function remember(
	db: Db,
	cartId: string,
	applied: readonly CommandOutcome[],
	now: number
): Statement[] {
	const rows = applied.map(({ id }) => ({ cartId, commandId: id, appliedAt: now }));
	return [db.insert(cartCommands).values(rows)];
}

function changeLines(
	db: Db,
	cartId: string,
	before: readonly CartLine[],
	after: readonly CartLine[],
	now: number
): Statement[] {
	const gone = before
		.filter((line) => !after.some(({ variantId }) => variantId === line.variantId))
		.map(({ variantId }) => variantId);
	const changed = after.filter((line) => {
		const known = before.find(({ variantId }) => variantId === line.variantId);
		return known?.quantity !== line.quantity || known.seenPriceRial !== line.seenPriceRial;
	});
	const statements: Statement[] = [];
	if (gone.length > 0) {
		const inCart = eq(cartLines.cartId, cartId);
		statements.push(db.delete(cartLines).where(and(inCart, inArray(cartLines.variantId, gone))));
	}
	if (changed.length > 0) {
		const rows = changed.map(({ variantId, quantity, seenPriceRial }) => ({
			...{ cartId, variantId, quantity, seenPriceRial },
			addedAt: now
		}));
		statements.push(
			db
				.insert(cartLines)
				.values(rows)
				.onConflictDoUpdate({
					target: [cartLines.cartId, cartLines.variantId],
					set: { quantity: sql`excluded.quantity`, seenPriceRial: sql`excluded.seen_price_rial` }
				})
		);
	}
	return statements;
}

/** Another request changed or created the cart, applied one of the commands, or removed a variant, between our reading and writing. */
function isOvertaken(error: unknown): boolean {
	return /^(carts\.|cart_commands\.|foreign-key)/.test(violatedConstraint(error) ?? '');
}
