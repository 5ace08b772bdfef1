import { error, fail, redirect, type Actions } from '@sveltejs/kit';
import { deliverSoon } from '$lib/accounts/deliver-soon.server';
import { proofAsked } from '$lib/accounts/factor-owner.server';
import { requireAccount, requireProof } from '$lib/accounts/guard.server';
import { passkeysOf } from '$lib/accounts/passkeys.server';
import { removeFactor, type Removed } from '$lib/accounts/remove-factor.server';
import { factorsOf } from '$lib/accounts/second-factor.server';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const session = await requireAccount(event);
	const { locals, url } = event;
	const wanted = wantedIn(url);
	const [factors, passkeys, proof] = await Promise.all([
		factorsOf(locals.db, session.accountId),
		passkeysOf(locals.db, session.accountId),
		proofAsked(locals, session)
	]);
	const passkey =
		'passkey' in wanted ? (passkeys.find(({ id }) => id === wanted.passkey) ?? null) : null;
	if (passkey === null && !('app' in wanted && factors.totp)) error(404);
	return { passkey, proof, query: url.search };
};

export const actions: Actions = {
	default: async (event) => {
		const { 'current-password': password = '' } = await readForm(event.request, [
			'current-password'
		]);
		const proof = await requireProof(event, password);
		if (!proof.ok) return fail(400, { problem: proof });
		const removed = await removeFactor(event.locals, proof.value, wantedIn(event.url), password);
		if (!removed.ok) return fail(409, { problem: removed });
		deliverSoon(event);
		redirect(303, localPath('/account/security?notice=removed', event.locals.locale));
	}
};

/** `?app`, or `?passkey=` and its id, which is no secret. */
function wantedIn(url: URL): Removed {
	const passkey = url.searchParams.get('passkey');
	return passkey === null ? { app: true } : { passkey };
}
