import { rial } from '$lib/values/money';
import type { VatRate } from '$lib/values/vat';
import { applyCommand, countPieces, MAX_QUANTITY, type Cart, type CartCommand } from './cart';
import type { CartLine, CartView } from './cart-view';
import { priceCart } from './totals';

/** What a page told about goods that were put in on this device; the server's next answer replaces it. */
export type ShownFacts = Omit<CartLine, 'quantity' | 'seenPriceRial'> & { vatRateBp: number };

/** What waits to be sent, in its order: a change of the cart, or an order that takes its lines along. */
export type Step =
	| { readonly kind: 'command'; readonly command: CartCommand; readonly facts: ShownFacts | null }
	| { readonly kind: 'order'; readonly variantIds: readonly number[] };

/** What the device shows before the server answered. `pieces` also counts lines whose facts only the server knows. */
export interface Preview {
	readonly view: CartView;
	readonly pieces: number;
}

/** The cart as it will be once what waits has been sent, priced with the facts of the last answer and of the pages. */
export function preview(view: CartView, waiting: readonly Step[]): Preview {
	if (waiting.length === 0) return { view, pieces: countPieces(view.lines) };
	const facts = factsOf(view, waiting);
	const cart = waiting.reduce<Cart>((before, step) => {
		if (step.kind === 'order')
			return before.filter(({ variantId }) => !step.variantIds.includes(variantId));
		const result = applyCommand(before, step.command, (id) => buyable(facts.get(id)));
		return result.ok ? result.value.cart : before;
	}, view.lines);
	const lines = cart.flatMap(({ variantId, quantity }) => {
		const known = facts.get(variantId);
		const seen = view.lines.find((line) => line.variantId === variantId)?.seenPriceRial;
		return known ? [{ ...known, quantity, seenPriceRial: rial(seen ?? known.priceRial) }] : [];
	});
	return {
		view: { ...priceCart(lines, ratesOf([...facts.values()]), null, 0), revision: view.revision },
		pieces: countPieces(cart)
	};
}

function factsOf(view: CartView, waiting: readonly Step[]): Map<number, ShownFacts> {
	const facts = new Map<number, ShownFacts>();
	for (const step of waiting)
		if (step.kind === 'command' && step.facts) facts.set(step.facts.variantId, step.facts);
	// The shop's own answer is worth more than a page that may be older.
	for (const line of view.lines) facts.set(line.variantId, line);
	return facts;
}

/** The server knows the limit of a line that is new to this device, and has the last word. */
function buyable(facts: ShownFacts | undefined) {
	if (!facts) return { limit: MAX_QUANTITY, isInStock: true };
	return facts.isOnSale ? { limit: facts.maxPerOrder, isInStock: facts.stock > 0 } : null;
}

function ratesOf(facts: readonly ShownFacts[]): VatRate[] {
	return facts.map(({ vatClass, vatRateBp }) => ({
		...{ vatClass, validFrom: 0, rateBasisPoints: vatRateBp }
	}));
}
