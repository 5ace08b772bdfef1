import { json, type RequestEvent } from '@sveltejs/kit';

/**
 * A redirect as an answer. Thrown in a hook it would leave past the security headers; answered, it must take the three
 * forms kit gives it: for a page, for the data of a page and for a form that a script sends.
 */
export function redirectAnswer(
	{ request, isDataRequest }: Pick<RequestEvent, 'request' | 'isDataRequest'>,
	location: string,
	status: 303 | 307 = 303
): Response {
	if (isDataRequest) return json({ type: 'redirect', location });
	if (request.headers.get('x-sveltekit-action') === 'true')
		return json({ type: 'redirect', status, location });
	return new Response(null, { status, headers: { location } });
}
