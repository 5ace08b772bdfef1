import { countVisitor, type VisitorEvent } from '$lib/consent/visitor-address.server';
import { countAttempt } from '$lib/server/rate-limit';
import { MESSAGES_BY_ONE, MESSAGES_TO_ONE } from './throttle';

/** Counts one wish for another code or link to a contact, named by its keyed hash; false when there were enough. */
export async function mayAskAgain(event: VisitorEvent, lookup: string): Promise<boolean> {
	const { db, now } = event.locals;
	const isOneAllowed = await countAttempt(db, `again|${lookup}`, MESSAGES_TO_ONE, now);
	return (await countVisitor(event, 'account-message', MESSAGES_BY_ONE)) && isOneAllowed;
}
