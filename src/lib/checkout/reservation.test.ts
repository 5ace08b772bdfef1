import { expect, it } from 'vitest';
import { extendedReservation } from './reservation';

const MINUTE = 60_000;
const order = { createdAt: 0, reservedUntil: 30 * MINUTE };

it('keeps the goods for who leaves for the gateway late, never shorter and never beyond the longest', () => {
	expect(extendedReservation(order, 0)).toBe(30 * MINUTE);
	expect(extendedReservation(order, 20 * MINUTE)).toBe(35 * MINUTE);
	expect(extendedReservation(order, 29 * MINUTE)).toBe(44 * MINUTE);
	expect(extendedReservation({ ...order, reservedUntil: 44 * MINUTE }, 43 * MINUTE)).toBe(
		45 * MINUTE
	);
});
