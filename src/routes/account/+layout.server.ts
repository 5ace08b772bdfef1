import { requireAccount } from '$lib/accounts/guard.server';
import { readSession } from '$lib/accounts/sessions.server';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	// Someone who must enrol a second factor first sees the enrolling and no way elsewhere.
	const session = await readSession(event);
	if (session?.stage === 'second-factor') return { isComplete: false, isStaff: false };
	const { kind } = await requireAccount(event);
	return { isComplete: true, isStaff: kind === 'staff' };
};
