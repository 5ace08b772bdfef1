import { describe, expect, it } from 'vitest';
import { maskContact } from './mask-contact';

const bare = (text: string) => text.replace(/[\u2066\u2069]/g, '');

describe('a masked contact', () => {
	it('keeps the first letter and the domain of an address', () => {
		expect(bare(maskContact('email', 'sara.karimi@example.com'))).toBe('s•••@example.com');
		expect(bare(maskContact('email', 's@example.com'))).toBe('s•••@example.com');
		expect(bare(maskContact('email', '"a@b"@example.com'))).toBe('"•••@example.com');
	});

	it('keeps the ends of a mobile number', () => {
		expect(bare(maskContact('mobile', '+989121234567'))).toBe('0912•••4567');
	});

	it('is read from left to right within a Persian line', () => {
		expect(maskContact('email', 'a@b.ir')).toMatch(/^\u2066.*\u2069$/);
	});
});
