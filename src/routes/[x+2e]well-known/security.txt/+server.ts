import type { RequestHandler } from './$types';

const VALID_FOR = 180 * 24 * 60 * 60 * 1000;

/** Where to report a weakness (RFC 9116). The contact page tells how to reach the shop. */
export const GET: RequestHandler = ({ locals, setHeaders }) => {
	const origin = locals.settings.SHOP_ORIGIN;
	// Whole days, so that the file does not change with every request.
	const day = new Date(locals.now).setUTCHours(0, 0, 0, 0);
	const lines = [
		`Contact: ${origin}/contact`,
		`Expires: ${new Date(day + VALID_FOR).toISOString()}`,
		'Preferred-Languages: fa, en',
		`Canonical: ${origin}/.well-known/security.txt`
	];
	setHeaders({ 'Content-Type': 'text/plain; charset=utf-8' });
	return new Response(`${lines.join('\n')}\n`);
};
