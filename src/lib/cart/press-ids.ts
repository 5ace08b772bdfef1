import type { CartCommand } from './cart';

/** Within this time a second press of "add" is taken for the first one, whose answer did not come yet. */
const ONE_PRESS_MS = 15_000;

/**
 * Ids for adding by a form that carries none, because its page is kept at the edge and the same for everybody: one cart's
 * presses for the same goods in the same number share an id for a while. `earlierId` names the while before, so that two
 * presses at its border are still one. Whoever wishes for more is told to say so in the cart.
 */
export function pressIds(
	{ kind, variantId, quantity }: Omit<CartCommand, 'id'>,
	now: number
): { id: string; earlierId: string } {
	const spell = Math.floor(now / ONE_PRESS_MS);
	const idIn = (one: number) => `press-${kind}-${variantId}-${quantity}-${one}`;
	return { id: idIn(spell), earlierId: idIn(spell - 1) };
}
