import { error, fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { proofAsked } from '$lib/accounts/factor-owner.server';
import { requireAccount, requireProof } from '$lib/accounts/guard.server';
import { recogniseColleagues } from '$lib/accounts/recognise-colleagues.server';
import { readForm } from '$lib/server/read-form';
import { member, setRoles } from '$lib/staff/members.server';
import { ROLES } from '$lib/staff/permissions';
import { requireStaff } from '$lib/staff/require-staff.server';
import { parseId, type AccountId } from '$lib/values/ids';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { accountId, roles } = await opened(event);
	const { db, settings } = event.locals;
	const contacts = await recogniseColleagues(db, settings, [accountId]);
	const proof = await proofAsked(event.locals, await requireAccount(event));
	return { accountId, roles, proof, contacts: contacts.get(accountId) ?? [] };
};

export const actions: Actions = {
	default: async (event) => {
		const { actor, accountId } = await opened(event);
		const typed = await readForm(event.request, ['current-password', ...ROLES.map(fieldOf)]);
		const wanted = ROLES.filter((role) => fieldOf(role) in typed);
		const proof = await requireProof(event, typed['current-password'] ?? '');
		if (!proof.ok) return fail(400, { wanted, problem: proof.reason });
		const set = await setRoles(event.locals, actor, accountId, wanted);
		if (!set.ok && set.reason === 'last-owner') return fail(409, { wanted, problem: set.reason });
		if (!set.ok) error(404);
		const notice = set.value.isChanged ? 'changed' : 'same';
		redirect(303, localPath(`/staff/members?notice=${notice}`, event.locals.locale));
	}
};

const fieldOf = (role: string) => `role-${role}`;

async function opened(event: RequestEvent) {
	const actor = await requireStaff(event, 'manage-members');
	const accountId = parseId<AccountId>(event.params.account ?? '');
	const found = accountId && (await member(event.locals.db, actor, accountId));
	if (!found) error(404);
	return { actor, ...found };
}
