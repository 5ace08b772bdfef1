import { BARE_CSP, SECURITY_HEADERS } from '../lib/server/security-headers';

const SCRIPT = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(withdraw()));
async function withdraw() {
	for (const name of await caches.keys()) await caches.delete(name);
	await registration.unregister();
}
`;

/**
 * What browsers get in place of the service worker while SERVICE_WORKER is 'off': it takes over at once, answers nothing,
 * deletes what was kept of pages and files, and goes. The database with cart, orders and choices is not touched.
 */
export function withdrawnWorker(): Response {
	return new Response(SCRIPT, {
		headers: {
			...SECURITY_HEADERS,
			'Content-Security-Policy': BARE_CSP,
			'Content-Type': 'text/javascript; charset=utf-8',
			'Cache-Control': 'no-store'
		}
	});
}
