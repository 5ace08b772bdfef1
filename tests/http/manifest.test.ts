import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';

const url = inject('shopUrl');

interface Picture {
	src: string;
	sizes: string;
	type: string;
	purpose?: string;
	form_factor?: string;
	label?: string;
}
interface Manifest extends Record<string, unknown> {
	icons: Picture[];
	screenshots: Picture[];
	shortcuts: { name: string; url: string; icons: Picture[] }[];
	share_target: { action: string; method: string; params: Record<string, string> };
}

async function manifestOf(page: string): Promise<Manifest> {
	const html = await (await fetch(url + page)).text();
	const address = /<link rel="manifest" href="([^"]+)"/.exec(html)?.[1] ?? '';
	const answer = await fetch(url + address);
	expect(answer.headers.get('content-type')).toMatch(/^application\/manifest\+json/);
	return (await answer.json()) as Manifest;
}

const languages = [
	{ page: '/', root: '', lang: 'fa-IR', dir: 'rtl', letters: /[آ-ی]/ },
	{ page: '/en', root: '/en', lang: 'en', dir: 'ltr', letters: /[A-Za-z]/ }
];

describe.each(languages)('the manifest of $page', ({ page, root, lang, dir, letters }) => {
	it('names the app in its language and keeps it apart from the other', async () => {
		const manifest = await manifestOf(page);
		expect(manifest).toMatchObject({ id: page, start_url: page, scope: '/', lang, dir });
		for (const field of ['name', 'short_name', 'description'])
			expect(manifest[field]).toMatch(letters);
	});

	it('says how it opens, where it belongs and that no other app is better', async () => {
		expect(await manifestOf(page)).toMatchObject({
			display: 'standalone',
			display_override: ['standalone', 'minimal-ui'],
			launch_handler: { client_mode: ['navigate-existing', 'auto'] },
			categories: ['shopping'],
			prefer_related_applications: false,
			background_color: expect.stringMatching(/^#[0-9a-f]{6}$/) as string,
			theme_color: expect.stringMatching(/^#[0-9a-f]{6}$/) as string
		});
	});

	it('has icons for every launcher and screenshots of both shapes', async () => {
		const { icons, screenshots } = await manifestOf(page);
		expect(new Set(icons.map(({ purpose }) => purpose))).toEqual(
			new Set(['any', 'maskable', 'monochrome'])
		);
		const sizes = icons.filter(({ purpose }) => purpose === 'any').map((icon) => icon.sizes);
		expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
		for (const shape of ['narrow', 'wide']) {
			const some = screenshots.filter(({ form_factor }) => form_factor === shape);
			expect(some.length).toBeGreaterThanOrEqual(3);
			expect(new Set(some.map((picture) => picture.sizes)).size).toBe(1);
		}
		for (const { label } of screenshots) expect(label).toMatch(letters);
	});

	it('names only pictures that are there, in their true size and kind', async () => {
		const { icons, screenshots, shortcuts } = await manifestOf(page);
		const pictures = [...icons, ...screenshots, ...shortcuts.flatMap((shortcut) => shortcut.icons)];
		for (const { src, sizes, type } of pictures) {
			const answer = await fetch(url + src);
			const { width, height, format } = await sharp(await answer.bytes()).metadata();
			expect(`${src} ${width}x${height} image/${format}`).toBe(`${src} ${sizes} ${type}`);
			expect(answer.headers.get('content-type')).toBe(type);
		}
	});

	it('leads to search, cart and orders at once', async () => {
		const { shortcuts } = await manifestOf(page);
		expect(shortcuts.map((shortcut) => shortcut.url)).toEqual(
			['/search', '/cart', '/orders'].map((path) => root + path)
		);
		for (const { name, url: path } of shortcuts) {
			expect(name).toMatch(letters);
			expect((await fetch(url + path)).status).toBe(200);
		}
	});

	it('takes what is shared as words to search for, and nothing else of it', async () => {
		const { share_target } = await manifestOf(page);
		expect(share_target.method).toBe('GET');
		const shared = {
			title: 'کتری لعابی | فروشگاه دیگر',
			text: 'ببین https://other.example/kettle?from=app',
			url: 'https://other.example/kettle'
		};
		const query = new URLSearchParams(
			Object.entries(shared).map(([name, value]) => [share_target.params[name] ?? '', value])
		);
		const answer = await fetch(`${url}${share_target.action}?${query}`, { redirect: 'manual' });
		expect(answer.status).toBe(302);
		const target = new URL(answer.headers.get('location') ?? '', url);
		expect(`${target.pathname} ${target.searchParams}`).toBe(
			`${root}/search ${new URLSearchParams({ q: 'کتری لعابی' })}`
		);
	});
});
