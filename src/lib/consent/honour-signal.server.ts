import type { Handle, RequestEvent } from '@sveltejs/kit';
import { randomSecret } from '$lib/server/secrets';
import { log } from '$lib/server/log';
import { askedBy } from './asked';
import { CHOICES_BY_ONE } from './choice';
import { newChoice } from './consent-cookie';
import { choiceHeader, keptChoice, takeChoice } from './kept-choice.server';
import { recordChoice } from './record-choice.server';
import { countVisitor } from './visitor-address.server';

/**
 * Takes Global Privacy Control for a refusal from the first request on, unless the visitor has chosen otherwise since.
 * It is recorded once, after the answer, and kept like any other choice, so that nothing is asked.
 */
export const honourSignal: Handle = async ({ event, resolve }) => {
	if (!isSignalled(event) || (await keptChoice(event)) !== null) return resolve(event);
	const { now, settings } = event.locals;
	const refusal = newChoice(randomSecret(16), new Set(), now, askedBy(settings));
	takeChoice(event.locals, refusal);
	// Browsers that keep no cookies send the signal with every page; it is not recorded without end.
	if (await countVisitor(event, 'choose', CHOICES_BY_ONE))
		event.platform?.ctx.waitUntil(record(event, refusal.receiptId));
	const response = await resolve(event);
	// The page may come from the edge, which keeps no cookies.
	response.headers.append('set-cookie', await choiceHeader(event, refusal));
	return response;
};

async function record({ locals }: RequestEvent, receiptId: string): Promise<void> {
	const signal = { id: crypto.randomUUID(), action: 'gpc', place: 'signal' } as const;
	const choice = { ...signal, granted: new Set<never>(), chosenAt: locals.now };
	try {
		await recordChoice(locals, { id: receiptId, isNew: true }, choice, []);
	} catch (error) {
		// The refusal counts without its record.
		log('warn', 'signal-not-recorded', { requestId: locals.requestId }, error);
	}
}

/** Pages only: an answer to a script may come before the page's own cookie was kept. */
function isSignalled({ request, route, isDataRequest, isSubRequest }: RequestEvent): boolean {
	const isPage = request.method === 'GET' && !isDataRequest && !isSubRequest;
	const wantsPage = request.headers.get('accept')?.includes('text/html') ?? false;
	return isPage && wantsPage && route.id !== null && request.headers.get('sec-gpc') === '1';
}
