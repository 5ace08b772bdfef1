// Runs in workerd in front of the shop and does what Cloudflare's edge does there: files, compression, the address.
import { type AssetsEnv, serveAsset, type Service } from './assets.ts';
import { compress } from './compress.ts';

interface Env extends AssetsEnv {
	APP: Service;
	SHOP_ORIGIN: string;
}

/** Files that the shop itself is asked for first, as `run_worker_first` in wrangler.jsonc says. */
const SHOP_FIRST = new Set(['/service-worker.js']);

export default {
	async fetch(request: Request & { cf?: { clientIp?: string } }, env: Env): Promise<Response> {
		const isShopFirst = SHOP_FIRST.has(new URL(request.url).pathname);
		const asset = isShopFirst ? null : await serveAsset(request, env);
		return compress(request, asset ?? (await env.APP.fetch(toApp(request, env))));
	}
};

/** What the shop reaches its own files through (its ASSETS binding). */
export const assets = {
	async fetch(request: Request, env: Env): Promise<Response> {
		return (await serveAsset(request, env)) ?? new Response('Not found', { status: 404 });
	}
};

/** The request with the true origin (behind a proxy that ends TLS too) and an address nobody can claim to have. */
function toApp(request: Request & { cf?: { clientIp?: string } }, env: Env): Request {
	const url = new URL(request.url);
	const origin = new URL(env.SHOP_ORIGIN);
	if (url.host === origin.host) url.protocol = origin.protocol;
	const forwarded = new Request(url, request);
	forwarded.headers.delete('CF-Connecting-IP');
	const address = request.cf?.clientIp?.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
	if (address) forwarded.headers.set('CF-Connecting-IP', address);
	return forwarded;
}
