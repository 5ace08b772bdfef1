import { error, fail, redirect, type Actions } from '@sveltejs/kit';
import * as addresses from '$lib/accounts/addresses.server';
import { requireAccount } from '$lib/accounts/guard.server';
import { ADDRESS_FIELDS, parseAddress } from '$lib/accounts/profile';
import { citiesOf } from '$lib/identity/places';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

/** In the place of an id: an address that is not there yet. */
const NEW = 'new';

export const load: PageServerLoad = async (event) => {
	const { accountId } = await requireAccount(event);
	const { id } = event.params;
	if (id === NEW) return { address: null, cities: [] };
	const entry = (await addresses.ofAccount(event.locals, accountId)).find(
		(known) => known.id === id
	);
	// Another account's and one that never was get the same answer.
	if (!entry) error(404);
	return { address: entry.value, cities: citiesOf(entry.value.provinceId).map(({ name }) => name) };
};

export const actions: Actions = {
	save: async (event) => {
		const { accountId } = await requireAccount(event);
		const { locals, params } = event;
		const typed = await readForm(event.request, ADDRESS_FIELDS);
		const parsed = parseAddress(typed);
		const back = { typed, cities: citiesFor(typed) };
		if (!parsed.ok) return fail(400, { ...back, problems: parsed.problems, reason: null });
		const { id = NEW } = params;
		const saved =
			id === NEW
				? await addresses.add(locals, accountId, parsed.value)
				: await addresses.replace(locals, accountId, { id, value: parsed.value });
		if (!saved.ok) {
			if (saved.reason === 'not-found') error(404);
			return fail(409, { ...back, problems: null, reason: saved.reason });
		}
		redirect(303, localPath('/account/addresses?notice=saved', locals.locale));
	},
	/** Without scripts: shows the towns of the chosen province; nothing is judged yet. */
	update: async (event) => {
		await requireAccount(event);
		const typed = await readForm(event.request, ADDRESS_FIELDS);
		return { typed, cities: citiesFor(typed), problems: null, reason: null };
	}
};

function citiesFor(typed: Record<string, string>): string[] {
	return citiesOf(Number(typed['address-level1'])).map(({ name }) => name);
}
