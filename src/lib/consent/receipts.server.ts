import { desc, eq } from 'drizzle-orm';
import type { Db } from '$lib/server/db/client';
import { consentEvents, consentTexts } from '$lib/server/db/schema/consent';
import type { Consent } from './consent';
import { isOptionalPurpose, type OptionalPurpose } from './purposes';

/** A receipt of choices as it stands. */
export interface Receipt {
	readonly id: string;
	readonly granted: ReadonlySet<OptionalPurpose>;
}

/** The receipt as a choice left it, or null when nobody made that choice. */
export async function byChoice(db: Db, choiceId: string): Promise<Receipt | null> {
	const [event] = await db
		.select({ id: consentEvents.receiptId, granted: consentEvents.granted })
		.from(consentEvents)
		.where(eq(consentEvents.id, choiceId));
	return event ? { id: event.id, granted: asPurposes(event.granted) } : null;
}

/** The receipt as its last choice left it, or null for an unknown one. */
export async function byId(db: Db, receiptId: string): Promise<Receipt | null> {
	const [event] = await db
		.select({ granted: consentEvents.granted })
		.from(consentEvents)
		.where(eq(consentEvents.receiptId, receiptId))
		.orderBy(desc(consentEvents.sequence))
		.limit(1);
	return event ? { id: receiptId, granted: asPurposes(event.granted) } : null;
}

/**
 * Whether a purpose is allowed by the cookie and still by what was recorded last: an old cookie that is sent again after
 * a withdrawal opens nothing.
 */
export async function isLive(db: Db, consent: Consent, purpose: OptionalPurpose): Promise<boolean> {
	if (consent.receiptId === null || !consent.granted.has(purpose)) return false;
	const receipt = await byId(db, consent.receiptId);
	return receipt?.granted.has(purpose) ?? false;
}

/** Every choice of a receipt, the newest first, each with the texts as they were. At most a hundred. */
export async function history(db: Db, receiptId: string) {
	const rows = await db
		.select()
		.from(consentEvents)
		.innerJoin(consentTexts, eq(consentTexts.hash, consentEvents.textsHash))
		.where(eq(consentEvents.receiptId, receiptId))
		.orderBy(desc(consentEvents.sequence))
		.limit(100);
	return rows.map(({ consent_events: event, consent_texts: { version, body } }) => ({
		...{ id: event.id, action: event.action, place: event.place, locale: event.locale },
		...{ chosenAt: event.chosenAt, recordedAt: event.recordedAt },
		...{ granted: [...asPurposes(event.granted)], textsHash: event.textsHash, version },
		// Written by record-choice.server.ts.
		texts: JSON.parse(body) as Record<string, ShownText>
	}));
}

/** A purpose's text as it was shown. */
export interface ShownText {
	readonly version: number;
	readonly title: string;
	readonly what: string;
	readonly howLong: string;
	readonly toWhom: string;
	readonly why: string;
}

export type PastChoice = Awaited<ReturnType<typeof history>>[number];

/** A purpose that no longer exists allows nothing. */
function asPurposes(granted: readonly string[]): ReadonlySet<OptionalPurpose> {
	return new Set(granted.filter(isOptionalPurpose));
}
