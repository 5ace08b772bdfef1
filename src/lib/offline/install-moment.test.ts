import { describe, expect, it } from 'vitest';
import { isGoodMoment } from './install-moment';

const at = (path: string, cameFrom: string | null, beganWithCart = true) =>
	isGoodMoment({ path, cameFrom, beganWithCart });

describe('isGoodMoment', () => {
	it('waits for the second page of a visit that began with a full cart', () => {
		expect(at('/', null)).toBe(false);
		expect(at('/products/kettle', '/')).toBe(true);
		expect(at('/products/kettle', '/', false)).toBe(false);
	});

	it('comes after an order, when the person goes on looking around', () => {
		expect(at('/orders/KH123456789', '/checkout', false)).toBe(false);
		expect(at('/', '/orders/KH123456789', false)).toBe(true);
		expect(at('/', '/orders', false)).toBe(false);
		expect(at('/', '/orders/waiting', false)).toBe(false);
		expect(at('/', '/orders/KH123456789/pay', false)).toBe(false);
	});

	it('never disturbs who is busy', () => {
		for (const path of [
			...['/cart', '/checkout', '/orders', '/orders/KH1/pay', '/orders/waiting'],
			...['/account', '/account/orders', '/sign-in', '/register', '/reset-password', '/staff']
		])
			expect(`${path} ${at(path, '/')}`).toBe(`${path} false`);
		expect(at('/carts-and-wagons', '/')).toBe(true);
	});

	it('does not come with another filter of the same page, nor where installing is explained', () => {
		expect(at('/search', '/search')).toBe(false);
		expect(at('/offline', '/')).toBe(false);
	});
});
