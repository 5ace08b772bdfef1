import { writeBatch, type Db, type Statement } from '$lib/server/db/client';
import { consentEvents, consentTexts } from '$lib/server/db/schema/consent';
import { sha256Hex } from '$lib/server/secrets';
import { ok, refused, type Result } from '$lib/values/result';
import type { Locale } from '$lib/values/locale';
import { askedBy, askedText } from './asked';
import { believedTime, type Choice } from './choice';
import { KEPT_DAYS } from './consent-cookie';
import { allPurposeTexts } from './purpose-texts.svelte';
import { OPTIONAL_PURPOSES, type OptionalPurpose } from './purposes';
import * as receipts from './receipts.server';
import type { TagSettings } from './tags';
import { toldBy } from './told-by.svelte';

/** What a purpose left in the database under a receipt, as statements that delete it. */
export interface Forgetting {
	readonly purpose: OptionalPurpose;
	statements(db: Db, receiptId: string): Statement[];
}

interface Place {
	readonly db: Db;
	readonly locale: Locale;
	readonly now: number;
	readonly settings: TagSettings;
}

/**
 * Adds a choice to a receipt and, in the same transaction, deletes what it no longer allows. The same choice again
 * changes nothing and answers the same; its id with another answer or under another receipt is refused.
 */
export async function recordChoice(
	place: Place,
	receipt: { id: string; isNew: boolean },
	choice: Choice,
	forgettings: readonly Forgetting[]
): Promise<Result<receipts.Receipt, 'id-used'>> {
	const { db } = place;
	const before = await receipts.byChoice(db, choice.id);
	if (before) return sameAs(before, receipt, choice);
	const { text, event } = await rowsOf(place, receipt.id, choice);
	const withdrawn = forgettings.filter(({ purpose }) => !choice.granted.has(purpose));
	const [, added] = await writeBatch(db, [
		db.insert(consentTexts).values(text).onConflictDoNothing(),
		db.insert(consentEvents).values(event).onConflictDoNothing(),
		...withdrawn.flatMap(({ statements }) => statements(db, receipt.id))
	]);
	if (added?.rowsAffected === 1) return ok({ id: receipt.id, granted: choice.granted });
	// Two sent it at once, and the other was first.
	const first = await receipts.byChoice(db, choice.id);
	return first ? sameAs(first, receipt, choice) : refused('id-used');
}

async function rowsOf({ locale, now, settings }: Place, receiptId: string, choice: Choice) {
	const body = JSON.stringify(allPurposeTexts(toldBy(settings)));
	const hash = await sha256Hex(`${locale}\n${body}`);
	const text = { hash, locale, version: askedText(askedBy(settings)), body };
	const { id, action, place } = choice;
	const granted = OPTIONAL_PURPOSES.filter((purpose) => choice.granted.has(purpose));
	const chosenAt = believedTime(choice.chosenAt, now, KEPT_DAYS * 86_400_000);
	const event = { id, receiptId, action, granted, textsHash: hash, locale, place, chosenAt };
	return { text, event: { ...event, recordedAt: now } };
}

/** Whoever has no receipt yet did not get the answer the first time and is given the one that was made then. */
function sameAs(
	before: receipts.Receipt,
	receipt: { id: string; isNew: boolean },
	{ granted }: Choice
): Result<receipts.Receipt, 'id-used'> {
	const isTheirs = receipt.isNew || before.id === receipt.id;
	const isSame = before.granted.symmetricDifference(granted).size === 0;
	return isTheirs && isSame ? ok(before) : refused('id-used');
}
