import { searchWords, type SearchWord } from '$lib/values/search-query';
import { sortKey } from '$lib/values/sort-key';
import { toCard } from './card';
import { bySales, fromCopy, linkTo, type KeptCatalogue } from './kept-catalogue';
import type { KeptProduct, ProductTexts } from './kept-product';
import { arrange, type Sort } from './listing';
import { filterOf, pageOf, PAGE_SIZE, toFacets } from './listing-page';
import type { ListingQuery, ShelfName } from './listing-query';
import { asWritten, correctedQueries, mayStandFor, wordsToCorrect } from './nearby';
import { buildHits, MOST_HITS, named, veryWords, type Hit } from './search-hits';
import { shownPriceAt } from './shown-price';
import {
	isTelling,
	LOOKED_AT,
	meantCategories,
	MOST_SUGGESTIONS,
	toSuggestions
} from './suggestions';
import type { SearchView, Suggestion } from './views';
import { Vocabulary, withoutAccents, WordIndex } from './word-index';

const INSTEAD = 8;
const MOST_CANDIDATES = 400;

/** The words of a copy: of the names, of names, brands, categories and keywords together, and of all other texts. */
export class KeptWords {
	readonly title: WordIndex;
	readonly telling: WordIndex;
	#body: WordIndex;
	/** How many products the body has so far. */
	#told = 0;
	#vocabulary = new Vocabulary();
	#paths = new Map<string, string>();
	#catalogue: KeptCatalogue;

	constructor(catalogue: KeptCatalogue) {
		this.#catalogue = catalogue;
		const emptyIndex = () => new WordIndex(catalogue.products.length, this.#vocabulary);
		[this.title, this.telling, this.#body] = [emptyIndex(), emptyIndex(), emptyIndex()];
		for (const [place, product] of catalogue.products.entries()) {
			const { nameFa, nameEn, brand, category, keywords } = product;
			const title = `${nameFa} ${nameEn ?? ''}`;
			this.title.add(place, title);
			// The columns of the shop's index, which counts a word once in each.
			for (const column of [
				title,
				`${brand.nameFa} ${brand.nameEn}`,
				this.#pathOf(category),
				keywords
			])
				this.telling.add(place, column);
		}
	}

	/** Everything else that is said of the products; put together when a search first needs it. */
	body(textsOf: (product: KeptProduct) => ProductTexts): WordIndex {
		this.fillBody(textsOf, Infinity);
		return this.#body;
	}

	/** Takes the texts of so many more products into the body; false when it has those of all. */
	fillBody(textsOf: (product: KeptProduct) => ProductTexts, more: number): boolean {
		const { products } = this.#catalogue;
		for (const product of products.slice(this.#told, this.#told + more)) {
			const place = this.#told;
			const { summary, text } = textsOf(product);
			this.#body.add(place, summary);
			if (text) this.#body.add(place, text);
			for (const { value } of product.attributes) this.#body.add(place, value);
			for (const { options } of product.variants)
				for (const { valueFa } of options) this.#body.add(place, valueFa);
			this.#told += 1;
		}
		return this.#told < products.length;
	}

	/** Words that may have been meant, those in most products first. */
	near(word: string): string[] {
		const initials = new Set([word.charAt(0), word.charAt(1)]);
		return [...initials]
			.flatMap((initial) => this.telling.under(initial))
			.filter((term) => term.length >= 3 && !/[0-9]/.test(term) && mayStandFor(word, term))
			.sort((a, b) => this.telling.textsWith(b) - this.telling.textsWith(a))
			.slice(0, MOST_CANDIDATES);
	}

	/** The names of a category and of those above it. */
	#pathOf(category: KeptProduct['category']): string {
		const known = this.#paths.get(category.slug);
		if (known !== undefined) return known;
		const { nameFa, nameEn, parent } = category;
		const above = this.#catalogue.categories.find(({ slug }) => slug === parent);
		const path = `${nameFa} ${nameEn} ${above ? this.#pathOf(above) : ''}`;
		this.#paths.set(category.slug, path);
		return path;
	}
}

/** Places of the products that have all words of any of the lists, in one of the indexes each. */
function placesOf(
	lists: readonly (readonly SearchWord[])[],
	indexes: readonly WordIndex[],
	asPrefix: boolean
): number[] {
	const size = indexes[0]?.size ?? 0;
	const marked = new Map<string, Uint8Array>();
	const marksOf = ({ text, isBeginning }: SearchWord): Uint8Array => {
		const isPrefix = asPrefix && isBeginning;
		const name = `${text} ${isPrefix}`;
		const known = marked.get(name);
		if (known) return known;
		const marks = new Uint8Array(size);
		for (const index of indexes) index.mark(marks, withoutAccents(text), isPrefix);
		marked.set(name, marks);
		return marks;
	};
	const found = new Uint8Array(size);
	for (const words of lists) {
		const all = new Uint8Array(size).fill(1);
		for (const marks of words.map(marksOf))
			for (let place = 0; place < size; place += 1) if (!marks[place]) all[place] = 0;
		for (let place = 0; place < size; place += 1) if (all[place]) found[place] = 1;
	}
	const places: number[] = [];
	for (let place = 0; place < size; place += 1) if (found[place]) places.push(place);
	return places;
}

/** Each found product once with its best kind of match, as `matching` of the shop's search finds them. */
function kindsOf(
	lists: readonly (readonly SearchWord[])[],
	words: KeptWords,
	textsOf: (product: KeptProduct) => ProductTexts
): [place: number, kind: number][] {
	const kinds = new Map<number, number>();
	const take = (places: readonly number[], kind: number, most: number) => {
		for (const place of places.slice(0, most)) if (!kinds.has(place)) kinds.set(place, kind);
	};
	const { place, most } = veryWords(lists);
	take(placesOf(lists, [words[place]], false), 0, most);
	if (kinds.size < MOST_HITS) take(placesOf(lists, [words.telling], true), 1, MOST_HITS);
	if (kinds.size < MOST_HITS)
		take(placesOf(lists, [words.telling, words.body(textsOf)], true), 2, MOST_HITS);
	return [...kinds]
		.sort(([place, kind], [other, otherKind]) => kind - otherKind || place - other)
		.slice(0, MOST_HITS);
}

function onShelf(shelf: ShelfName, { products }: KeptCatalogue): [place: number, kind: number][] {
	const kindOf = (product: KeptProduct): number => {
		if (shelf === 'newest') return -product.day;
		return shelf === 'discounted' ? -product.discountPercent : 0;
	};
	return products
		.map((product, place) => ({ product, place }))
		.filter(({ product }) => shelf === 'newest' || product.isAvailable)
		.filter(({ product }) => shelf !== 'discounted' || product.discountPercent > 0)
		.sort((a, b) => kindOf(a.product) - kindOf(b.product) || bySales(a.product, b.product))
		.slice(0, MOST_HITS)
		.map(({ product, place }) => [place, kindOf(product)]);
}

interface Suggesting {
	catalogue: KeptCatalogue;
	words: KeptWords;
	now: number;
}

export interface Searching extends Suggesting {
	textsOf: (product: KeptProduct) => ProductTexts;
}

/** A page of search results from the copy; null for a page beyond the last. */
export function keptSearch(query: ListingQuery, searching: Searching): SearchView | null {
	const { catalogue, words, textsOf, now } = searching;
	const { locale, products } = catalogue;
	const lists = searchWords(query.q);
	const found =
		lists.length > 0
			? kindsOf(lists, words, textsOf)
			: query.shelf
				? onShelf(query.shelf, catalogue)
				: [];
	const hits = found.flatMap(([place, kind]) => toHit(products[place], kind, query.sort));
	if (hits.length === 0) return nothingFound(query, searching);
	const price = shownPriceAt(catalogue.rates, now);
	const { index, soldOut, rank } = buildHits(hits);
	const arranged = arrange(index, filterOf(query), query.sort, {
		soldOut,
		rank,
		shownPrice: price
	});
	const paging = pageOf(query.page, arranged.ids.length);
	if (!paging) return null;
	const byId = new Map(found.map(([place]) => [products[place]?.id, products[place]]));
	const facets = named(arranged.facets, catalogue.brands.values(), catalogue.categories);
	return {
		...fromCopy(catalogue),
		...paging,
		q: query.q,
		total: arranged.ids.length,
		...(hits.length === MOST_HITS ? { isTotalCapped: true } : {}),
		sort: query.sort,
		facets: toFacets(facets, query, locale),
		availableCount: arranged.availableCount,
		priceRange: arranged.priceRange,
		products: arranged.ids
			.slice((paging.page - 1) * PAGE_SIZE, paging.page * PAGE_SIZE)
			.map((id) => byId.get(id))
			.filter((product) => product !== undefined)
			.map((product) => toCard(product, locale, price)),
		nearby: [],
		instead: []
	};
}

/** A hit as `selectHits` reads it; its sort key only where the order of names is asked for. */
function toHit(product: KeptProduct | undefined, kind: number, sort: Sort): Hit[] {
	if (!product) return [];
	const { id, brand, category, minPriceRial, vatClass, isAvailable, soldCount, day, nameFa } =
		product;
	return [
		[
			...([id, kind, brand.slug, category.slug, minPriceRial / 10, vatClass] as const),
			...([isAvailable ? 1 : 0, soldCount, day, sort === 'name' ? sortKey(nameFa) : ''] as const)
		]
	];
}

function nothingFound(query: ListingQuery, { catalogue, words, now }: Searching): SearchView {
	const price = shownPriceAt(catalogue.rates, now);
	const best = catalogue.products.filter(({ isAvailable }) => isAvailable).sort(bySales);
	return {
		...fromCopy(catalogue),
		...{ q: query.q, total: 0, page: 1, pageCount: 1, sort: query.sort, facets: [] },
		...{ availableCount: 0, priceRange: null, products: [] },
		nearby: nearbyQueries(query.q, words, catalogue),
		instead: best.slice(0, INSTEAD).map((product) => toCard(product, catalogue.locale, price))
	};
}

function nearbyQueries(q: string, words: KeptWords, { products }: KeptCatalogue): string[] {
	const wanted = wordsToCorrect(q);
	const vocabularies = wanted.map((word) => words.near(word));
	const written = (word: string) => {
		const product = products[words.title.placesOf(word).at(-1) ?? -1];
		return product ? asWritten(word, `${product.nameFa} ${product.nameEn ?? ''}`) : word;
	};
	return correctedQueries(q, wanted, vocabularies).map((query) =>
		query.split(' ').map(written).join(' ')
	);
}

/** What a person may mean who has typed this much, from the copy. */
export function keptSuggestions(
	typed: string,
	{ catalogue, words, now }: Suggesting
): Suggestion[] {
	const lists = searchWords(typed);
	if (lists.length === 0 || !isTelling(typed)) return [];
	const price = shownPriceAt(catalogue.rates, now);
	const categories = meantCategories(typed, catalogue.categories);
	const products = placesOf(lists, [words.title], true)
		.slice(0, LOOKED_AT)
		.map((place) => catalogue.products[place])
		.filter((product) => product !== undefined)
		.sort(bySales)
		.slice(0, MOST_SUGGESTIONS);
	return toSuggestions(
		categories.map((category) => ({ kind: 'category', ...linkTo(category, catalogue) })),
		products.map((product) => {
			const { slug, name } = toCard(product, catalogue.locale, price);
			return { kind: 'product', slug, name, price: price(product.minPriceRial, product.vatClass) };
		})
	);
}
