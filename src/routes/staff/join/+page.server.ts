import { error, fail, redirect, type Actions } from '@sveltejs/kit';
import { requireAccount } from '$lib/accounts/guard.server';
import { readForm } from '$lib/server/read-form';
import { acceptInvitation, invitationOf } from '$lib/staff/invitations.server';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

const TOKEN = /^[\w-]{43}$/;

export const load: PageServerLoad = async (event) => {
	// The address opens something: no other site is told it.
	event.setHeaders({ 'Referrer-Policy': 'same-origin' });
	const token = event.url.searchParams.get('token') ?? '';
	const invitation = TOKEN.test(token) ? await invitationOf(event.locals, token) : null;
	const session = await event.locals.session();
	return {
		isSignedIn: session !== null,
		token: invitation ? token : '',
		invitation: invitation && { role: invitation.role, expiresAt: invitation.expiresAt }
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { accountId } = await requireAccount(event);
		const { token = '' } = await readForm(event.request, ['token']);
		if (!TOKEN.test(token)) error(404);
		const accepted = await acceptInvitation(event.locals, accountId, token);
		if (!accepted.ok) return fail(409, { problem: accepted.reason });
		const { locale } = event.locals;
		const to = new URLSearchParams({ to: localPath('/staff', locale) });
		redirect(303, `${localPath('/sign-in', locale)}?${to}`);
	}
};
