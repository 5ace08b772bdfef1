import { describe, expect, it } from 'vitest';
import { rial } from '$lib/values/money';
import type { CartCommand } from './cart';
import type { CartLine, CartView } from './cart-view';
import { preview } from './preview';
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
const command = (kind: CartCommand['kind'], variantId: number, quantity = 1): CartCommand => ({
	...{ id: 'id', kind, variantId, quantity }
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
});
