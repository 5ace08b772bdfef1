import { eq, sql } from 'drizzle-orm';
import { retryRead, type Db } from '$lib/server/db/client';
import { contacts, proofs } from '$lib/server/db/schema/accounts';

/** A proof asked for later replaces the earlier ones: only what was sent last counts. */
export const isNewest = sql`NOT EXISTS (SELECT 1 FROM ${proofs} AS newer WHERE newer.contact_id = ${proofs.contactId}
	AND newer.purpose = ${proofs.purpose} AND newer.rowid > ${proofs}.rowid)`;

/** A proof with the channel it was sent by, or undefined. */
export async function proofById(db: Db, id: string) {
	const [row] = await retryRead(() =>
		db
			.select({
				contactId: proofs.contactId,
				accountId: proofs.accountId,
				purpose: proofs.purpose,
				expiresAt: proofs.expiresAt,
				usedAt: proofs.usedAt,
				channel: contacts.channel,
				isNewest: sql<number>`${isNewest}`
			})
			.from(proofs)
			.innerJoin(contacts, eq(contacts.id, proofs.contactId))
			.where(eq(proofs.id, id))
	);
	return row;
}

/** Why a proof cannot be used any more, or null. */
export function whyClosed(
	proof: { usedAt: number | null; expiresAt: number; isNewest: number },
	now: number
): 'used' | 'expired' | null {
	if (proof.usedAt !== null) return 'used';
	return proof.expiresAt <= now || !proof.isNewest ? 'expired' : null;
}
