import { BARE_CSP, SECURITY_HEADERS } from '../../src/lib/server/security-headers.ts';

/** The service worker fetches by itself: its own policy must let it. */
const WORKER_CSP =
	"default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * The `_headers` file: files and prerendered pages skip the hooks, so they get the same set here. Pages bring their
 * policy in a meta element, and a second, barer one would forbid everything in them.
 */
export function assetHeaders(kitRules: string, pages: string[]): string {
	const all = { ...SECURITY_HEADERS, 'Content-Security-Policy': BARE_CSP };
	const paths = pages.map((file) => `/${file.replace(/(^|(?<=\/))index\.html$|\.html$/, '')}`);
	return [
		rule('/*', Object.entries(all)),
		rule('/service-worker.js', [['Content-Security-Policy', WORKER_CSP]]),
		...paths.map((path) => rule(path, [['Content-Security-Policy', "frame-ancestors 'none'"]])),
		rule('/img/products/*', [['Cache-Control', 'public, max-age=604800']]),
		kitRules
	].join('\n');
}

/** Two rules that set one name would send both values: what an earlier one set is taken back first. */
function rule(path: string, headers: [string, string][]): string {
	const undo = path === '/*' ? [] : headers.map(([name]) => `  ! ${name}`);
	return [path, ...undo, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
