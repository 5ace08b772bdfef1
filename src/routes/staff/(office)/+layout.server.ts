import { requireStaff } from '$lib/staff/require-staff.server';
import { permissionsOf } from '$lib/staff/permissions';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	event.setHeaders({ 'Referrer-Policy': 'same-origin' });
	const actor = await requireStaff(event, 'enter-back-office');
	return { roles: [...actor.roles], permissions: permissionsOf(actor.roles) };
};
