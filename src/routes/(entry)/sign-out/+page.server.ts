import { redirect, type Actions } from '@sveltejs/kit';
import { forgetDevice } from '$lib/accounts/devices.server';
import { endSession, readSession } from '$lib/accounts/sessions.server';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	if (!(await readSession(event))) redirect(303, localPath('/sign-in', event.locals.locale));
};

export const actions: Actions = {
	default: async (event) => {
		const form = await readForm(event.request, ['forget-device']);
		const session = await readSession(event);
		await endSession(event);
		if (form['forget-device'] === 'yes') await forgetDevice(event, session?.accountId ?? null);
		redirect(303, localPath('/sign-in?notice=signed-out', event.locals.locale));
	}
};
