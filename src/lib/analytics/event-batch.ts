import * as v from 'valibot';
import {
	LONGEST_WORDS,
	MOST_EVENTS,
	PLAIN_KINDS,
	SEARCH_KINDS,
	THING_KINDS,
	VITALS
} from './vocabulary';

const LONGEST_SLUG = 120;
const LONGEST_ROUTE = 80;
/** Ten minutes: no page that anybody waited for was slower. */
const LARGEST_VALUE = 600_000;

const Common = {
	/** Random: 72 bits in url-safe base64. */
	id: v.pipe(v.string(), v.regex(/^[\w-]{12}$/)),
	/** Name of the page, such as `/(shop)/products/[slug]`, never its address. */
	route: v.pipe(v.string(), v.maxLength(LONGEST_ROUTE), v.regex(/^\/[\w()[\]/.+-]*$/)),
	/** Milliseconds between the event and its sending, by the device's clock, which may be wrong. */
	ago: v.pipe(v.number(), v.finite()),
	isOffline: v.boolean()
};
const Slug = v.pipe(
	v.string(),
	v.maxLength(LONGEST_SLUG),
	v.regex(/^[\p{L}\p{M}\p{N}_\u200C-]*$/u)
);
const Words = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_WORDS));
const Measured = v.pipe(v.number(), v.minValue(0), v.maxValue(LARGEST_VALUE));

/** One event as a device tells it. The vocabulary is closed: what it has no word for is refused. */
const AnalyticsEvent = v.variant('kind', [
	v.strictObject({ kind: v.picklist(PLAIN_KINDS), ...Common }),
	v.strictObject({ kind: v.picklist(THING_KINDS), ...Common, subject: Slug }),
	v.strictObject({ kind: v.picklist(SEARCH_KINDS), ...Common, subject: Words }),
	v.strictObject({ kind: v.picklist(VITALS), ...Common, value: Measured })
]);
export type AnalyticsEvent = v.InferOutput<typeof AnalyticsEvent>;

/** What `POST /api/events` takes: events, and the receipt they were made under. */
export const EventBatch = v.strictObject({
	receiptId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
	events: v.pipe(v.array(AnalyticsEvent), v.minLength(1), v.maxLength(MOST_EVENTS))
});
export type EventBatch = v.InferOutput<typeof EventBatch>;

type Without<Each, Names extends string> = Each extends unknown ? Omit<Each, Names> : never;
/** What happened, without where and when. */
export type Happening = Without<AnalyticsEvent, keyof typeof Common>;
