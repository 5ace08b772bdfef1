import { json } from '@sveltejs/kit';
import { sql } from 'drizzle-orm';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => {
	const version = locals.settings.SHOP_VERSION;
	try {
		await locals.db.run(sql`SELECT 1`);
		return json({ status: 'ok', version, database: 'ok' });
	} catch {
		// The reason is of no use to the asker and may name hosts.
		return json({ status: 'degraded', version, database: 'unreachable' }, { status: 503 });
	}
};
