import { fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { checkSecondFactor } from '$lib/accounts/check-second-factor.server';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import { tellOfFactor } from '$lib/accounts/factor-owner.server';
import { returnPath, returnQuery } from '$lib/accounts/return-path';
import { factorsOf, hasSecondFactor } from '$lib/accounts/second-factor.server';
import { readSession, type SignedIn } from '$lib/accounts/sessions.server';
import { finishSignIn } from '$lib/accounts/sign-in.server';
import { writeBatch } from '$lib/server/db/client';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const session = await halfWay(event);
	const { totp, passkeys } = await factorsOf(event.locals.db, session.accountId);
	return { to: wantedPath(event), hasApp: totp, hasPasskey: passkeys > 0 };
};

export const actions: Actions = {
	default: async (event) => {
		const session = await halfWay(event);
		const { db, now } = event.locals;
		const { 'one-time-code': code = '' } = await readForm(event.request, ['one-time-code']);
		const checked = await checkSecondFactor(event.locals, session.accountId, code);
		if (!checked.ok)
			return fail(checked.reason === 'too-many-codes' ? 429 : 400, { reason: checked.reason });
		if (checked.value === 'recovery')
			await writeBatch(db, tellOfFactor({ db, now }, session, 'recovery-code-used'));
		const to = wantedPath(event);
		const next = await finishSignIn(event, session.accountId, { how: 'second-factor', to });
		deliverSoon(event);
		redirect(303, next.to);
	}
};

/** Whoever has typed the right password and has a second factor; everybody else goes where they belong. */
async function halfWay(event: RequestEvent): Promise<SignedIn> {
	const session = await readSession(event);
	const { db, locale } = event.locals;
	const to = wantedPath(event);
	const query = returnQuery(to, locale);
	if (!session) redirect(303, localPath('/sign-in', locale) + query);
	if (session.stage === 'full') redirect(303, to);
	if (!hasSecondFactor(await factorsOf(db, session.accountId)))
		redirect(303, localPath('/account/security/enrol', locale) + query);
	return session;
}

function wantedPath({ url, locals }: RequestEvent): string {
	return returnPath(url.searchParams.get('to'), locals.locale);
}
