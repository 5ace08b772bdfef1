import type { FEED_FORMAT } from '$lib/catalog/device-feed';
import type { Locale } from '$lib/values/locale';
import type { VatRate } from '$lib/values/vat';

/** What the device knows of its copy of the catalogue in one language; the pages themselves stand in `products`. */
export interface KeptCopy {
	format: typeof FEED_FORMAT;
	/** The catalogue's version, the shop's word. */
	version: number;
	/** Where the next page goes on. */
	next: string;
	/** Every page is here. */
	isComplete: boolean;
	withTexts: boolean;
	/** The shop's clock when the copy was last known to be what the shop has. */
	asOf: number;
	/** How far the device's clock was ahead of the shop's, in milliseconds. */
	ahead: number;
	rates: VatRate[];
	/** In the order in which they came. */
	pages: {
		name: string;
		ids: number[];
		removed: number[];
		/** Letters of it. */
		size: number;
		/** What sells best, taken before the rest; the whole has it, too. */
		isBest?: true;
	}[];
	/** Pages taken so far: gives each its own name. */
	taken: number;
}

/** Its key in the store `catalog`. */
export function copyKey(locale: Locale): string {
	return `copy-${locale}`;
}

/** The keys of a page in the store `products`: JSON text, as one large record is read faster than many small ones. */
export function pageKeys(name: string): { products: string; texts: string } {
	return { products: `${name}-products`, texts: `${name}-texts` };
}

/** The products a copy holds. */
export function countKept({ pages }: KeptCopy): number {
	const ids = new Set<number>();
	for (const page of pages) {
		for (const id of page.ids) ids.add(id);
		for (const id of page.removed) ids.delete(id);
	}
	return ids.size;
}

/** About how many bytes it takes: most letters are Persian, of two bytes each. */
export function sizeOf({ pages }: KeptCopy): number {
	return pages.reduce((sum, { size }) => sum + size * 2, 0);
}
