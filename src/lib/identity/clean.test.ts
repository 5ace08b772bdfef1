import { describe, expect, it } from 'vitest';
import { clean } from './clean';

describe('clean', () => {
	it('takes away what people put around digits', () => {
		expect(clean(' ۰۹۱۲ (۰۰۰) ٠٠-٠٠ ')).toBe('09120000000');
		expect(clean('a_b.c/d-e')).toBe('abcde');
		expect(clean('\u200e1\u200c2\u00a03\u202a4\u202c5\ufeff6\u00ad7\u20668\u2069')).toBe(
			'12345678'
		);
	});

	it('leaves letters and other signs, which make an identifier invalid', () => {
		expect(clean('12a۴٫۵+')).toBe('12a4٫5+');
	});
});
