import { isOptionalPurpose } from '$lib/consent/purposes';
import * as receipts from '$lib/consent/receipts.server';
import { tagFrame } from '$lib/consent/tag-frame.server';
import { isUnreachable } from '$lib/server/db/client';
import type { RequestHandler } from './$types';

/** The frame that tells the services of a purpose, for whoever allows it. To others nothing is there. */
export const GET: RequestHandler = async ({ params: { purpose }, locals }) => {
	const nothing = new Response(null, { status: 404 });
	if (!isOptionalPurpose(purpose)) return nothing;
	const frame = await tagFrame(locals.settings, purpose);
	if (!frame) return nothing;
	try {
		const consent = await locals.consent();
		return (await receipts.isLive(locals.db, consent, purpose)) ? frame : nothing;
	} catch (failure) {
		if (isUnreachable(failure)) return new Response(null, { status: 503 });
		throw failure;
	}
};
