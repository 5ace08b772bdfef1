import { eq } from 'drizzle-orm';
import { writeBatch, type Db } from '$lib/server/db/client';
import { accountConsents } from '$lib/server/db/schema/consent';
import type { Locale } from '$lib/values/locale';
import { receiptOfAccount } from './own-consent.server';
import * as receipts from './receipts.server';
import { recordChoice, type Forgetting } from './record-choice.server';
import type { TagSettings } from './tags';

interface Place {
	readonly db: Db;
	readonly locale: Locale;
	readonly now: number;
	readonly settings: TagSettings;
}

/**
 * Ties this device's choices to the account, or brings them together with those that are tied to it already: the later
 * explicit choice counts for both, and the device goes on under the account's receipt. A browser's signal is no explicit
 * choice. Answers the receipt the device has from now on.
 */
export async function tieToAccount(
	place: Place,
	accountId: string,
	ownId: string,
	forgettings: readonly Forgetting[]
): Promise<receipts.Receipt | null> {
	const { db, now } = place;
	await db
		.insert(accountConsents)
		.values({ accountId, receiptId: ownId, linkedAt: now })
		.onConflictDoNothing();
	const theirsId = await receiptOfAccount(db, accountId);
	if (theirsId === null || theirsId === ownId) return receipts.byId(db, ownId);
	const [own] = await receipts.history(db, ownId);
	const [theirs] = await receipts.history(db, theirsId);
	if (own && own.action !== 'gpc' && own.chosenAt > (theirs?.chosenAt ?? 0)) {
		const adopted = { id: crypto.randomUUID(), action: 'adopt', place: 'account' } as const;
		const choice = { ...adopted, granted: new Set(own.granted), chosenAt: own.chosenAt };
		await recordChoice(place, { id: theirsId, isNew: false }, choice, forgettings);
	}
	// Nobody holds the device's old receipt any more, so nobody could withdraw what was kept under it.
	const orphaned = forgettings.flatMap(({ statements }) => statements(db, ownId));
	if (orphaned.length > 0) await writeBatch(db, orphaned);
	return receipts.byId(db, theirsId);
}

/** From here on the account's other devices choose for themselves. */
export async function untieFromAccount(db: Db, accountId: string): Promise<void> {
	await db.delete(accountConsents).where(eq(accountConsents.accountId, accountId));
}
