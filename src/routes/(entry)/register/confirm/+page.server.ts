import { fail, redirect, type Actions } from '@sveltejs/kit';
import { completeByCode } from '$lib/accounts/complete-registration.server';
import { returnPath } from '$lib/accounts/return-path';
import { readForm } from '$lib/server/read-form';
import { isUuidV7 } from '$lib/values/ids';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const proof = url.searchParams.get('proof') ?? '';
	if (!isUuidV7(proof)) redirect(303, localPath('/register', locals.locale));
	return {
		proof,
		by: url.searchParams.get('by') === 'mobile' ? ('mobile' as const) : ('email' as const),
		to: returnPath(url.searchParams.get('to'), locals.locale)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await readForm(event.request, ['proof', 'one-time-code', 'to']);
		const { proof: proofId = '', 'one-time-code': code = '', to = '' } = form;
		if (code.trim() === '') return fail(400, { reason: 'empty' as const });
		const done = await completeByCode(event, { proofId, code, to });
		if (!done.ok) return fail(400, { reason: done.reason });
		redirect(303, done.value.to);
	}
};
