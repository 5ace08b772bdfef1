import { fail, redirect, type Actions } from '@sveltejs/kit';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import { parseIdentifier } from '$lib/accounts/identifier';
import { register } from '$lib/accounts/register.server';
import { returnPath } from '$lib/accounts/return-path';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const to = returnPath(url.searchParams.get('to'), locals.locale);
	if (await locals.session()) redirect(303, to);
	return { to };
};

export const actions: Actions = {
	default: async (event) => {
		const { locale } = event.locals;
		const form = await readForm(event.request, ['identifier', 'new-password', 'to']);
		const { identifier: text = '', 'new-password': password = '', to = '' } = form;
		const typed = { identifier: text, to };
		const identifier = parseIdentifier(text);
		if (!identifier.ok) return fail(400, { typed, problems: { identifier: identifier.reason } });
		const begun = await register(event, { identifier: identifier.value, password });
		if (!begun.ok) {
			const { reason, detail = {} } = begun;
			if (reason === 'too-many') return fail(429, { typed, reason });
			return fail(400, { typed, problems: { 'new-password': { reason, detail } } });
		}
		deliverSoon(event);
		const query = new URLSearchParams({
			proof: begun.value.proofId,
			by: identifier.value.channel,
			to: returnPath(to, locale)
		});
		redirect(303, localPath(`/register/confirm?${query.toString()}`, locale));
	}
};
