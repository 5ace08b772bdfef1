import { cleanWords } from './clean-words';
import type { Happening } from './event-batch';

/** A page as somebody sees it. */
export interface SeenPage {
	/** Name of the page, such as `/(shop)/products/[slug]`. */
	route: string;
	/** The part of the address that names a thing, where the page is about one. */
	slug: string;
	/** What is searched for, as it was typed. */
	words: string;
	/** Whether the search found anything, before filters. */
	hasMatches: boolean;
}

/** What seeing a page means. */
export function eventsOfPage(page: SeenPage): Happening[] {
	return [{ kind: 'page-viewed' }, ...ofRoute(page)];
}

function ofRoute({ route, slug, words, hasMatches }: SeenPage): Happening[] {
	switch (route) {
		case '/(shop)/products/[slug]':
			return [{ kind: 'product-viewed', subject: slug }];
		case '/(shop)/categories/[slug]':
			return [{ kind: 'category-viewed', subject: slug }];
		case '/(shop)/cart':
			return [{ kind: 'cart-viewed' }];
		case '/(shop)/checkout':
			return [{ kind: 'checkout-viewed' }];
		case '/(shop)/search':
			return ofSearch(cleanWords(words), hasMatches);
		default:
			return [];
	}
}

function ofSearch(subject: string | null, hasMatches: boolean): Happening[] {
	if (subject === null) return [];
	const searched: Happening = { kind: 'searched', subject };
	return hasMatches ? [searched] : [searched, { kind: 'search-failed', subject }];
}
