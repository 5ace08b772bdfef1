import { fail, redirect, type Actions } from '@sveltejs/kit';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import { dropPassword } from '$lib/accounts/drop-password.server';
import { requireAccount, requireProof } from '$lib/accounts/guard.server';
import { hasPassword } from '$lib/accounts/new-password.server';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { accountId } = await requireAccount(event);
	const { db, locale } = event.locals;
	if (!(await hasPassword(db, accountId))) redirect(303, localPath('/account/security', locale));
};

export const actions: Actions = {
	default: async (event) => {
		const { 'current-password': password = '' } = await readForm(event.request, [
			'current-password'
		]);
		const proof = await requireProof(event, password);
		if (!proof.ok) return fail(400, { reason: proof.reason });
		const dropped = await dropPassword(event.locals, proof.value);
		if (!dropped.ok) return fail(409, { reason: dropped.reason });
		deliverSoon(event);
		redirect(303, localPath('/account/security?notice=password-removed', event.locals.locale));
	}
};
