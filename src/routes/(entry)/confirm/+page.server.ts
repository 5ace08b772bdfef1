import { fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { completeByLink } from '$lib/accounts/complete-registration.server';
import { confirmByLink } from '$lib/accounts/confirm-contact.server';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import { peekLink } from '$lib/accounts/proofs.server';
import { returnQuery } from '$lib/accounts/return-path';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

const DONE = ['contact', 'order'] as const;

/** Opening the page changes nothing: programs that look into mail open every link in it. */
export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	setHeaders({ 'Referrer-Policy': 'same-origin' });
	const done = DONE.find((name) => name === url.searchParams.get('done')) ?? null;
	if (done) return { state: 'done' as const, done };
	const { db, settings, now, locale } = locals;
	const id = url.searchParams.get('proof') ?? '';
	const token = url.searchParams.get('token') ?? '';
	const peeked = await peekLink(db, settings, { id, token, now });
	if (!peeked.ok) return { state: 'refused' as const, reason: peeked.reason };
	const { purpose, accountId } = peeked.value;
	if (purpose === 'reset-password')
		redirect(303, localPath('/reset-password', locale) + url.search);
	if (purpose !== 'confirm-contact') return { state: 'ask' as const, purpose };
	const session = await locals.session();
	if (!session) {
		const here = localPath('/confirm', locale) + url.search;
		return { state: 'sign-in' as const, signIn: `/sign-in${returnQuery(here, locale)}` };
	}
	if (session.accountId !== accountId)
		return { state: 'refused' as const, reason: 'other-account' as const };
	return { state: 'ask' as const, purpose };
};

export const actions: Actions = {
	contact: async (event) => {
		const { locals } = event;
		const session = await locals.session();
		const confirmed = await confirmByLink(locals, session, linkOf(event));
		if (!confirmed.ok) return fail(400, { reason: confirmed.reason });
		deliverSoon(event);
		const done = confirmed.value.purpose === 'confirm-contact' ? 'contact' : 'order';
		redirect(303, localPath(`/confirm?done=${done}`, locals.locale));
	},
	register: async (event) => {
		const { password = '' } = await readForm(event.request, ['password']);
		if (password === '') return fail(400, { reason: 'empty' as const });
		const { id: proofId, token } = linkOf(event);
		const completed = await completeByLink(event, { proofId, token, password });
		if (!completed.ok) return fail(400, { reason: completed.reason });
		deliverSoon(event);
		redirect(303, completed.value.to);
	}
};

function linkOf({ url }: RequestEvent): { id: string; token: string } {
	return {
		id: url.searchParams.get('proof') ?? '',
		token: url.searchParams.get('token') ?? ''
	};
}
