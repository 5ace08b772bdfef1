import { describe, expect, it } from 'vitest';
import { byteSize } from './byte-size';

const size = (bytes: number) => Object.values(byteSize(bytes)).join(' ');

describe('byteSize', () => {
	it('shows one decimal place below ten and none from there', () => {
		expect(size(0)).toBe('0 kb');
		expect(size(1)).toBe('0.1 kb');
		expect(size(1500)).toBe('1.5 kb');
		expect(size(9949)).toBe('9.9 kb');
		expect(size(9950)).toBe('10 kb');
		expect(size(312_400)).toBe('312 kb');
		expect(size(2_000_000)).toBe('2 mb');
	});

	it('changes the unit before a number would need four digits', () => {
		expect(size(999_499)).toBe('999 kb');
		expect(size(999_500)).toBe('1 mb');
		expect(size(999_499_999)).toBe('999 mb');
		expect(size(64_000_000_000)).toBe('64 gb');
	});

	it('takes no size below nothing', () => {
		expect(size(-5)).toBe('0 kb');
	});
});
