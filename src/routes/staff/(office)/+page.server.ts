import { requireStaff } from '$lib/staff/require-staff.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireStaff(event, 'enter-back-office');
	return { isRefused: event.url.searchParams.has('refused') };
};
