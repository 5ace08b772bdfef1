import { isRedirect, type Handle } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { isUnreachable } from '$lib/server/db/client';
import { redirectAnswer } from '$lib/server/redirect-answer';
import { requireAccount } from './guard.server';

const ACCOUNT = /^\/account(\/|$)/;
/** Reached with a password alone, by staff who have no second factor yet; it looks at the session itself. */
const ENROL = '/account/security/enrol';
const AWAY = { status: 503, headers: { 'Content-Type': 'text/plain; charset=utf-8' } };

/**
 * Closes the account pages before any of their code runs, actions and data included; loads and actions ask
 * `requireAccount` once more, for whose account it is. Stands after the security headers, so that refusals have them.
 */
export const guardAccount: Handle = async ({ event, resolve }) => {
	const routeId = event.route.id;
	if (routeId === null || !ACCOUNT.test(routeId) || routeId === ENROL) return resolve(event);
	try {
		await requireAccount(event);
	} catch (refusal) {
		if (isRedirect(refusal)) return redirectAnswer(event, refusal.location);
		if (isUnreachable(refusal)) return new Response(m.shop_error_away_text(), AWAY);
		throw refusal;
	}
	return resolve(event);
};
