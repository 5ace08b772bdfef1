import { m } from '$lib/paraglide/messages';
import { href, locale } from '$lib/ui/href';
import { DIRECTION, LANGUAGE_TAG } from '$lib/values/locale';

/** The paper of app.css. */
const PAPER = '#fbf9f5';

/**
 * The Web App Manifest in the language of the request. Each language is an app of its own (`id`), so that opening the
 * other one never renames what somebody put on their home screen; the scope is the whole shop, so that it opens inside.
 */
export function webManifest() {
	return {
		id: href('/'),
		name: m.offline_app_name(),
		short_name: m.shop_name(),
		description: m.shop_footer_text(),
		lang: LANGUAGE_TAG[locale()],
		dir: DIRECTION[locale()],
		start_url: href('/'),
		scope: '/',
		display: 'standalone',
		display_override: ['standalone', 'minimal-ui'],
		// A shortcut or a shared text goes on in the window that is open: two windows would show two carts.
		launch_handler: { client_mode: ['navigate-existing', 'auto'] },
		background_color: PAPER,
		theme_color: PAPER,
		categories: ['shopping'],
		prefer_related_applications: false,
		icons: icons(),
		screenshots: screenshots(),
		shortcuts: shortcuts(),
		share_target: {
			action: href('/search'),
			method: 'GET',
			params: { title: 'title', text: 'text', url: 'url' }
		}
	};
}

function icons() {
	const icon = (name: string, size: number, purpose: 'any' | 'maskable' | 'monochrome') => ({
		src: `/icons/${name}-${size}.png`,
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose
	});
	return [
		icon('icon', 192, 'any'),
		icon('icon', 512, 'any'),
		icon('maskable', 512, 'maskable'),
		icon('monochrome', 512, 'monochrome')
	];
}

/** Pictures of `npm run screenshots:manifest`. */
function screenshots() {
	const picture = (page: string, form_factor: 'narrow' | 'wide', label: string) => ({
		src: `/screenshots/${page}-${form_factor}-${locale()}.webp`,
		sizes: form_factor === 'narrow' ? '540x1080' : '1280x800',
		type: 'image/webp',
		form_factor,
		label
	});
	return (['narrow', 'wide'] as const).flatMap((form) => [
		picture('home', form, m.offline_app_picture_home()),
		picture('product', form, m.offline_app_picture_product()),
		picture('cart', form, m.offline_app_picture_cart())
	]);
}

function shortcuts() {
	const shortcut = (name: string, path: string, icon: string) => ({
		name,
		url: href(path),
		icons: [{ src: `/icons/shortcut-${icon}-192.png`, sizes: '192x192', type: 'image/png' }]
	});
	return [
		shortcut(m.shop_search(), '/search', 'search'),
		shortcut(m.shop_cart(), '/cart', 'cart'),
		shortcut(m.shop_track_order(), '/orders', 'box')
	];
}
