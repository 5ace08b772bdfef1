import type { ListingIndex } from './listing';

/**
 * The index of a category as it is stored. Positions of a facet's products are written as steps from the one before,
 * and the VAT column is left out where all products are of one class: about half the bytes.
 */
export function printListing(index: ListingIndex): string {
	const isPlain = index.vat.every((place) => place === index.vat[0]);
	const facets = index.facets.map((facet) => ({
		...facet,
		values: facet.values.map(({ at, ...value }) => ({ ...value, at: steps(at) }))
	}));
	return JSON.stringify({ ...index, vat: isPlain ? index.vat.slice(0, 1) : index.vat, facets });
}

/** Reads what `printListing` wrote. */
export function parseListing(text: string): ListingIndex {
	// Only printListing writes this column.
	const index = JSON.parse(text) as ListingIndex;
	if (index.vat.length < index.ids.length)
		index.vat = new Array<number>(index.ids.length).fill(index.vat[0] ?? 0);
	for (const facet of index.facets)
		for (const value of facet.values) {
			let position = 0;
			for (const [place, step] of value.at.entries()) value.at[place] = position += step;
		}
	return index;
}

function steps(positions: readonly number[]): number[] {
	const ordered = positions.toSorted((a, b) => a - b);
	return ordered.map((position, place) => position - (ordered[place - 1] ?? 0));
}
