import { checksum } from '$lib/values/checksum';
import type { Locale } from '$lib/values/locale';
import { ok, refused, type Result } from '$lib/values/result';
import type { VatRate } from '$lib/values/vat';
import type { PackedProducts, PackedTexts } from './packed-products';

/** Rises when a device could not read what an older shop kept there, or the other way round. */
export const FEED_FORMAT = 2;

/** What stands above the products of a page of the feed. */
export interface FeedHead {
	format: typeof FEED_FORMAT;
	locale: Locale;
	/** Of the catalogue when this page was made. */
	version: number;
	/** The shop's clock then, epoch milliseconds. */
	at: number;
	/** From where this page goes on; empty when it is the beginning, whatever was asked for. */
	from: string;
	/** Where to go on; the same as `from` when nothing changed since. */
	next: string;
	/** Nothing follows: whoever has all pages has the whole catalogue. */
	isComplete: boolean;
	/** Products on this page. */
	count: number;
	/** How many the shop has in all; null while it does not know. */
	total: number | null;
	/** Ids that are no longer for sale. */
	removed: number[];
	rates: VatRate[];
}

/** A page of the feed as it travels and is kept: its parts are read apart, as most answers need no texts. */
export interface FeedPage {
	head: FeedHead;
	/** JSON of `PackedProducts`. */
	products: string;
	/** JSON of `PackedTexts`. */
	texts: string;
}

/** A page as JSON in four lines: the sum of what follows, head, products, texts. */
export function printFeedPage(
	head: FeedHead,
	products: PackedProducts,
	texts: PackedTexts
): string {
	const rest = [head, products, texts].map((part) => JSON.stringify(part)).join(',\n');
	return `["${checksum(rest)}",\n${rest}]\n`;
}

/**
 * Reads a page. One that was cut off or changed on its way is `damaged`; whatever else came instead of one, such as the
 * sign-in page of a hotel's network, is `not-a-feed`.
 */
export function parseFeedPage(text: string): Result<FeedPage, 'not-a-feed' | 'damaged'> {
	const [sum, rest] = split(text);
	if (sum === null) return refused('not-a-feed');
	if (sum !== checksum(rest)) return refused('damaged');
	const [head = '', products = '', texts = ''] = rest.split(',\n');
	// The sum fits: these are the words of the shop.
	const parsed = JSON.parse(head) as FeedHead;
	return (parsed.format as number) === FEED_FORMAT
		? ok({ head: parsed, products, texts })
		: refused('not-a-feed');
}

function split(text: string): [sum: string | null, rest: string] {
	const match = /^\["([0-9a-f]{16})",\n/.exec(text);
	if (!match?.[1]) return [null, ''];
	return [match[1], text.slice(match[0].length).replace(/\]\n?$/, '')];
}
