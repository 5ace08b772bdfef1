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
import { redirectAnswer } from '$lib/server/redirect-answer';
import { localPath } from '$lib/values/locale';
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
		if (isRedirect(refusal)) return redirectAnswer(event, refusal.location);
		if (isHttpError(refusal)) return refusalPage(event, refusal.status);
		if (isUnreachable(refusal)) return new Response(m.shop_error_away_text(), AWAY);
		throw refusal;
	}
	return resolve(event);
};

/** Someone without a role sees what any unknown address shows; a member is told on the staff's own home. */
async function refusalPage(event: RequestEvent, status: number): Promise<Response> {
	const { request, isDataRequest, locals } = event;
	const isPage = request.method === 'GET' && !isDataRequest;
	if (isPage && status === 404) return event.fetch(localPath('/closed', locals.locale));
	if (isPage) return redirectAnswer(event, localPath('/staff?refused', locals.locale));
	const error = { message: status === 404 ? 'Not Found' : 'Forbidden' };
	const isAction = request.headers.get('x-sveltekit-action') === 'true';
	return json(isAction ? { type: 'error', status, error } : error, { status });
}
