import { redirect, type Actions } from '@sveltejs/kit';
import { claimable, claimOrders } from '$lib/accounts/claim-orders.server';
import { requireAccount } from '$lib/accounts/guard.server';
import { pageOf } from '$lib/orders/account-orders.server';
import { localPath } from '$lib/values/locale';
import { parseWholeNumber } from '$lib/values/whole-number';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { accountId } = await requireAccount(event);
	const { locals, url } = event;
	const asked = parseWholeNumber(url.searchParams.get('page') ?? '1');
	const page = asked.ok ? asked.value : 1;
	const [list, guest] = await Promise.all([
		pageOf(locals.db, accountId, { page, locale: locals.locale }),
		claimable(locals, accountId)
	]);
	return {
		...list,
		claimable: guest,
		isClaimed: url.searchParams.get('notice') === 'claimed'
	};
};

export const actions: Actions = {
	claim: async (event) => {
		const { accountId } = await requireAccount(event);
		await claimOrders(event.locals, accountId);
		// Also when there was nothing left to claim: it was done by the same form, sent before.
		redirect(303, localPath('/account/orders?notice=claimed', event.locals.locale));
	}
};
