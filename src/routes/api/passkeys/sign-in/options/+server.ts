import { json } from '@sveltejs/kit';
import { CHALLENGES_ASKED } from '$lib/accounts/second-factor-limits';
import { readSession } from '$lib/accounts/sessions.server';
import { askForPasskey } from '$lib/accounts/use-passkey.server';
import { countVisitor } from '$lib/consent/visitor-address.server';
import type { RequestHandler } from './$types';

/** A challenge for whoever wants to sign in; after a right password for the passkeys of that account. */
export const POST: RequestHandler = async (event) => {
	const { locals } = event;
	if (!(await countVisitor(event, 'ask-passkey', CHALLENGES_ASKED)))
		return json({ reason: 'too-many' }, { status: 429 });
	const session = await readSession(event);
	const half = session?.stage === 'second-factor' ? session.accountId : null;
	return json(await askForPasskey(locals, half));
};
