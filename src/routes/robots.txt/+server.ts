import { LOCALES, localPath } from '$lib/values/locale';
import type { RequestHandler } from './$types';

/** Pages of one person, and addresses of which there are endlessly many. */
const PRIVATE = ['/cart', '/checkout', '/orders', '/account', '/staff', '/api/', '/search'];
const ENDLESS = ['/*?*f-', '/*?*sort=', '/*?*min=', '/*?*max=', '/*?*brand=', '/*?*variant='];

export const GET: RequestHandler = ({ locals }) => {
	const paths = LOCALES.flatMap((locale) => PRIVATE.map((path) => localPath(path, locale)));
	const lines = [...paths, ...ENDLESS].map((path) => `Disallow: ${path}`);
	const sitemap = `Sitemap: ${locals.settings.SHOP_ORIGIN}/sitemap.xml`;
	return new Response(['User-agent: *', ...lines, '', sitemap, ''].join('\n'), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};
