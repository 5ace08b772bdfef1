import { render } from 'svelte/server';
import { sha256 } from '$lib/server/secrets';
import Banner from './Banner.svelte';
import style from './banner.css?inline';

const MARKUP_PLACE = '%consent.banner%';
const STYLE_PLACE = '%consent.style%';

/** Puts the question into a page's HTML, or takes its places out for someone who has answered. */
export function withBanner(html: string, isAsked: boolean): string {
	if (!html.includes(MARKUP_PLACE)) return html;
	const markup = isAsked ? render(Banner).body.replaceAll(/<!--.*?-->/g, '') : '';
	return html
		.replace(STYLE_PLACE, isAsked ? `<style>${style}</style>` : '')
		.replace(MARKUP_PLACE, () => markup);
}

/** The answer with a policy that lets the banner's own style apply, and no other. */
export async function allowBannerStyle(response: Response): Promise<Response> {
	const policy = response.headers.get('content-security-policy');
	if (!policy) return response;
	const hash = btoa(String.fromCharCode(...(await sha256(style))));
	const allowed = policy.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`);
	response.headers.set('content-security-policy', allowed);
	return response;
}
