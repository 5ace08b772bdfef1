import fc from 'fast-check';
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

describe('mergeCarts, whatever the carts', () => {
	const GONE = 60;
	const buyableOf = (id: number) => (id < GONE ? { limit: 3 + (id % 9), isInStock: true } : null);
	const anyCart = fc.uniqueArray(
		fc.record({
			variantId: fc.integer({ min: 1, max: 80 }),
			quantity: fc.integer({ min: 1, max: 1000 })
		}),
		{ selector: ({ variantId }) => variantId, maxLength: MAX_LINES }
	);
	const quantityIn = (cart: Cart, id: number) =>
		cart.find(({ variantId }) => variantId === id)?.quantity ?? 0;
	const holds = (rule: (a: Cart, b: Cart, merged: ReturnType<typeof mergeCarts>) => void) =>
		fc.assert(fc.property(anyCart, anyCart, (a, b) => rule(a, b, mergeCarts(a, b, buyableOf))));

	it('loses no line and no piece but by a limit, and tells exactly then', () =>
		holds((a, b, { cart, isLimited }) => {
			const ids = new Set([...a, ...b].map(({ variantId }) => variantId));
			const lost = [...ids].filter(
				(id) => quantityIn(cart, id) < Math.max(quantityIn(a, id), quantityIn(b, id))
			);
			expect(isLimited).toBe(lost.length > 0);
			for (const id of lost) {
				const isOverLimit = quantityIn(cart, id) === buyableOf(id)?.limit;
				expect(isOverLimit || (cart.length === MAX_LINES && quantityIn(cart, id) === 0)).toBe(true);
			}
		}));

	it('doubles nothing: no line twice, no quantity above the larger of the two', () =>
		holds((a, b, { cart }) => {
			expect(new Set(cart.map(({ variantId }) => variantId)).size).toBe(cart.length);
			for (const { variantId: id, quantity } of cart)
				expect(quantity).toBeLessThanOrEqual(Math.max(quantityIn(a, id), quantityIn(b, id)));
		}));

	it('comes to the same when it is done again, and keeps the order of the first cart', () =>
		holds((a, b, { cart }) => {
			expect(mergeCarts(cart, b, buyableOf).cart).toEqual(cart);
			const ids = (lines: Cart) => lines.map(({ variantId }) => variantId);
			expect(ids(cart).slice(0, a.length)).toEqual(ids(a));
		}));
});

describe('countPieces', () => {
	it('adds the quantities', () => {
		expect(countPieces([])).toBe(0);
		expect(countPieces([{ quantity: 2 }, { quantity: 3 }])).toBe(5);
	});
});
