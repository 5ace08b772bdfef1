import { webManifest } from './web-manifest';

/** How the shop looks when it is put on a home screen. */
export function GET(): Response {
	return new Response(JSON.stringify(webManifest()), {
		headers: {
			'Content-Type': 'application/manifest+json; charset=utf-8',
			'Cache-Control': 'private, max-age=3600'
		}
	});
}
