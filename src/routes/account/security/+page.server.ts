import { proofAsked } from '$lib/accounts/factor-owner.server';
import { requireAccount } from '$lib/accounts/guard.server';
import { passkeysOf } from '$lib/accounts/passkeys.server';
import { factorsOf } from '$lib/accounts/second-factor.server';
import type { PageServerLoad } from './$types';

const NOTICES = ['removed', 'passkey-added', 'password-removed'] as const;

export const load: PageServerLoad = async (event) => {
	const session = await requireAccount(event);
	const { locals, url } = event;
	const [factors, passkeys, proof] = await Promise.all([
		factorsOf(locals.db, session.accountId),
		passkeysOf(locals.db, session.accountId),
		proofAsked(locals, session)
	]);
	const notice = NOTICES.find((name) => name === url.searchParams.get('notice')) ?? null;
	return { factors, passkeys, proof, notice };
};
