import type { AnalyticsEvent } from '$lib/analytics/event-batch';
import { recordChoice } from '$lib/consent/record-choice.server';
import type { OptionalPurpose } from '$lib/consent/purposes';
import type { Db } from '$lib/server/db/client';
import { randomSecret } from '$lib/server/secrets';
import { forgettings } from '../../src/routes/api/consent/forgettings';

/** Records a choice of these purposes; answers its receipt. */
export async function chooseIn(
	db: Db,
	granted: readonly OptionalPurpose[],
	now: number,
	receiptId?: string
): Promise<string> {
	const receipt = { id: receiptId ?? randomSecret(16), isNew: receiptId === undefined };
	const choice = {
		...({ id: crypto.randomUUID(), action: 'choose', place: 'cookies-page' } as const),
		...{ granted: new Set(granted), chosenAt: now }
	};
	const recorded = await recordChoice(
		{ db, locale: 'fa', now, settings: {} },
		receipt,
		choice,
		forgettings
	);
	if (!recorded.ok) throw new Error(recorded.reason);
	return receipt.id;
}

/** A page view, or what `change` makes of it. */
export function eventOf(change: Partial<Record<string, unknown>> = {}): AnalyticsEvent {
	const common = { id: randomSecret(9), route: '/(shop)', ago: 0, isOffline: false };
	// Tests say what belongs to a kind; what does not is for the schema's own tests.
	return { kind: 'page-viewed', ...common, ...change } as AnalyticsEvent;
}

/** Somebody's random visit id. */
export const someVisit = () => randomSecret(16);
