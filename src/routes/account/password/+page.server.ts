import { fail, type Actions } from '@sveltejs/kit';
import { changePassword } from '$lib/accounts/change-password.server';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import { requireAccount } from '$lib/accounts/guard.server';
import { hasPassword } from '$lib/accounts/new-password.server';
import { isPasswordRefusal } from '$lib/accounts/password';
import { factorsOf, hasSecondFactor } from '$lib/accounts/second-factor.server';
import { accountLabel } from '$lib/accounts/account-label.server';
import { readForm } from '$lib/server/read-form';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { accountId } = await requireAccount(event);
	const { db } = event.locals;
	return {
		hasPassword: await hasPassword(db, accountId),
		hasSecondFactor: hasSecondFactor(await factorsOf(db, accountId)),
		// For password managers, which keep the new password under it.
		label: await accountLabel(event.locals, accountId)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await readForm(event.request, ['current-password', 'new-password']);
		const { 'current-password': current = '', 'new-password': next = '' } = form;
		const changed = await changePassword(event, { current, next });
		if (!changed.ok) {
			const { reason, detail = {} } = changed;
			if (isPasswordRefusal(reason))
				return fail(400, { problems: { 'new-password': { reason, detail } } });
			const status = reason === 'too-many' ? 429 : 400;
			return fail(status, { problems: { 'current-password': reason } });
		}
		deliverSoon(event);
		return { isChanged: true };
	}
};
