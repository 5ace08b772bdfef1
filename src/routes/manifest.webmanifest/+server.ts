import { m } from '$lib/paraglide/messages';

/** How the shop looks when it is put on a home screen. Persian: the language of the address it starts at. */
export function GET(): Response {
	const manifest = {
		id: '/',
		name: m.shop_name(),
		short_name: m.shop_name(),
		description: m.shop_footer_text(),
		lang: 'fa-IR',
		dir: 'rtl',
		start_url: '/',
		scope: '/',
		display: 'standalone',
		// The paper of app.css.
		background_color: '#fbf9f5',
		theme_color: '#fbf9f5',
		categories: ['shopping'],
		icons: [
			{ src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
			{ src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
			{
				src: '/icons/maskable-512.png',
				sizes: '512x512',
				type: 'image/png',
				purpose: 'maskable'
			},
			{
				src: '/icons/monochrome-512.png',
				sizes: '512x512',
				type: 'image/png',
				purpose: 'monochrome'
			}
		],
		shortcuts: [
			{ name: m.shop_cart(), url: '/cart' },
			{ name: m.shop_track_order(), url: '/orders' }
		]
	};
	return new Response(JSON.stringify(manifest), {
		headers: {
			'Content-Type': 'application/manifest+json; charset=utf-8',
			'Cache-Control': 'private, max-age=3600'
		}
	});
}
