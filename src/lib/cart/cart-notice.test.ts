import { describe, expect, it } from 'vitest';
import { readCartNotice, tellingPath } from './cart-notice';

const tell = (path: string, changed: 'none' | 'merged' | 'limited') =>
	tellingPath(path, changed, '/cart');

describe('tellingPath', () => {
	it('leads where the person wanted when nothing changed', () => {
		expect(tell('/products/x', 'none')).toBe('/products/x');
	});

	it('tells on the pages that can, after what stands in their address already', () => {
		expect(tell('/checkout', 'merged')).toBe('/checkout?notice=cart-merged');
		expect(tell('/en/account?a=b', 'limited')).toBe('/en/account?a=b&notice=cart-limited');
	});

	it('leads to the cart where the page is the same for everybody and can tell nothing', () => {
		expect(tell('/products/x', 'merged')).toBe('/cart?notice=cart-merged');
		expect(tell('/cartoons', 'merged')).toBe('/cart?notice=cart-merged');
		expect(tell('/account/orders', 'merged')).toBe('/cart?notice=cart-merged');
	});
});

describe('readCartNotice', () => {
	const read = (query: string) => readCartNotice(new URL(`http://shop.test/cart${query}`));

	it('finds the notice beside others and nothing made up', () => {
		expect(read('?notice=added&notice=cart-limited')).toBe('cart-limited');
		expect(read('?notice=added')).toBeNull();
		expect(read('?notice=<b>')).toBeNull();
	});
});
