import { ok, refused, type Result } from '$lib/values/result';

/** Most different variants a cart holds. */
export const MAX_LINES = 50;
/** Most pieces of one line, whatever its product allows; the table's CHECK says the same. */
export const MAX_QUANTITY = 1000;
/** Most commands one request may carry: more than a device ever has waiting. */
export const MAX_COMMANDS = 100;

export const COMMAND_KINDS = ['add', 'set', 'remove'] as const;
export type CommandKind = (typeof COMMAND_KINDS)[number];

/** One change of a cart. `id` is made where the person acted, so that it counts once however often it is sent. */
export interface CartCommand {
	readonly id: string;
	readonly kind: CommandKind;
	readonly variantId: number;
	/** How many more (add) or how many in all (set, where 0 removes); of no meaning for remove. */
	readonly quantity: number;
}

export interface CartItem {
	readonly variantId: number;
	readonly quantity: number;
}

/** In the order in which the lines were first added. */
export type Cart = readonly CartItem[];

export type CommandRefusal = 'cart-full' | 'unknown-product' | 'sold-out' | 'wrong-quantity';

/** What a command must know of a variant: how many one order may hold, and whether any is left. */
export interface Buyable {
	readonly limit: number;
	readonly isInStock: boolean;
}

/** Null for a variant that is not sold (any more). */
export type BuyableOf = (variantId: number) => Buyable | null;

export interface Applied {
	readonly cart: Cart;
	/** The wanted quantity was above the limit of its product, so the line stands at the limit. */
	readonly isLimited: boolean;
}

/**
 * The cart after one command. Adding above the limit stops at the limit; setting a line that is gone leaves it gone,
 * so that a late command from another tab or device brings nothing back.
 */
export function applyCommand(
	cart: Cart,
	command: CartCommand,
	buyableOf: BuyableOf
): Result<Applied, CommandRefusal> {
	const { kind, variantId, quantity } = command;
	const line = cart.find((item) => item.variantId === variantId);
	if (kind === 'remove' || (kind === 'set' && quantity === 0)) {
		return ok({ cart: cart.filter((item) => item !== line), isLimited: false });
	}
	if (!isQuantity(quantity)) return refused('wrong-quantity', { detail: { max: MAX_QUANTITY } });
	if (!line && kind === 'set') return ok({ cart, isLimited: false });
	const buyable = buyableOf(variantId);
	if (!buyable) return refused('unknown-product');
	if (!line && !buyable.isInStock) return refused('sold-out');
	if (!line && cart.length >= MAX_LINES)
		return refused('cart-full', { detail: { max: MAX_LINES } });
	const wanted = kind === 'add' ? (line?.quantity ?? 0) + quantity : quantity;
	const item = { variantId, quantity: Math.min(wanted, buyable.limit, MAX_QUANTITY) };
	const next = line ? cart.map((known) => (known === line ? item : known)) : [...cart, item];
	return ok({ cart: next, isLimited: wanted > item.quantity });
}

/** How many pieces are in the cart, sold out or not. */
export function countPieces(cart: readonly Pick<CartItem, 'quantity'>[]): number {
	return cart.reduce((sum, item) => sum + item.quantity, 0);
}

/**
 * One cart of two, for signing in: the larger quantity of each line counts, because the same person filled both and
 * a sum would double what they put in twice. Nothing is lost but what exceeds the limits, which is told.
 */
export function mergeCarts(
	kept: Cart,
	other: Cart,
	buyableOf: BuyableOf
): { cart: Cart; isLimited: boolean } {
	const quantities = new Map<number, number>();
	for (const { variantId, quantity } of [...kept, ...other]) {
		quantities.set(variantId, Math.max(quantity, quantities.get(variantId) ?? 0));
	}
	const wanted = [...quantities].map(([variantId, quantity]) => ({ variantId, quantity }));
	const cart = wanted.slice(0, MAX_LINES).map(({ variantId, quantity }) => ({
		variantId,
		// A line whose product is no longer sold stays as it was: it is shown, and not counted.
		quantity: Math.min(quantity, buyableOf(variantId)?.limit ?? quantity, MAX_QUANTITY)
	}));
	const isLimited =
		wanted.length > cart.length || cart.some((item, i) => item.quantity !== wanted[i]?.quantity);
	return { cart, isLimited };
}

function isQuantity(quantity: number): boolean {
	return Number.isInteger(quantity) && quantity >= 1 && quantity <= MAX_QUANTITY;
}
