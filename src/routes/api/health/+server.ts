import { json } from '@sveltejs/kit';
import { hasForbiddenSample } from '$lib/accounts/sample-account.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => {
	const version = locals.settings.SHOP_VERSION;
	try {
		// Keeps a deployment from going into service with an account whose password was printed.
		if (await hasForbiddenSample(locals.db, locals.settings))
			return json({ status: 'sample-staff-account', version, database: 'ok' }, { status: 503 });
		return json({ status: 'ok', version, database: 'ok' });
	} catch {
		// The reason is of no use to the asker and may name hosts.
		return json({ status: 'degraded', version, database: 'unreachable' }, { status: 503 });
	}
};
