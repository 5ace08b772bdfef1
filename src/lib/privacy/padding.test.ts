import { describe, expect, it } from 'vitest';
import { pad, unpad } from './padding';

describe('padding before sealing', () => {
	it('gives back every length it took, also bytes that look like padding', () => {
		for (let length = 0; length <= 200; length += 1) {
			const bytes = Uint8Array.from({ length }, (_, i) => (i % 3 === 0 ? 0x80 : 0));
			const padded = pad(bytes);
			expect(padded.length % 64).toBe(0);
			expect(padded.length).toBeGreaterThan(length);
			expect([...unpad(padded)]).toEqual([...bytes]);
		}
	});

	it('makes a short and a long name the same length', () => {
		expect(pad(new Uint8Array(3)).length).toBe(pad(new Uint8Array(60)).length);
	});

	it('refuses what it did not write', () => {
		expect(() => unpad(new Uint8Array(64))).toThrow(RangeError);
		expect(() => unpad(Uint8Array.of(1, 0x80))).toThrow(RangeError);
		const trailing = pad(new Uint8Array(5));
		trailing[63] = 1;
		expect(() => unpad(trailing)).toThrow(RangeError);
	});
});
