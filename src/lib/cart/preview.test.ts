import { describe, expect, it } from 'vitest';
import { rial } from '$lib/values/money';
import type { CartCommand } from './cart';
import type { CartLine, CartView } from './cart-view';
import { preview, type Step } from './preview';
import { priceCart } from './totals';

const RATES = [{ vatClass: 'standard', validFrom: 0, rateBasisPoints: 1000 }];

function line(variantId: number, quantity: number): CartLine {
	return {
		...{ variantId, quantity, seenPriceRial: rial(1_000_000), priceRial: rial(1_000_000) },
		...{ vatClass: 'standard', stock: 4, maxPerOrder: 20, isOnSale: true },
		...{ productId: variantId, slug: 's', code: 'c', name: 'n', nameFa: 'n', nameEn: null },
		...{ options: '', optionsFa: '', optionsEn: '', unit: 'piece', withdrawalExempt: null },
		image: null
	};
}

const view: CartView = { ...priceCart([line(1, 2), line(2, 1)], RATES, null, 0), revision: 7 };
const command = (kind: CartCommand['kind'], variantId: number, quantity = 1): Step => ({
	kind: 'command',
	command: { id: 'id', kind, variantId, quantity },
	facts: null
});

describe('preview', () => {
	it('is the last answer while nothing waits', () => {
		expect(preview(view, [])).toEqual({ view, pieces: 3 });
	});

	it('prices changed quantities as the server will', () => {
		const { view: shown, pieces } = preview(view, [command('set', 1, 3), command('remove', 2)]);
		expect(shown).toEqual({ ...priceCart([line(1, 3)], RATES, null, 0), revision: 7 });
		expect(pieces).toBe(3);
	});

	it('tells at once that more are wanted than are left', () => {
		const { view: shown } = preview(view, [command('set', 1, 6)]);
		expect(shown.lines[0]).toMatchObject({ state: 'short', counted: 4 });
	});

	it('counts a line it does not know yet, and shows it when the server answers', () => {
		const { view: shown, pieces } = preview(view, [command('add', 9, 2)]);
		expect(pieces).toBe(5);
		expect(shown.lines).toHaveLength(2);
	});

	it('shows a line that was put in without a connection, with what its page said', () => {
		const { quantity: _, seenPriceRial: __, ...facts } = line(9, 1);
		const step: Step = { ...command('add', 9, 2), facts: { ...facts, vatRateBp: 1000 } } as Step;
		const { view: shown } = preview(view, [step]);
		expect(shown.lines.at(-1)).toMatchObject({ variantId: 9, counted: 2, total: 2_200_000 });
	});

	it('takes the lines of an order that waits out of the cart, and not what was put in later', () => {
		const order: Step = { kind: 'order', variantIds: [1, 2] };
		expect(preview(view, [order, command('set', 1, 5)]).pieces).toBe(0);
		expect(preview(view, [order, command('add', 1, 2)]).view.lines).toMatchObject([
			{ variantId: 1, quantity: 2 }
		]);
	});
});
