import { describe, expect, it } from 'vitest';
import { sitemap, sitemapIndex } from './sitemap';

const origin = 'https://shop.example';

describe('the sitemap', () => {
	it('names every page in both languages, each with links to both', () => {
		const text = sitemap(origin, ['/', '/products/a-1']);
		expect(text.match(/<url>/g)).toHaveLength(4);
		expect(text).toContain('<loc>https://shop.example/en/products/a-1</loc>');
		expect(
			text.match(/hreflang="fa-IR" href="https:\/\/shop\.example\/products\/a-1"/g)
		).toHaveLength(2);
		expect(text.match(/hreflang="en" href="https:\/\/shop\.example\/en"/g)).toHaveLength(2);
	});

	it('escapes what would end an element', () => {
		expect(sitemapIndex([`${origin}/sitemap.xml?part=1&x=<"`])).toContain(
			'?part=1&amp;x=&lt;&quot;'
		);
	});
});
