/** Sent with every answer; `scripts/build.ts` writes the same set into `_headers` for files that skip the hooks. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy':
		'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=()'
};

/** For answers that are no page (JSON, redirects, files): nothing in them may load or run anything. */
export const BARE_CSP =
	"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/**
 * The answer with the full header set. `form-action` names the payment gateways because Chromium applies it to the
 * redirect that follows a form, too. Answers are private and not kept unless they say otherwise.
 */
export function withSecurityHeaders(
	response: Response,
	settings: { ZARINPAL_BASE: string; ZIBAL_BASE: string; SHOP_ORIGIN: string },
	page: { isSecretAddress: boolean } = { isSecretAddress: false }
): Response {
	// Copied because headers of a redirect or a cached answer are immutable.
	const answer = new Response(response.body, response);
	// An address that holds a key is told to nobody else. ('no-referrer' would also make our own forms send "Origin: null",
	// which kit takes for another site's.)
	const isSecretAddress =
		page.isSecretAddress || answer.headers.get('Referrer-Policy') === 'same-origin';
	// A frame that the shop shows in its own pages says so itself.
	const framing = answer.headers.get('X-Frame-Options');
	for (const [name, value] of Object.entries(SECURITY_HEADERS)) answer.headers.set(name, value);
	if (framing) answer.headers.set('X-Frame-Options', framing);
	if (isSecretAddress) answer.headers.set('Referrer-Policy', 'same-origin');
	const csp = answer.headers.get('Content-Security-Policy');
	const isPage = answer.headers.get('Content-Type')?.startsWith('text/html');
	// A page that a guard asked this shop for has its headers already.
	const isComplete = csp?.includes('; form-action ') ?? false;
	if (csp && isPage && !isComplete) {
		const gateways = [settings.ZARINPAL_BASE, settings.ZIBAL_BASE].map(
			(url) => new URL(url).origin
		);
		const formAction = ["'self'", ...new Set(gateways)].join(' ');
		answer.headers.set('Content-Security-Policy', `${csp}; form-action ${formAction}`);
	} else if (!csp) answer.headers.set('Content-Security-Policy', BARE_CSP);
	if (!answer.headers.has('Cache-Control'))
		answer.headers.set('Cache-Control', 'private, no-store');
	return answer;
}
