import { writeBatch, type Db, type Statement } from '$lib/server/db/client';
import { cartCommands } from '$lib/server/db/schema/cart';
import type { Locale } from '$lib/values/locale';
import { rial } from '$lib/values/money';
import { applyCommands as fold } from './apply-commands';
import type { Cart, CartCommand } from './cart';
import { buyable, snapshot, viewOf, type CartSnapshot } from './cart.server';
import type { CartLine, CartView } from './cart-view';
import type { CommandOutcome } from './command-outcome';
import { advanceCart, changeLines, createCart, isOvertaken } from './cart-writes.server';

const ATTEMPTS = 6;

/** A command to apply; `earlierId` is another id under which it may have been applied already. */
export type SentCommand = CartCommand & { readonly earlierId?: string };

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
	commands: readonly SentCommand[],
	context: { locale: Locale; now: number }
): Promise<CommandsAnswer> {
	const also = {
		variantIds: [...new Set(commands.map(({ variantId }) => variantId))],
		commandIds: commands.flatMap(({ id, earlierId }) => (earlierId ? [id, earlierId] : [id]))
	};
	for (let attempt = 1; ; attempt += 1) {
		const before = await snapshot(db, cartId, { ...context, also });
		const { cart, outcomes } = fold(
			before.lines,
			appliedOf(commands, before.applied),
			commands,
			(id) => buyable(before.variants.get(id))
		);
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
				isNew
					? createCart(db, cartId, context.now)
					: advanceCart(db, { cartId, revision: before.revision }, context.now),
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

function appliedOf(commands: readonly SentCommand[], known: ReadonlySet<string>): Set<string> {
	const isKnown = ({ id, earlierId = id }: SentCommand) => known.has(id) || known.has(earlierId);
	return new Set(commands.filter(isKnown).map(({ id }) => id));
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

function remember(
	db: Db,
	cartId: string,
	applied: readonly CommandOutcome[],
	now: number
): Statement[] {
	const rows = applied.map(({ id }) => ({ cartId, commandId: id, appliedAt: now }));
	return [db.insert(cartCommands).values(rows)];
}
