import { fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import * as defaults from '$lib/accounts/defaults.server';
import { requireAccount } from '$lib/accounts/guard.server';
import * as organizations from '$lib/accounts/organizations.server';
import { parsePerson, PERSON_FIELDS } from '$lib/accounts/profile';
import { personOf, savePerson } from '$lib/accounts/profile.server';
import { offeredDelivery } from '$lib/checkout/delivery.server';
import { offeredPayments } from '$lib/checkout/offered-payments.server';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

const NOTICES = ['saved', 'removed'] as const;
type Notice = (typeof NOTICES)[number];

export const load: PageServerLoad = async (event) => {
	const { accountId } = await requireAccount(event);
	const { locals, url } = event;
	const [person, list, chosen, delivery] = await Promise.all([
		personOf(locals, accountId),
		organizations.ofAccount(locals, accountId),
		defaults.chosen(locals.db, accountId),
		offeredDelivery(locals.db, locals)
	]);
	return {
		person,
		organizations: list,
		defaults: chosen,
		deliveryMethods: delivery.methods.map(({ id, name }) => ({ id, name })),
		paymentMethods: offeredPayments(locals.settings),
		notice: NOTICES.find((name) => name === url.searchParams.get('notice')) ?? null
	};
};

export const actions: Actions = {
	person: async (event) => {
		const { accountId } = await requireAccount(event);
		const typed = await readForm(event.request, PERSON_FIELDS);
		const parsed = parsePerson(typed);
		if (!parsed.ok) return fail(400, { typed, problems: parsed.problems });
		await savePerson(event.locals, accountId, parsed.value);
		return back(event, 'saved');
	},
	'remove-person': async (event) => {
		const { accountId } = await requireAccount(event);
		await savePerson(event.locals, accountId, null);
		return back(event, 'removed');
	},
	'remove-organization': async (event) => {
		const { accountId } = await requireAccount(event);
		const { id = '' } = await readForm(event.request, ['id']);
		await organizations.remove(event.locals, accountId, id);
		return back(event, 'removed');
	},
	defaults: async (event) => {
		const { accountId } = await requireAccount(event);
		const { db, settings } = event.locals;
		const typed = await readForm(event.request, ['buyer', 'delivery-method', 'payment-method']);
		const { methods } = await offeredDelivery(db, event.locals);
		const delivery = methods.find(({ id }) => id === typed['delivery-method']);
		const payment = offeredPayments(settings).find((known) => known === typed['payment-method']);
		await defaults.choose(db, accountId, {
			organizationId: typed.buyer || null,
			deliveryMethodId: delivery?.id ?? null,
			paymentMethod: payment ?? null
		});
		return back(event, 'saved');
	}
};

function back({ locals }: RequestEvent, notice: Notice): never {
	redirect(303, localPath(`/account/profile?notice=${notice}`, locals.locale));
}
