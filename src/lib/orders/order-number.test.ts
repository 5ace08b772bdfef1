import { describe, expect, it } from 'vitest';
import { orderNumberFrom, parseOrderNumber } from './order-number';

describe('order numbers', () => {
	it('reads back every number it makes, also in Persian digits, small letters and with spaces', () => {
		for (let i = 0; i < 500; i += 1) {
			const number = orderNumberFrom(
				Uint8Array.of(i % 255, (i * 7) % 256, (i * 31) % 256, i % 256)
			);
			if (number === null) continue;
			expect(number).toMatch(/^KH\d{9}$/);
			expect(parseOrderNumber(number)).toBe(number);
			expect(parseOrderNumber(number.toLowerCase().replace('kh', ' kh- '))).toBe(number);
		}
		const number = orderNumberFrom(Uint8Array.of(0, 0, 0, 7)) ?? '';
		const persian = number.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
		expect(parseOrderNumber(persian)).toBe(number);
	});

	it('notices one wrong digit and two that changed places', () => {
		const digits = (orderNumberFrom(Uint8Array.of(3, 141, 59, 26)) ?? '').slice(2);
		for (let i = 0; i < digits.length; i += 1) {
			const wrong = digits.slice(0, i) + ((Number(digits[i]) + 1) % 10) + digits.slice(i + 1);
			expect(parseOrderNumber(wrong)).toBeNull();
		}
		const swapped = `${digits[1]}${digits[0]}${digits.slice(2)}`;
		if (swapped !== digits) expect(parseOrderNumber(swapped)).toBeNull();
	});

	it('draws again instead of favouring small numbers', () => {
		expect(orderNumberFrom(Uint8Array.of(255, 255, 255, 255))).toBeNull();
	});

	it('takes nothing else for a number', () => {
		for (const text of ['', 'KH', 'KH12345678', 'XX123456789', 'KH1234567890', '123456789012'])
			expect(parseOrderNumber(text)).toBeNull();
	});
});
