import * as v from 'valibot';

/** Bytes of a batch's body, and events in it. */
export const MOST_BODY_BYTES = 16 * 1024;
export const MOST_EVENTS = 50;

/** Steps of a purchase and of looking around that need no more than the page they happen on. */
export const PLAIN_KINDS = ['page-viewed', 'cart-viewed', 'checkout-viewed', 'order-sent', 'order-placed'] as const;
/** What is about one product or category, named by its slug. */
export const THING_KINDS = ['category-viewed', 'product-viewed', 'cart-added'] as const;
/** What people look for, in folded words. */
export const SEARCH_KINDS = ['searched', 'search-failed'] as const;
/** How fast a page came (web.dev/vitals), in milliseconds; layout shift in thousandths. */
export const VITALS = ['lcp', 'inp', 'cls', 'ttfb'] as const;
export type Vital = (typeof VITALS)[number];

export const EVENT_KINDS = [...PLAIN_KINDS, ...THING_KINDS, ...SEARCH_KINDS, ...VITALS] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Longest words of a search that are kept, and slug of a thing. */
export const LONGEST_WORDS = 80;
const LONGEST_SLUG = 120;
const LARGEST_VALUE = 600_000;

const Common = {
	/** Random: 72 bits in url-safe base64. */
	id: v.pipe(v.string(), v.regex(/^[\w-]{12}$/)),
	/** Name of the page, never its address. */
	route: v.pipe(v.string(), v.maxLength(80), v.regex(/^\/[\w()[\]/.+-]*$/)),
	/** Milliseconds between the event and its sending, by the device's clock, which may be wrong. */
	ago: v.pipe(v.number(), v.finite()),
	isOffline: v.boolean()
};
const Slug = v.pipe(v.string(), v.maxLength(LONGEST_SLUG), v.regex(/^[\p{L}\p{M}\p{N}_\u200C-]*$/u));

/** One event as a device tells it. The vocabulary is closed: what is not in it is refused. */
export const AnalyticsEvent = v.variant('kind', [
	v.strictObject({ kind: v.picklist(PLAIN_KINDS), ...Common }),
	v.strictObject({ kind: v.picklist(THING_KINDS), ...Common, subject: Slug }),
	v.strictObject({
		kind: v.picklist(SEARCH_KINDS),
		...Common,
		subject: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_WORDS))
	}),
	v.strictObject({
		kind: v.picklist(VITALS),
		...Common,
		value: v.pipe(v.number(), v.minValue(0), v.maxValue(LARGEST_VALUE))
	})
]);
export type AnalyticsEvent = v.InferOutput<typeof AnalyticsEvent>;

/** What `POST /api/events` takes: events, and the receipt they were made under. */
export const EventBatch = v.strictObject({
	receiptId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
	events: v.pipe(v.array(AnalyticsEvent), v.minLength(1), v.maxLength(MOST_EVENTS))
});
export type EventBatch = v.InferOutput<typeof EventBatch>;

/** What a place in the shop notes: the rest of an event is added when it is taken in. */
export type Noted = AnalyticsEvent extends infer Each
	? Each extends AnalyticsEvent
		? Omit<Each, 'id' | 'ago' | 'isOffline' | 'route'>
		: never
	: never;
