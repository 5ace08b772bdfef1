import { requireAccount } from '$lib/accounts/guard.server';
import { accountLabel } from '$lib/accounts/account-label.server';
import { readCartNotice } from '$lib/cart/cart-notice';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { accountId } = await requireAccount(event);
	return {
		label: await accountLabel(event.locals, accountId),
		cartNotice: readCartNotice(event.url)
	};
};
