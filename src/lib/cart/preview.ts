import { rial } from '$lib/values/money';
import { applyCommand, countPieces, MAX_QUANTITY, type Cart, type CartCommand } from './cart';
import type { CartView } from './cart-view';
import { priceCart } from './totals';

/** What the device shows before the server answered. `pieces` also counts lines whose facts only the server knows. */
export interface Preview {
	readonly view: CartView;
	readonly pieces: number;
}

/** The cart as it will be once the waiting commands are applied, priced with the facts of the last answer. */
export function preview(view: CartView, waiting: readonly CartCommand[]): Preview {
	if (waiting.length === 0) return { view, pieces: countPieces(view.lines) };
	const buyableOf = (variantId: number) => {
		const line = view.lines.find((known) => known.variantId === variantId);
		// The server knows the limit of a line that is new to this device, and has the last word.
		if (!line) return { limit: MAX_QUANTITY, isInStock: true };
		return line.isOnSale ? { limit: line.maxPerOrder, isInStock: line.stock > 0 } : null;
	};
	const cart = waiting.reduce<Cart>((before, command) => {
		const result = applyCommand(before, command, buyableOf);
		return result.ok ? result.value.cart : before;
	}, view.lines);
	const lines = cart.flatMap(({ variantId, quantity }) => {
		const facts = view.lines.find((line) => line.variantId === variantId);
		return facts ? [{ ...facts, quantity, seenPriceRial: rial(facts.seenPriceRial) }] : [];
	});
	const rates = view.lines.map(({ vatClass, vatRateBp }) => ({
		...{ vatClass, validFrom: 0, rateBasisPoints: vatRateBp }
	}));
	return {
		view: { ...priceCart(lines, rates, null, 0), revision: view.revision },
		pieces: countPieces(cart)
	};
}
