import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedWords } from './shared-words';

const words = (shared: Record<string, string>) => sharedWords(Object.entries(shared));

describe('sharedWords', () => {
	it('is null when nothing was shared, and empty when no word is in it', () => {
		expect(words({})).toBeNull();
		expect(words({ q: 'کتاب', page: '2' })).toBeNull();
		expect(words({ title: '', text: '  ', url: '' })).toBe('');
		expect(words({ text: '!؟ …' })).toBe('');
	});

	it('takes the name of the thing from a title and leaves the name of the site', () => {
		expect(words({ title: 'کتری لعابی دو لیتری | خانه‌نما' })).toBe('کتری لعابی دو لیتری');
		expect(words({ title: 'کتری لعابی | فروشگاه دیگر' })).toBe('کتری لعابی');
		expect(words({ title: 'Shop – Enamel kettle 2 l' })).toBe('Enamel kettle 2 l');
		expect(words({ title: 'چای سیاه', url: 'https://a.example/x' })).toBe('چای سیاه');
	});

	it('takes the text without the addresses in it', () => {
		expect(words({ text: 'كتاب  آشپزي https://a.example/b?c=d' })).toBe('کتاب آشپزی');
	});

	it('reads the words of an address when there is nothing else', () => {
		const path = encodeURIComponent('کتری-لعابی-۲');
		expect(words({ url: `https://a.example/p/123/${path}.html?from=app` })).toBe('کتری لعابی');
		expect(words({ text: 'https://a.example/product/enamel_kettle/' })).toBe('enamel kettle');
		expect(words({ url: 'https://a.example/%E0%A4%A/' })).toBe('');
	});

	it('is never longer than a search, and ends with a whole word', () => {
		const long = words({ text: 'قوری '.repeat(400) }) ?? '';
		expect(long.length).toBeLessThanOrEqual(100);
		expect(long.split(' ').every((word) => word === 'قوری')).toBe(true);
		expect(words({ text: 'x'.repeat(5000) })).toBe('x'.repeat(100));
	});

	it('takes whatever comes', () => {
		const anything = fc
			.array(fc.integer({ max: 0x10_ffff, min: 0 }), { maxLength: 300 })
			.map((points) => String.fromCodePoint(...points));
		fc.assert(
			fc.property(anything, anything, anything, (title, text, url) => {
				const found = words({ title, text, url }) ?? '';
				expect(found.length).toBeLessThanOrEqual(100);
				expect(found).not.toMatch(/https?:\/\//i);
			}),
			{ numRuns: 40 }
		);
	});
});
