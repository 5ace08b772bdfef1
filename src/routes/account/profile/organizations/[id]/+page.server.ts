import { error, fail, redirect, type Actions } from '@sveltejs/kit';
import { requireAccount } from '$lib/accounts/guard.server';
import * as organizations from '$lib/accounts/organizations.server';
import { ORGANIZATION_FIELDS, parseOrganization } from '$lib/accounts/profile';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

/** In the place of an id: an organisation that is not there yet. */
const NEW = 'new';

export const load: PageServerLoad = async (event) => {
	const { accountId } = await requireAccount(event);
	const { id } = event.params;
	if (id === NEW) return { organization: null };
	const list = await organizations.ofAccount(event.locals, accountId);
	const entry = list.find((known) => known.id === id);
	// Another account's and one that never was get the same answer.
	if (!entry) error(404);
	return { organization: entry.value };
};

export const actions: Actions = {
	default: async (event) => {
		const { accountId } = await requireAccount(event);
		const { locals, params } = event;
		const typed = await readForm(event.request, ORGANIZATION_FIELDS);
		const parsed = parseOrganization(typed);
		if (!parsed.ok) return fail(400, { typed, problems: parsed.problems, reason: null });
		const { id = NEW } = params;
		const saved =
			id === NEW
				? await organizations.add(locals, accountId, parsed.value)
				: await organizations.replace(locals, accountId, { id, value: parsed.value });
		if (!saved.ok) {
			if (saved.reason === 'not-found') error(404);
			return fail(409, { typed, problems: null, reason: saved.reason });
		}
		redirect(303, localPath('/account/profile?notice=saved', locals.locale));
	}
};
