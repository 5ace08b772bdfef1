import { redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import * as addresses from '$lib/accounts/addresses.server';
import * as defaults from '$lib/accounts/defaults.server';
import { requireAccount } from '$lib/accounts/guard.server';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

const NOTICES = ['saved', 'removed', 'preferred'] as const;

export const load: PageServerLoad = async (event) => {
	const { accountId } = await requireAccount(event);
	const { locals, url } = event;
	const [list, { addressId }] = await Promise.all([
		addresses.ofAccount(locals, accountId),
		defaults.chosen(locals.db, accountId)
	]);
	return {
		addresses: list,
		preferred: list.find(({ id }) => id === addressId)?.id ?? list[0]?.id ?? null,
		notice: NOTICES.find((name) => name === url.searchParams.get('notice')) ?? null
	};
};

export const actions: Actions = {
	prefer: async (event) => {
		const { accountId } = await requireAccount(event);
		const { id = '' } = await readForm(event.request, ['id']);
		await defaults.choose(event.locals.db, accountId, { addressId: id || null });
		return back(event, 'preferred');
	},
	remove: async (event) => {
		const { accountId } = await requireAccount(event);
		const { id = '' } = await readForm(event.request, ['id']);
		await addresses.remove(event.locals, accountId, id);
		return back(event, 'removed');
	}
};

function back({ locals }: RequestEvent, notice: (typeof NOTICES)[number]): never {
	redirect(303, localPath(`/account/addresses?notice=${notice}`, locals.locale));
}
