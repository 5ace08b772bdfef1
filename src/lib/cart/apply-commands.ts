import { applyCommand, type BuyableOf, type Cart, type CartCommand } from './cart';
import type { CommandOutcome } from './command-outcome';

/** Applies commands in their order, each id once: `applied` are those that this cart has seen before. */
export function applyCommands(
	before: Cart,
	applied: ReadonlySet<string>,
	commands: readonly CartCommand[],
	buyableOf: BuyableOf
): { cart: Cart; outcomes: CommandOutcome[] } {
	let cart: Cart = before.map(({ variantId, quantity }) => ({ variantId, quantity }));
	const done = new Set(applied);
	const outcomes: CommandOutcome[] = [];
	for (const command of commands) {
		if (done.has(command.id)) {
			outcomes.push({ id: command.id, outcome: 'repeated' });
			continue;
		}
		const result = applyCommand(cart, command, buyableOf);
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
