import { sql } from 'drizzle-orm';
import { retryRead, type Db } from '$lib/server/db/client';
import { isLocalOrigin } from '$lib/server/local-origin';

/** The setting that names the staff account which a local start makes and prints, so that it can be told from real ones. */
export const SAMPLE_ACCOUNT = 'sample-staff-account';

/**
 * Whether the sample account still has rights in a shop that others can reach: its password has been shown on a screen.
 * Such a shop is not healthy; a database that was tried out locally must not go into service like that.
 */
export async function hasForbiddenSample(
	db: Db,
	settings: { SHOP_ORIGIN: string }
): Promise<boolean> {
	// Asked in either case: whoever asks wants to know the database there, too.
	const { rows } = await db.run(
		sql`SELECT 1 FROM settings JOIN staff_roles ON staff_roles.account_id = json_extract(settings.value, '$.accountId') WHERE settings.key = ${SAMPLE_ACCOUNT} LIMIT 1`
	);
	return rows.length > 0 && !isLocalOrigin(settings.SHOP_ORIGIN);
}

/** Whether this account is the sample one and must not be signed in to here. */
export async function isForbiddenSample(
	{ db, settings }: { db: Db; settings: { SHOP_ORIGIN: string } },
	accountId: string
): Promise<boolean> {
	if (isLocalOrigin(settings.SHOP_ORIGIN)) return false;
	const { rows } = await retryRead(() =>
		db.run(
			sql`SELECT 1 FROM settings WHERE key = ${SAMPLE_ACCOUNT} AND json_extract(value, '$.accountId') = ${accountId}`
		)
	);
	return rows.length > 0;
}
