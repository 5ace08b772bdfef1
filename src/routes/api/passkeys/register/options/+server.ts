import { json, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { accountLabel } from '$lib/accounts/account-label.server';
import { enrolling } from '$lib/accounts/factor-owner.server';
import { requireProof } from '$lib/accounts/guard.server';
import { LONGEST_PASSWORD } from '$lib/accounts/password';
import { offerPasskey } from '$lib/accounts/passkeys.server';
import type { SignedIn } from '$lib/accounts/sessions.server';
import { m } from '$lib/paraglide/messages';
import { readJson } from '$lib/server/read-form';
import type { RequestHandler } from './$types';

const Body = v.object({
	// In UTF-16 units, of which an emoji takes several.
	password: v.pipe(v.string(), v.maxLength(8 * LONGEST_PASSWORD))
});

/** What a browser needs to make a passkey, for someone who has just proved who they are. */
export const POST: RequestHandler = async (event) => {
	const body = await readJson(event.request, Body);
	const owner = await proved(event, body?.password ?? '');
	if (typeof owner === 'string')
		return json({ reason: owner }, { status: owner === 'signed-out' ? 401 : 400 });
	const { accountId, locale } = owner;
	const shop = m.shop_name({}, { locale });
	const label = (await accountLabel(event.locals, accountId)) || shop;
	return json(await offerPasskey(event.locals, accountId, { shop, label }));
};

/** The session, or why it may not: whoever adds a first factor has proved the password a moment ago. */
async function proved(event: RequestEvent, password: string): Promise<SignedIn | string> {
	const newcomer = await enrolling(event);
	if (newcomer) return newcomer;
	if (!(await event.locals.session())) return 'signed-out';
	const proof = await requireProof(event, password);
	return proof.ok ? proof.value : proof.reason;
}
