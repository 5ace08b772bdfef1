import { fail, redirect, type Actions } from '@sveltejs/kit';
import { addApp } from '$lib/accounts/add-factor.server';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import { proofAsked } from '$lib/accounts/factor-owner.server';
import { requireAccount, requireProof } from '$lib/accounts/guard.server';
import { factorsOf } from '$lib/accounts/second-factor.server';
import { FRESH_PROOF } from '$lib/accounts/session-limits';
import { startTotp } from '$lib/accounts/totp.server';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import { waitingApp } from '../waiting-app.server';
import type { PageServerLoad } from './$types';

const PATH = '/account/security/app';

export const load: PageServerLoad = async (event) => {
	const session = await requireAccount(event);
	const { locals } = event;
	const [{ totp }, proof] = await Promise.all([
		factorsOf(locals.db, session.accountId),
		proofAsked(locals, session)
	]);
	// A secret that waits is shown to whoever proved themselves just now, not to whoever finds the page open.
	const isFresh = locals.now - session.provedAt < FRESH_PROOF;
	return { isOn: totp, proof, app: isFresh && !totp ? await waitingApp(locals, session) : null };
};

export const actions: Actions = {
	start: async (event) => {
		const { 'current-password': password = '' } = await readForm(event.request, [
			'current-password'
		]);
		const proof = await requireProof(event, password);
		if (!proof.ok) return fail(400, { reason: proof.reason });
		const started = await startTotp(event.locals, proof.value.accountId);
		if (!started.ok) return fail(409, { reason: started.reason });
		redirect(303, localPath(PATH, event.locals.locale));
	},
	confirm: async (event) => {
		const session = await requireAccount(event);
		const { 'one-time-code': code = '' } = await readForm(event.request, ['one-time-code']);
		const added = await addApp(event.locals, session, code);
		if (!added.ok) return fail(400, { reason: added.reason });
		deliverSoon(event);
		return { codes: added.value.codes ?? [] };
	}
};
