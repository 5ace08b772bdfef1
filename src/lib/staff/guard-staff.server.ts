import {
	error,
	isHttpError,
	isRedirect,
	json,
	type Handle,
	type RequestEvent
} from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { isUnreachable } from '$lib/server/db/client';
import { localPath, type Locale } from '$lib/values/locale';
import { requireStaff } from './require-staff.server';
import { accessOf, isBackOffice } from './route-access';

const AWAY = { status: 503, headers: { 'Content-Type': 'text/plain; charset=utf-8' } };

/**
 * Closes the back office before any of its code runs; loads and actions ask `requireStaff` once more themselves. Stands
 * after the security headers, so that refusals have them, too.
 */
export const guardStaff: Handle = async ({ event, resolve }) => {
	const routeId = event.route.id;
	if (routeId === null || !isBackOffice(routeId)) return resolve(event);
	try {
		const access = accessOf(routeId);
		// A page nobody wrote a permission for is nobody's.
		if (access === null || typeof access === 'string') error(404);
		await requireStaff(event, access.permission);
	} catch (refusal) {
		if (isRedirect(refusal)) return redirection(event, refusal);
		if (isHttpError(refusal)) return refusalPage(event, refusal.status);
		if (isUnreachable(refusal)) return new Response(m.shop_error_away_text(), AWAY);
		throw refusal;
	}
	return resolve(event);
};

/** What kit makes of a redirect, which it would send past the headers if it were thrown here. */
function redirection(
	{ request }: RequestEvent,
	{ status, location }: { status: number; location: string }
): Response {
	// The script of a form reads the answer itself.
	if (request.headers.get('x-sveltekit-action') === 'true')
		return json({ type: 'redirect', status, location });
	return new Response(null, { status, headers: { location } });
}

/** Someone without a role sees what any unknown address shows; a member is told on the staff's own home. */
async function refusalPage(event: RequestEvent, status: number): Promise<Response> {
	const { request, isDataRequest, locals } = event;
	const isPage = request.method === 'GET' && !isDataRequest;
	if (isPage && status === 404) return event.fetch(localPath('/closed', locals.locale));
	if (isPage) return redirection(event, { status: 303, location: refusedPath(locals.locale) });
	const error = { message: status === 404 ? 'Not Found' : 'Forbidden' };
	const isAction = request.headers.get('x-sveltekit-action') === 'true';
	return json(isAction ? { type: 'error', status, error } : error, { status });
}

function refusedPath(locale: Locale): string {
	return localPath('/staff?refused', locale);
}
