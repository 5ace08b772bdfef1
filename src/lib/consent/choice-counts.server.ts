import type { Db } from '$lib/server/db/client';
import { tehranDayStart } from '$lib/values/tehran-day';
import { OPTIONAL_PURPOSES, type OptionalPurpose } from './purposes';

/** How many choices were recorded, and how many of them allow each purpose. */
export interface ChoiceCounts {
	readonly choices: number;
	readonly granted: Readonly<Record<OptionalPurpose, number>>;
}

const COUNT = `SELECT count(*) AS choices, ${OPTIONAL_PURPOSES.map(
	(purpose) =>
		`sum(EXISTS (SELECT 1 FROM json_each(granted) WHERE value = '${purpose}')) AS "${purpose}"`
).join(', ')} FROM consent_events
WHERE recorded_at >= ? AND recorded_at < ? AND action IN ('accept-all', 'refuse-all', 'choose', 'gpc')`;

/** What visitors chose in these days of Tehran (counted from 1970-01-01, both included), each choice for itself. */
export async function countChoices(
	db: Db,
	{ from, to }: { from: number; to: number }
): Promise<ChoiceCounts> {
	const args = [tehranDayStart(from), tehranDayStart(to + 1)];
	const [row] = (await db.$client.execute({ sql: COUNT, args })).rows;
	const count = (name: string) => Number(row?.[name] ?? 0);
	return {
		choices: count('choices'),
		granted: {
			analytics: count('analytics'),
			'address-log': count('address-log'),
			marketing: count('marketing')
		}
	};
}
