/** Steps of looking around and of a purchase that need no more than the page they happen on. */
export const PLAIN_KINDS = [
	'page-viewed',
	'cart-viewed',
	'checkout-viewed',
	'order-sent',
	'order-placed'
] as const;
/** What is about one product or category, named by its slug. */
export const THING_KINDS = ['category-viewed', 'product-viewed', 'cart-added'] as const;
/** What people look for, in folded words. */
export const SEARCH_KINDS = ['searched', 'search-failed'] as const;
/** How fast a page was (web.dev/articles/vitals): milliseconds, for `cls` thousandths. */
export const VITALS = ['lcp', 'inp', 'cls', 'ttfb'] as const;
export type Vital = (typeof VITALS)[number];

/** Everything the shop's statistics have a word for. */
export const EVENT_KINDS = [...PLAIN_KINDS, ...THING_KINDS, ...SEARCH_KINDS, ...VITALS] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Longest words of a search that are kept, in characters. */
export const LONGEST_WORDS = 80;

/** Bytes of a batch's body, and events in it. */
export const MOST_BODY_BYTES = 16 * 1024;
export const MOST_EVENTS = 50;
