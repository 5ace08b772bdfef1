import { frameHtml, framePolicy, type FramePart } from './frame-policy';
import googleScript from './frames/google.js?raw';
import matomoScript from './frames/matomo.js?raw';
import type { OptionalPurpose } from './purposes';
import { sourceHash } from './source-hash.server';
import type { TagSettings } from './tags';

const GOOGLE_SCRIPTS = 'https://www.googletagmanager.com';
const GOOGLE_ENDS = ['https://*.google-analytics.com', 'https://*.analytics.google.com'];

/** The page that tells the services of a purpose; null where there is none. */
export async function tagFrame(
	settings: TagSettings,
	purpose: OptionalPurpose
): Promise<Response | null> {
	const parts = partsOf(settings, purpose);
	if (parts.length === 0) return null;
	const hashes = await Promise.all(parts.map(({ script }) => sourceHash(script)));
	return new Response(frameHtml(parts), {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': framePolicy(parts, hashes),
			'x-frame-options': 'SAMEORIGIN',
			'cache-control': 'private, no-store'
		}
	});
}

function partsOf({ TAG_MATOMO, TAG_GOOGLE }: TagSettings, purpose: OptionalPurpose): FramePart[] {
	const parts: FramePart[] = [];
	if (TAG_MATOMO?.purpose === purpose) {
		const { address, siteId } = TAG_MATOMO;
		parts.push({
			script: matomoScript,
			data: { address, site: siteId },
			...{ scriptSources: [], connectSources: [`${address}/matomo.php`] },
			isForeignCode: false
		});
	}
	if (TAG_GOOGLE && purpose === 'marketing')
		parts.push({
			script: googleScript,
			data: { id: TAG_GOOGLE },
			...{ scriptSources: [GOOGLE_SCRIPTS], connectSources: [GOOGLE_SCRIPTS, ...GOOGLE_ENDS] },
			isForeignCode: true
		});
	return parts;
}

/** The answer with a policy that lets a page of the shop show frames of the shop, and of nobody else. */
export function allowTagFrames(response: Response): Response {
	const policy = response.headers.get('content-security-policy');
	// A frame's own policy names no script of the shop, and stays as it is.
	const allowed = policy?.replace("script-src 'self'", "frame-src 'self'; script-src 'self'");
	if (allowed) response.headers.set('content-security-policy', allowed);
	return response;
}
