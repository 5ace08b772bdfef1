import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import { PasskeyAnswer } from '$lib/accounts/passkey-answer';
import { readSession } from '$lib/accounts/sessions.server';
import { finishSignIn } from '$lib/accounts/sign-in.server';
import { usePasskey } from '$lib/accounts/use-passkey.server';
import { readJson } from '$lib/server/read-form';
import type { RequestHandler } from './$types';

const Body = v.object({
	answer: PasskeyAnswer,
	/** Where to go afterwards. */
	to: v.nullable(v.pipe(v.string(), v.maxLength(500)))
});

/** Signs in whose passkey answered; a passkey is both factors at once. Answers where to go. */
export const POST: RequestHandler = async (event) => {
	const body = await readJson(event.request, Body);
	if (!body) return json({ reason: 'not-accepted' }, { status: 400 });
	const session = await readSession(event);
	const half = session?.stage === 'second-factor' ? session.accountId : null;
	const used = await usePasskey(event.locals, body.answer, half);
	if (!used.ok) return json({ reason: used.reason }, { status: 400 });
	const next = await finishSignIn(event, used.value, { how: 'passkey', to: body.to });
	deliverSoon(event);
	return json(next);
};
