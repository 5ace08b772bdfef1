import { fail, redirect, type Actions } from '@sveltejs/kit';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import { isPasswordRefusal } from '$lib/accounts/password';
import { peekLink } from '$lib/accounts/proofs.server';
import { resetPassword } from '$lib/accounts/reset-password.server';
import { readForm } from '$lib/server/read-form';
import { isUuidV7 } from '$lib/values/ids';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

const FIELDS = ['proof', 'token', 'one-time-code', 'new-password'];

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, settings, locale, now } = locals;
	const proof = url.searchParams.get('proof') ?? '';
	const token = url.searchParams.get('token');
	if (!isUuidV7(proof)) redirect(303, localPath('/forgot-password', locale));
	if (token !== null) {
		const link = await peekLink(db, settings, { id: proof, token, now });
		const isRight = link.ok && link.value.purpose === 'reset-password';
		const reason = link.ok ? ('wrong-code' as const) : link.reason;
		return { by: 'link' as const, proof, token, refusal: isRight ? null : reason };
	}
	const by = url.searchParams.get('by') === 'mobile' ? ('mobile' as const) : ('email' as const);
	return { by, proof, token: null, refusal: null };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await readForm(event.request, FIELDS);
		const { proof: proofId = '', 'one-time-code': code = '', token = '' } = form;
		if (token === '' && code.trim() === '')
			return fail(400, { problems: { 'one-time-code': 'empty' as const } });
		const secret = token === '' ? { code } : { token };
		const password = form['new-password'] ?? '';
		const done = await resetPassword(event, { proofId, secret, password });
		if (!done.ok) {
			const { reason, detail = {} } = done;
			if (isPasswordRefusal(reason))
				return fail(400, { problems: { 'new-password': { reason, detail } } });
			return fail(400, { problems: { 'one-time-code': reason } });
		}
		deliverSoon(event);
		redirect(303, localPath('/sign-in?notice=password-changed', event.locals.locale));
	}
};
