import { fold, tokens } from '$lib/values/persian-text';
import type { Suggestion } from './views';

export const MOST_SUGGESTIONS = 8;
/** Of the products named so, the latest that are looked at. */
export const LOOKED_AT = 150;
const MOST_CATEGORIES = 3;
// One letter means everything, and costs as much.
const SHORTEST = 2;

/** Whether so much was typed that something can be meant. */
export function isTelling(typed: string): boolean {
	return fold(typed).length >= SHORTEST;
}

/** The categories meant by what was typed: each word begins one of the name's. */
export function meantCategories<Row extends { nameFa: string; nameEn: string }>(
	typed: string,
	categories: readonly Row[]
): Row[] {
	const wanted = tokens(typed);
	return categories
		.filter(({ nameFa, nameEn }) => {
			const words = tokens(`${nameFa} ${nameEn}`);
			return wanted.every((start) => words.some((word) => word.startsWith(start)));
		})
		.slice(0, MOST_CATEGORIES);
}

/** Categories first, then products that sell. */
export function toSuggestions(
	categories: readonly Suggestion[],
	products: readonly Suggestion[]
): Suggestion[] {
	return [...categories, ...products].slice(0, MOST_SUGGESTIONS);
}
