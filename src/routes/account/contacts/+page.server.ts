import { fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import {
	askAgain,
	changeContact,
	dropContact,
	parseEntry
} from '$lib/accounts/change-contact.server';
import { confirmByCode } from '$lib/accounts/confirm-contact.server';
import { contactsView } from '$lib/accounts/contacts-view.server';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import { proofAsked } from '$lib/accounts/factor-owner.server';
import { requireAccount, requireProof } from '$lib/accounts/guard.server';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

const CHANNELS = ['mobile', 'email', 'landline'] as const;
const NEWS = ['sent', 'confirmed', 'recorded', 'dropped'] as const;

export const load: PageServerLoad = async (event) => {
	const session = await requireAccount(event);
	const news = event.url.searchParams.get('news');
	const [channels, proof] = await Promise.all([
		contactsView(event.locals, session.accountId),
		proofAsked(event.locals, session)
	]);
	return {
		channels,
		proof,
		news: NEWS.find((known) => known === news) ?? null
	};
};

export const actions: Actions = {
	change: async (event) => {
		await requireAccount(event);
		const form = await readForm(event.request, [...CHANNELS, 'channel', 'current-password']);
		const channel = CHANNELS.find((known) => known === form.channel) ?? 'mobile';
		const typed = form[channel] ?? '';
		const entered = parseEntry(channel, typed);
		if (!entered.ok) return fail(400, { channel, typed, entry: entered.reason });
		const proved = await requireProof(event, form['current-password'] ?? '');
		if (!proved.ok)
			return fail(proved.reason === 'too-many' ? 429 : 400, {
				...{ channel, typed, password: proved.reason }
			});
		const changed = await changeContact(event, proved.value, entered.value);
		if (!changed.ok)
			return fail(changed.reason === 'too-many' ? 429 : 400, {
				...{ channel, typed, entry: changed.reason }
			});
		return done(event, changed.value.state);
	},
	confirm: async (event) => {
		const session = await requireAccount(event);
		const { contact: contactId = '', code = '' } = await readForm(event.request, [
			...['contact', 'code']
		]);
		const confirmed = await confirmByCode(event.locals, session, { contactId, code });
		if (!confirmed.ok) return fail(400, { contactId, code: confirmed.reason });
		return done(event, 'confirmed');
	},
	resend: async (event) => {
		const session = await requireAccount(event);
		const { contact: contactId = '' } = await readForm(event.request, ['contact']);
		const asked = await askAgain(event, session, contactId);
		if (!asked.ok) return fail(429, { contactId, code: asked.reason });
		return done(event, 'sent');
	},
	drop: async (event) => {
		const { accountId } = await requireAccount(event);
		const { contact = '' } = await readForm(event.request, ['contact']);
		await dropContact(event.locals, accountId, contact);
		return done(event, 'dropped');
	}
};

function done(event: RequestEvent, news: (typeof NEWS)[number]): never {
	deliverSoon(event);
	redirect(303, localPath(`/account/contacts?news=${news}`, event.locals.locale));
}
