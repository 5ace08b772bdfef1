import { and, isNull, lte } from 'drizzle-orm';
import { vaultRecords } from '$lib/server/db/schema/privacy';
import type { Job } from '$lib/server/jobs';

/** Destroys the records whose time has come: what was kept for one delivery outlives it by a stated number of days only. */
export const shredDue: Job = {
	name: 'shred-due-records',
	async run({ db, now }) {
		const done = await db
			.update(vaultRecords)
			.set({ wrappedKey: null, nonce: null, ciphertext: null, shreddedAt: now })
			.where(and(lte(vaultRecords.shredAt, now), isNull(vaultRecords.shreddedAt)));
		return done.rowsAffected;
	}
};
