import { countVisitor, type VisitorEvent } from '$lib/consent/visitor-address.server';
import { lookup } from '$lib/privacy/vault.server';
import { countAttempt } from '$lib/server/rate-limit';
import { identifierKey, type Identifier } from './identifier';
import {
	DEVICE_TRIES,
	MESSAGES_BY_ONE,
	MESSAGES_TO_ONE,
	STRANGER_TRIES,
	VISITOR_TRIES
} from './throttle';

/**
 * Counts one try of a password and says whether it may be looked at. Known and unknown identifiers count alike. A known
 * device has a counter of its own: strangers who use up theirs do not lock it out.
 */
export async function mayTryPassword(
	event: VisitorEvent,
	identifier: Identifier,
	knownDevice: string | null
): Promise<boolean> {
	if (knownDevice !== null) return count(event, `device|${knownDevice}`, DEVICE_TRIES);
	const one = await count(event, `sign-in|${identifierKey(identifier)}`, STRANGER_TRIES);
	return (await countVisitor(event, 'sign-in', VISITOR_TRIES)) && one;
}

/** Counts one wish for a message with a code or a link to this number or address. */
export async function mayAskForMessage(
	event: VisitorEvent,
	identifier: Identifier
): Promise<boolean> {
	const one = await count(event, `message|${identifierKey(identifier)}`, MESSAGES_TO_ONE);
	return (await countVisitor(event, 'account-message', MESSAGES_BY_ONE)) && one;
}

async function count(
	{ locals: { db, settings, now } }: VisitorEvent,
	text: string,
	limit: typeof STRANGER_TRIES
): Promise<boolean> {
	return countAttempt(db, await lookup(settings, 'attempt', text), limit, now);
}
