import { fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { addApp } from '$lib/accounts/add-factor.server';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import { enrolling } from '$lib/accounts/factor-owner.server';
import { returnPath, returnQuery } from '$lib/accounts/return-path';
import { factorsOf, hasSecondFactor } from '$lib/accounts/second-factor.server';
import { readSession, type SignedIn } from '$lib/accounts/sessions.server';
import { finishSignIn } from '$lib/accounts/sign-in.server';
import { startTotp } from '$lib/accounts/totp.server';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import { waitingApp } from '../waiting-app.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const to = wantedPath(event);
	const session = await enrolling(event);
	// The recovery codes are shown by the action that signed in; everybody else has no business here.
	if (!session && event.request.method !== 'POST') return elsewhere(event);
	return { to, app: session && (await waitingApp(event.locals, session)) };
};

export const actions: Actions = {
	start: async (event) => {
		const session = await newcomer(event);
		await startTotp(event.locals, session.accountId);
		const { locale } = event.locals;
		const query = returnQuery(wantedPath(event), locale);
		redirect(303, localPath('/account/security/enrol', locale) + query);
	},
	confirm: async (event) => {
		const session = await newcomer(event);
		const { 'one-time-code': code = '' } = await readForm(event.request, ['one-time-code']);
		const added = await addApp(event.locals, session, code);
		if (!added.ok) return fail(400, { reason: added.reason });
		const { accountId } = session;
		const to = wantedPath(event);
		const next = await finishSignIn(event, accountId, { how: 'second-factor', to });
		deliverSoon(event);
		return { codes: added.value.codes ?? [], next: next.to };
	}
};

async function newcomer(event: RequestEvent): Promise<SignedIn> {
	return (await enrolling(event)) ?? elsewhere(event);
}

async function elsewhere(event: RequestEvent): Promise<never> {
	const { locale } = event.locals;
	const to = wantedPath(event);
	const session = await readSession(event);
	if (session?.stage === 'full') {
		// Someone who got a role while signed in: there the same is done with a fresh proof.
		const has = hasSecondFactor(await factorsOf(event.locals.db, session.accountId));
		redirect(303, has ? to : localPath('/account/security', locale));
	}
	redirect(
		303,
		localPath(session ? '/sign-in/second-step' : '/sign-in', locale) + returnQuery(to, locale)
	);
}

function wantedPath({ url, locals }: RequestEvent): string {
	return returnPath(url.searchParams.get('to'), locals.locale);
}
