import { render } from 'svelte/server';
import Banner from './Banner.svelte';
import style from './banner.css?inline';
import { sourceHash } from './source-hash.server';
import type { TagSettings } from './tags';
import { everyoneTold } from './told-by.svelte';

const MARKUP_PLACE = '%consent.banner%';
const STYLE_PLACE = '%consent.style%';

/** Puts the question into a page's HTML, or takes its places out for someone who has answered. */
export function withBanner(html: string, isAsked: boolean, settings: TagSettings): string {
	if (!html.includes(MARKUP_PLACE)) return html;
	const markup = isAsked ? bannerOf(settings) : '';
	return html
		.replace(STYLE_PLACE, isAsked ? `<style>${style}</style>` : '')
		.replace(MARKUP_PLACE, () => markup);
}

function bannerOf(settings: TagSettings): string {
	const { body } = render(Banner, { props: { services: everyoneTold(settings) } });
	return body.replaceAll(/<!--.*?-->/g, '');
}

/** The answer with a policy that lets the banner's own style apply, and no other. */
export async function allowBannerStyle(response: Response): Promise<Response> {
	const policy = response.headers.get('content-security-policy');
	if (!policy) return response;
	const hash = await sourceHash(style);
	const allowed = policy.replace("style-src 'self'", `style-src 'self' ${hash}`);
	response.headers.set('content-security-policy', allowed);
	return response;
}
