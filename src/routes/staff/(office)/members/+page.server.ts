import { fail, type Actions } from '@sveltejs/kit';
import { proofAsked } from '$lib/accounts/factor-owner.server';
import { requireAccount, requireProof } from '$lib/accounts/guard.server';
import { recogniseColleagues } from '$lib/accounts/recognise-colleagues.server';
import { factorsOf, hasSecondFactor } from '$lib/accounts/second-factor.server';
import { readForm } from '$lib/server/read-form';
import { invite, openInvitations, withdrawInvitation } from '$lib/staff/invitations.server';
import { members } from '$lib/staff/members.server';
import { isRole } from '$lib/staff/permissions';
import { requireStaff } from '$lib/staff/require-staff.server';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

/** What a change of roles may say when it comes back here. */
const NOTICES = ['changed', 'same'] as const;

export const load: PageServerLoad = async (event) => {
	const actor = await requireStaff(event, 'manage-members');
	const { db, settings } = event.locals;
	const everyone = await members(db, actor);
	const ids = everyone.map(({ accountId }) => accountId);
	const [contacts, factors, invitations, proof] = await Promise.all([
		recogniseColleagues(db, settings, ids),
		Promise.all(ids.map((id) => factorsOf(db, id))),
		openInvitations(event.locals, actor),
		proofAsked(event.locals, await requireAccount(event))
	]);
	return {
		members: everyone.map((each, index) => ({
			...each,
			contacts: contacts.get(each.accountId) ?? [],
			isMe: each.accountId === actor.accountId,
			hasFactor: factors[index] !== undefined && hasSecondFactor(factors[index])
		})),
		invitations,
		proof,
		notice: NOTICES.find((name) => name === event.url.searchParams.get('notice')) ?? null
	};
};

export const actions: Actions = {
	invite: async (event) => {
		const actor = await requireStaff(event, 'manage-members');
		const typed = await readForm(event.request, ['role', 'current-password']);
		const { role = '', 'current-password': password = '' } = typed;
		if (!isRole(role)) return fail(400, { role: '', problem: 'role-missing' as const });
		const proof = await requireProof(event, password);
		if (!proof.ok) return fail(400, { role, problem: proof.reason });
		const token = await invite(event.locals, actor, role);
		const path = localPath('/staff/join', event.locals.locale);
		return { invited: role, link: `${event.locals.settings.SHOP_ORIGIN}${path}?token=${token}` };
	},
	withdraw: async (event) => {
		const actor = await requireStaff(event, 'manage-members');
		const { invitation = '' } = await readForm(event.request, ['invitation']);
		await withdrawInvitation(event.locals, actor, invitation);
		return { isWithdrawn: true };
	}
};
