import { fail, redirect, type Actions } from '@sveltejs/kit';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import { parseIdentifier } from '$lib/accounts/identifier';
import { signInWithPassword } from '$lib/accounts/password-sign-in.server';
import { returnPath } from '$lib/accounts/return-path';
import { readForm } from '$lib/server/read-form';
import type { PageServerLoad } from './$types';

const NOTICES = ['signed-out', 'password-changed'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	const to = returnPath(url.searchParams.get('to'), locals.locale);
	if (await locals.session()) redirect(303, to);
	const notice = url.searchParams.get('notice');
	return { to, notice: NOTICES.find((known) => known === notice) ?? null };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await readForm(event.request, ['identifier', 'password', 'to']);
		const { password = '', identifier: text = '', to = '' } = form;
		const typed = { identifier: text, to };
		const identifier = parseIdentifier(text);
		if (!identifier.ok) return fail(400, { typed, problems: { identifier: identifier.reason } });
		if (password === '') return fail(400, { typed, problems: { password: 'empty' as const } });
		const done = await signInWithPassword(event, { identifier: identifier.value, password, to });
		if (!done.ok)
			return fail(done.reason === 'too-many' ? 429 : 400, { typed, reason: done.reason });
		deliverSoon(event);
		redirect(303, done.value.to);
	}
};
