import { applyRules, type HeaderRule } from './headers-file.ts';

export interface Asset {
	type: string;
	etag: string;
	/** Name of the disk service that holds it, and its path there. */
	disk: string;
	path: string;
	/** Whether a brotli copy stands beside it, on the disk `COMPRESSED`. */
	compressed: boolean;
}

export interface AssetManifest {
	assets: Record<string, Asset>;
	rules: HeaderRule[];
}

export interface Service {
	fetch(request: Request | string): Promise<Response>;
}

export interface AssetsEnv {
	MANIFEST: AssetManifest;
	[disk: string]: unknown;
}

/** workerd's own addition: the body is compressed already. */
interface EncodedInit extends ResponseInit {
	encodeBody?: 'manual';
}

/** The answer for a path that is a file, as Cloudflare's static assets give it; null when it is none. */
export async function serveAsset(request: Request, env: AssetsEnv): Promise<Response | null> {
	if (request.method !== 'GET' && request.method !== 'HEAD') return null;
	const url = new URL(request.url);
	const found = resolveAsset(decodePath(url.pathname), env.MANIFEST.assets);
	if (!found) return null;
	if ('redirect' in found) {
		const headers = new Headers({ Location: encodeURI(found.redirect) + url.search });
		applyRules(env.MANIFEST.rules, url.pathname, headers);
		return new Response(null, { status: 307, headers });
	}
	const { asset } = found;
	const headers = new Headers({
		'Content-Type': asset.type,
		'Cache-Control': 'public, max-age=0, must-revalidate',
		ETag: asset.etag
	});
	applyRules(env.MANIFEST.rules, url.pathname, headers);
	if (isKnown(request, asset.etag)) return new Response(null, { status: 304, headers });
	return readFile(request, asset, headers, env);
}

async function readFile(
	request: Request,
	asset: Asset,
	headers: Headers,
	env: AssetsEnv
): Promise<Response | null> {
	const isBrotli = asset.compressed && /\bbr\b/.test(request.headers.get('Accept-Encoding') ?? '');
	// The bindings are disk services by their names in the configuration.
	const disk = env[isBrotli ? 'COMPRESSED' : asset.disk] as Service;
	const path = isBrotli ? `${asset.path}.br` : asset.path;
	const file = await disk.fetch(
		new Request(`http://disk${encodeURI(path)}`, { method: request.method })
	);
	if (!file.ok) return null;
	if (asset.compressed) headers.append('Vary', 'Accept-Encoding');
	const init: EncodedInit = { headers };
	if (isBrotli) {
		headers.set('Content-Encoding', 'br');
		init.encodeBody = 'manual';
	}
	const length = file.headers.get('Content-Length');
	if (length) headers.set('Content-Length', length);
	return new Response(file.body, init);
}

/** Pages have no ending in their address: /about is about.html, and other spellings lead there. */
export function resolveAsset(
	path: string,
	assets: Record<string, Asset>
): { asset: Asset } | { redirect: string } | null {
	const own = (name: string) => (Object.hasOwn(assets, name) ? assets[name] : undefined);
	const exact = own(path);
	if (exact && !path.endsWith('.html')) return { asset: exact };
	if (path.endsWith('/index.html') && exact) return { redirect: path.slice(0, -10) };
	if (exact) return { redirect: path.slice(0, -5) };
	if (path.endsWith('/')) {
		const index = own(`${path}index.html`);
		if (index) return { asset: index };
		return own(`${path.slice(0, -1)}.html`) ? { redirect: path.slice(0, -1) } : null;
	}
	const page = own(`${path}.html`);
	if (page && !path.endsWith('/index')) return { asset: page };
	if (page) return { redirect: path.slice(0, -5) };
	return own(`${path}/index.html`) ? { redirect: `${path}/` } : null;
}

function decodePath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function isKnown(request: Request, etag: string): boolean {
	const known = request.headers.get('If-None-Match');
	return known?.split(',').some((each) => each.trim().replace(/^W\//, '') === etag) ?? false;
}
