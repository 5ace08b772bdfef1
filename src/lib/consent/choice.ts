import * as v from 'valibot';
import { OPTIONAL_PURPOSES, type OptionalPurpose } from './purposes';

/** Where in the shop a choice was made, and what was done: kept with it as proof. */
export const CHOICE_PLACES = ['banner', 'cookies-page', 'signal', 'account'] as const;
export const CHOICE_ACTIONS = [
	'accept-all',
	'refuse-all',
	'choose',
	'gpc',
	'forget-device',
	'adopt'
] as const;
export type ChoicePlace = (typeof CHOICE_PLACES)[number];
export type ChoiceAction = (typeof CHOICE_ACTIONS)[number];

/** A choice as it is made. Times are epoch milliseconds. */
export interface Choice {
	/** Random and made where the choice was: sent twice, it counts once. */
	readonly id: string;
	readonly action: ChoiceAction;
	readonly granted: ReadonlySet<OptionalPurpose>;
	readonly place: ChoicePlace;
	readonly chosenAt: number;
}

/** A choice as a device sends it; it also waits in this form while there is no connection. */
export const SentChoice = v.strictObject({
	id: v.pipe(v.string(), v.uuid()),
	action: v.picklist(['accept-all', 'refuse-all', 'choose']),
	granted: v.pipe(v.array(v.picklist(OPTIONAL_PURPOSES)), v.maxLength(OPTIONAL_PURPOSES.length)),
	place: v.picklist(['banner', 'cookies-page']),
	chosenAt: v.pipe(v.number(), v.integer()),
	/** The cookie as it was, when the device has given it up because it allowed what this choice refuses. */
	receipt: v.optional(v.pipe(v.string(), v.maxLength(300)))
});
export type SentChoice = v.InferOutput<typeof SentChoice>;

/** What an action allows, whatever boxes were ticked beside it. */
export function grantedBy(
	action: SentChoice['action'],
	ticked: Iterable<OptionalPurpose>
): ReadonlySet<OptionalPurpose> {
	if (action === 'refuse-all') return new Set();
	return new Set(action === 'accept-all' ? OPTIONAL_PURPOSES : ticked);
}

/** The device's clock is believed only as far as it can be true: not after `now`, and not before the last choice expired. */
export function believedTime(chosenAt: number, now: number, keptMs: number): number {
	return Math.min(now, Math.max(chosenAt, now - keptMs));
}

/** More choices than all who share one address make in an hour. Each is a row that stays for three years. */
export const CHOICES_BY_ONE = { most: 600, windowMs: 3_600_000 };
