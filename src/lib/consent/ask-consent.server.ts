import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { hasAnswered } from './kept-choice.server';

/**
 * Decides before anything is rendered or taken from the edge whether the page asks about cookies. Pages that are made
 * before anybody asks for them never do, nor does the shell, which a device keeps for whenever it has no network.
 */
export const askConsent: Handle = async ({ event, resolve }) => {
	const isPage = !/^\/(api\/|shell$)/.test(event.route.id ?? '') && !event.isDataRequest;
	event.locals.isConsentAsked = !building && isPage && !(await hasAnswered(event));
	return resolve(event);
};
