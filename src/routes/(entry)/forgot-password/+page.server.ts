import { fail, redirect, type Actions } from '@sveltejs/kit';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import { parseIdentifier } from '$lib/accounts/identifier';
import { forgotPassword } from '$lib/accounts/reset-password.server';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';

export const actions: Actions = {
	default: async (event) => {
		const { identifier: text = '' } = await readForm(event.request, ['identifier']);
		const typed = { identifier: text };
		const identifier = parseIdentifier(text);
		if (!identifier.ok) return fail(400, { typed, problems: { identifier: identifier.reason } });
		const asked = await forgotPassword(event, identifier.value);
		if (!asked.ok) return fail(429, { typed, reason: asked.reason });
		deliverSoon(event);
		const { proofId } = asked.value;
		const query = new URLSearchParams({ proof: proofId, by: identifier.value.channel });
		redirect(303, localPath(`/reset-password?${query.toString()}`, event.locals.locale));
	}
};
