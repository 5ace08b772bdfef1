import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { addPasskey } from '$lib/accounts/add-factor.server';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import { deviceName } from '$lib/accounts/device-name';
import { enrolling } from '$lib/accounts/factor-owner.server';
import { NewPasskeyAnswer } from '$lib/accounts/passkey-answer';
import { finishSignIn } from '$lib/accounts/sign-in.server';
import { readJson } from '$lib/server/read-form';
import type { RequestHandler } from './$types';

const Body = v.object({
	answer: NewPasskeyAnswer,
	/** Where someone goes who could not go anywhere without it. */
	to: v.nullable(v.pipe(v.string(), v.maxLength(500)))
});

/** Keeps a passkey. Answers the recovery codes, when they are the first, and where to go from here, when that is new. */
export const POST: RequestHandler = async (event) => {
	const newcomer = await enrolling(event);
	const owner = newcomer ?? (await event.locals.session());
	if (!owner) return json({ reason: 'signed-out' }, { status: 401 });
	const body = await readJson(event.request, Body);
	if (!body) return json({ reason: 'not-accepted' }, { status: 400 });
	const device = deviceName(event.request.headers.get('user-agent'));
	const added = await addPasskey(event.locals, owner, body.answer, device);
	if (!added.ok) return json({ reason: added.reason }, { status: 400 });
	const { accountId } = owner;
	const next = newcomer
		? await finishSignIn(event, accountId, { how: 'second-factor', to: body.to })
		: { to: null };
	deliverSoon(event);
	return json({ codes: added.value.codes, ...next });
};
