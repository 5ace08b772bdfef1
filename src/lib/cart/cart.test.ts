import { describe, expect, it } from 'vitest';
import {
	applyCommand,
	countPieces,
	mergeCarts,
	MAX_LINES,
	type Cart,
	type CartCommand
} from './cart';

const twenty = () => ({ limit: 20, isInStock: true });

function command(kind: CartCommand['kind'], variantId: number, quantity = 1): CartCommand {
	return { id: 'id', kind, variantId, quantity };
}

function apply(cart: Cart, ...commands: CartCommand[]): Cart {
	return commands.reduce((before, next) => {
		const result = applyCommand(before, next, twenty);
		if (!result.ok) throw new Error(result.reason);
		return result.value.cart;
	}, cart);
}

describe('applyCommand', () => {
	it('adds to the line that is there and appends a new one', () => {
		expect(apply([], command('add', 1, 2), command('add', 2), command('add', 1))).toEqual([
			{ variantId: 1, quantity: 3 },
			{ variantId: 2, quantity: 1 }
		]);
	});

	it('sets the quantity of a line in its place', () => {
		const cart = apply([], command('add', 1), command('add', 2), command('set', 1, 5));
		expect(cart).toEqual([
			{ variantId: 1, quantity: 5 },
			{ variantId: 2, quantity: 1 }
		]);
	});

	it('removes a line, also by setting it to none, and does not mind when it is gone', () => {
		expect(apply([{ variantId: 1, quantity: 2 }], command('remove', 1))).toEqual([]);
		expect(apply([{ variantId: 1, quantity: 2 }], command('set', 1, 0))).toEqual([]);
		expect(apply([], command('remove', 1))).toEqual([]);
	});

	it('does not bring back a line that another tab removed', () => {
		expect(apply([], command('set', 1, 3))).toEqual([]);
	});

	it('stops at the limit of the product and says so', () => {
		const result = applyCommand([{ variantId: 1, quantity: 19 }], command('add', 1, 5), twenty);
		expect(result).toMatchObject({
			ok: true,
			value: { cart: [{ variantId: 1, quantity: 20 }], isLimited: true }
		});
	});

	it('lets someone remove, but not add, what is no longer sold', () => {
		const cart = [{ variantId: 1, quantity: 2 }];
		expect(applyCommand(cart, command('add', 1), () => null)).toMatchObject({
			reason: 'unknown-product'
		});
		expect(applyCommand(cart, command('remove', 1), () => null)).toMatchObject({ ok: true });
	});

	it('refuses to add what is sold out, and keeps a line that became so', () => {
		const soldOut = () => ({ limit: 20, isInStock: false });
		expect(applyCommand([], command('add', 1), soldOut)).toMatchObject({ reason: 'sold-out' });
		const cart = [{ variantId: 1, quantity: 2 }];
		expect(applyCommand(cart, command('set', 1, 1), soldOut)).toMatchObject({ ok: true });
	});

	it('refuses a line above the fiftieth', () => {
		const full = Array.from({ length: MAX_LINES }, (_, i) => ({ variantId: i + 1, quantity: 1 }));
		expect(applyCommand(full, command('add', 99), twenty)).toMatchObject({ reason: 'cart-full' });
		expect(applyCommand(full, command('add', 1), twenty)).toMatchObject({ ok: true });
	});

	it.each([0, -1, 1.5, NaN, Infinity, 1001])('refuses to add %s pieces', (quantity) => {
		expect(applyCommand([], command('add', 1, quantity), twenty)).toMatchObject({
			reason: 'wrong-quantity'
		});
	});

	it('leaves the cart it was given as it was', () => {
		const cart: Cart = Object.freeze([Object.freeze({ variantId: 1, quantity: 1 })]);
		apply(cart, command('add', 1), command('add', 2), command('remove', 1));
		expect(cart).toEqual([{ variantId: 1, quantity: 1 }]);
	});
});

describe('mergeCarts', () => {
	it('loses no line and doubles none', () => {
		const kept = [
			{ variantId: 1, quantity: 2 },
			{ variantId: 2, quantity: 1 }
		];
		const other = [
			{ variantId: 2, quantity: 4 },
			{ variantId: 3, quantity: 1 }
		];
		expect(mergeCarts(kept, other, twenty)).toEqual({
			cart: [
				{ variantId: 1, quantity: 2 },
				{ variantId: 2, quantity: 4 },
				{ variantId: 3, quantity: 1 }
			],
			isLimited: false
		});
		expect(mergeCarts(kept, kept, twenty).cart).toEqual(kept);
	});

	it('tells when the limits took something away', () => {
		expect(mergeCarts([], [{ variantId: 1, quantity: 30 }], twenty)).toEqual({
			cart: [{ variantId: 1, quantity: 20 }],
			isLimited: true
		});
		const many = Array.from({ length: 40 }, (_, i) => ({ variantId: i + 1, quantity: 1 }));
		const more = many.map((item) => ({ ...item, variantId: item.variantId + 30 }));
		const merged = mergeCarts(many, more, twenty);
		expect(merged.cart).toHaveLength(MAX_LINES);
		expect(merged.isLimited).toBe(true);
	});
});

describe('countPieces', () => {
	it('adds the quantities', () => {
		expect(countPieces([])).toBe(0);
		expect(countPieces([{ quantity: 2 }, { quantity: 3 }])).toBe(5);
	});
});
