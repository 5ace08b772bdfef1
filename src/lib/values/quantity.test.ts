import { describe, expect, it } from 'vitest';
import { isQuantity, parseQuantity, quantity, QUANTITY_LIMIT } from './quantity';

describe('parseQuantity', () => {
	it('reads a quantity in any digits, within its limits', () => {
		expect(parseQuantity('۳')).toEqual({ ok: true, value: 3 });
		expect(parseQuantity('٣', { max: 3 })).toEqual({ ok: true, value: 3 });
		expect(parseQuantity('0', { min: 0 })).toEqual({ ok: true, value: 0 });
	});

	it.each([
		['', 'empty'],
		['سه', 'not-a-number'],
		['2.5', 'not-whole']
	])('refuses %j as %s', (input, reason) => {
		expect(parseQuantity(input)).toMatchObject({ ok: false, reason });
	});

	it('names the limit it refused by', () => {
		expect(parseQuantity('0')).toMatchObject({ reason: 'too-small', detail: { min: 1 } });
		expect(parseQuantity('-4')).toMatchObject({ reason: 'too-small', detail: { min: 1 } });
		expect(parseQuantity('۶', { max: 5 })).toMatchObject({
			reason: 'too-large',
			detail: { max: 5 }
		});
		expect(parseQuantity('9'.repeat(30))).toMatchObject({
			reason: 'too-large',
			detail: { max: QUANTITY_LIMIT }
		});
	});
});

describe('quantity', () => {
	it('throws for numbers that are none', () => {
		for (const value of [-1, 1.5, NaN, Infinity, QUANTITY_LIMIT + 1]) {
			expect(isQuantity(value)).toBe(false);
			expect(() => quantity(value)).toThrow(RangeError);
		}
		expect(isQuantity('3')).toBe(false);
	});
});
