import { fail, redirect, type Actions } from '@sveltejs/kit';
import { renewCodes } from '$lib/accounts/add-factor.server';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import { proofAsked } from '$lib/accounts/factor-owner.server';
import { requireAccount, requireProof } from '$lib/accounts/guard.server';
import { factorsOf, hasSecondFactor } from '$lib/accounts/second-factor.server';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const session = await requireAccount(event);
	const { locals } = event;
	if (!hasSecondFactor(await factorsOf(locals.db, session.accountId)))
		redirect(303, localPath('/account/security', locals.locale));
	return { proof: await proofAsked(locals, session) };
};

export const actions: Actions = {
	default: async (event) => {
		const { 'current-password': password = '' } = await readForm(event.request, [
			'current-password'
		]);
		const proof = await requireProof(event, password);
		if (!proof.ok) return fail(400, { reason: proof.reason });
		const { db } = event.locals;
		if (!hasSecondFactor(await factorsOf(db, proof.value.accountId)))
			return fail(409, { reason: 'not-there' as const });
		const codes = await renewCodes(event.locals, proof.value);
		deliverSoon(event);
		return { codes };
	}
};
