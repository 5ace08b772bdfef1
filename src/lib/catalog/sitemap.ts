import { LANGUAGE_TAG, LOCALES, localPath } from '$lib/values/locale';

/** So many ids stand in one part: with both languages at most 10,000 addresses. */
export const IDS_IN_PART = 5000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The list of the parts of a sitemap. */
export function sitemapIndex(addresses: readonly string[]): string {
	const parts = addresses.map((address) => `<sitemap><loc>${escape(address)}</loc></sitemap>`);
	return `${HEAD}\n<sitemapindex ${NAMESPACE}>${parts.join('')}</sitemapindex>\n`;
}

/** Plain paths as a sitemap: every page in every language, and each naming the others. */
export function sitemap(origin: string, paths: readonly string[]): string {
	const urls = paths.flatMap((path) => {
		const links = LOCALES.map(
			(locale) =>
				`<xhtml:link rel="alternate" hreflang="${LANGUAGE_TAG[locale]}" href="${escape(origin + localPath(path, locale))}"/>`
		).join('');
		return LOCALES.map(
			(locale) => `<url><loc>${escape(origin + localPath(path, locale))}</loc>${links}</url>`
		);
	});
	return `${HEAD}\n<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('\n')}</urlset>\n`;
}

function escape(address: string): string {
	return address
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
