import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ID_RANDOM_BYTES, isUuidV7, mintId, parseId, uuidV7, type OrderId } from './ids';

const bytes = fc.uint8Array({ minLength: ID_RANDOM_BYTES, maxLength: 16 });
const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });

describe('uuidV7', () => {
	it('lays out the example of RFC 9562, appendix A.6', () => {
		const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
		expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
	});

	it('is well formed and sorts by time whatever the random bytes are', () => {
		fc.assert(
			fc.property(time, time, bytes, bytes, (first, second, a, b) => {
				const one = uuidV7(first, a);
				const other = uuidV7(second, b);
				expect(isUuidV7(one)).toBe(true);
				if (first < second) expect(one < other).toBe(true);
			})
		);
	});

	it('keeps 74 random bits: every random byte counts', () => {
		const zero = uuidV7(1, new Uint8Array(ID_RANDOM_BYTES));
		for (let index = 0; index < ID_RANDOM_BYTES; index++) {
			const random = new Uint8Array(ID_RANDOM_BYTES);
			random[index] = 1;
			expect(uuidV7(1, random)).not.toBe(zero);
		}
	});

	it('throws without enough randomness or without a real time', () => {
		expect(() => uuidV7(1, new Uint8Array(9))).toThrow(RangeError);
		for (const now of [-1, 1.5, NaN, 2 ** 48]) {
			expect(() => uuidV7(now, new Uint8Array(10))).toThrow(RangeError);
		}
	});
});

describe('parseId', () => {
	it('takes back what mintId gave', () => {
		const id = mintId<OrderId>(1_795_000_000_000, new Uint8Array(10).fill(200));
		expect(parseId<OrderId>(id)).toBe(id);
	});

	it('refuses anything else', () => {
		const texts = ['', '1', '017F22E2-79B0-7CC3-98C4-DC0C0C07398F', "' OR 1=1 --"];
		texts.push('017f22e2-79b0-4cc3-98c4-dc0c0c07398f', '017f22e2-79b0-7cc3-98c4-dc0c0c07398f\n');
		for (const text of texts) expect(parseId(text)).toBeUndefined();
	});
});
