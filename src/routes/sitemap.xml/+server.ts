import { error } from '@sveltejs/kit';
import { sitemap, sitemapIndex } from '$lib/catalog/sitemap';
import { categoryPaths, productParts, productPaths } from '$lib/catalog/sitemap.server';
import type { RequestHandler } from './$types';

const FIXED = [
	'/',
	'/categories',
	'/about',
	'/contact',
	'/terms',
	'/returns',
	'/privacy',
	'/cookies',
	'/offline'
];

/** The list of parts, and each part under its number; `pages` is everything but products. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const { db, settings } = locals;
	const part = url.searchParams.get('part');
	if (part === null) {
		const numbers = Array.from({ length: await productParts(db) }, (_, index) => index + 1);
		const address = (name: string | number) => `${settings.SHOP_ORIGIN}/sitemap.xml?part=${name}`;
		return xml(sitemapIndex(['pages', ...numbers].map(address)));
	}
	if (part === 'pages')
		return xml(sitemap(settings.SHOP_ORIGIN, [...FIXED, ...(await categoryPaths(db))]));
	const paths = /^[1-9]\d{0,5}$/.test(part) ? await productPaths(db, Number(part)) : [];
	if (paths.length === 0) error(404, 'no-such-part');
	return xml(sitemap(settings.SHOP_ORIGIN, paths));
};

function xml(text: string): Response {
	return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
