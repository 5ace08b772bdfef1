import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { Db } from '$lib/server/db/client';
import { settings } from '$lib/server/db/schema/machinery';
import { SAMPLE_SELLER, Seller } from './seller';

/** The seller as set by the owner, or the marked sample. Throws when the setting is broken: no invoice is better than a wrong one. */
export async function readSeller(db: Db): Promise<Seller> {
	const [row] = await db
		.select({ value: settings.value })
		.from(settings)
		.where(eq(settings.key, 'seller'));
	return row ? v.parse(Seller, row.value) : SAMPLE_SELLER;
}
