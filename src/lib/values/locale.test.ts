import { describe, expect, it } from 'vitest';
import { localeOf, localPath, plainPath } from './locale';

describe('locale paths', () => {
	it('takes Persian at the root and English under /en', () => {
		expect(localeOf('/')).toBe('fa');
		expect(localeOf('/en')).toBe('en');
		expect(localeOf('/en/cart')).toBe('en');
		expect(localeOf('/energy')).toBe('fa');
	});

	it('goes there and back', () => {
		for (const path of ['/', '/cart', '/products/k17'])
			expect(plainPath(localPath(path, 'en'))).toBe(path);
	});

	it('keeps the query', () => {
		expect(localPath('/search?q=x', 'en')).toBe('/en/search?q=x');
		expect(localPath('/?x=1', 'en')).toBe('/en?x=1');
	});
});
