import type { ShopDb } from '$lib/browser/shop-stores';
import {
	buildCatalogue,
	keptTree,
	type KeptCatalogue,
	type KeptPage
} from '$lib/catalog/kept-catalogue';
import { keptCategoryPage } from '$lib/catalog/kept-listing';
import { keptHome, keptProductPage } from '$lib/catalog/kept-pages';
import type { KeptProduct, ProductTexts } from '$lib/catalog/kept-product';
import { keptSearch, keptSuggestions, KeptWords } from '$lib/catalog/kept-search';
import { parseListingQuery } from '$lib/catalog/listing-query';
import type { PackedProducts, PackedTexts } from '$lib/catalog/packed-products';
import { unpackCategories, unpackProducts } from '$lib/catalog/unpack-products';
import { localeOf, plainPath, type Locale } from '$lib/values/locale';
import { copyKey, pageKeys, type KeptCopy } from './kept-copy';

const LONGEST_TYPED = 100;
const PICTURE_WIDTH = 320;
/** A few milliseconds of work on a slow phone. */
const PREPARED_AT_ONCE = 100;

/** An address as the device reads it; a URL is one. */
export interface Address {
	pathname: string;
	searchParams: Iterable<readonly [string, string]>;
}

/** What the shop would have answered, from the copy on this device. */
export interface DeviceAnswer {
	status: number;
	body: unknown;
}

/**
 * Answers an address of `/api/catalog/…` in either language from the copy on this device; null when the device does not
 * know. `now` is the device's clock in epoch milliseconds.
 */
export async function answerFromDevice(
	db: ShopDb,
	{ pathname, searchParams }: Address,
	now: number
): Promise<DeviceAnswer | null> {
	const asked = /^\/api\/catalog\/(.+)$/.exec(plainPath(pathname))?.[1];
	const copy = asked ? await loadedCopy(db, localeOf(pathname)) : null;
	if (!asked || !copy) return null;
	const body = await bodyOf(copy, asked, [...searchParams], now - copy.ahead);
	if (body !== null) return { status: 200, body };
	// A copy that lacks a part of the catalogue cannot say that something is not there.
	return copy.catalogue.isPartial ? null : { status: 404, body: { message: 'not-on-this-device' } };
}

/**
 * Reads and indexes what the next search of the copy will need, a little at a time: `pause` lets the worker answer
 * questions in between.
 */
export async function prepareSearch(
	db: ShopDb,
	locale: Locale,
	pause: () => Promise<void>
): Promise<void> {
	const copy = await loadedCopy(db, locale);
	if (!copy) return;
	await pause();
	const { words, textsOf } = await copy.searching();
	do await pause();
	while (words.fillBody(textsOf, PREPARED_AT_ONCE));
}

/** Addresses of the pictures of the copy at one small width, covers first. */
export async function keptPictures(db: ShopDb, locale: Locale): Promise<string[]> {
	const copy = await loadedCopy(db, locale);
	const products = copy?.catalogue.products ?? [];
	const covers = products.flatMap(({ cover }) => (cover ? [cover.name] : []));
	const all = new Set([
		...covers,
		...products.flatMap(({ images }) => images.map(({ name }) => name))
	]);
	return [...all].map((name) => `/img/products/${name}-${PICTURE_WIDTH}.avif`);
}

async function bodyOf(
	copy: LoadedCopy,
	asked: string,
	params: readonly (readonly [string, string])[],
	now: number
): Promise<unknown> {
	const { catalogue } = copy;
	const [kind = '', encoded] = asked.split('/');
	const slug = encoded === undefined ? null : decoded(encoded);
	switch (`${kind}${slug === null ? '' : '/'}`) {
		case 'menu':
			return keptTree(catalogue).map(({ slug: top, name }) => ({ slug: top, name }));
		case 'home':
			return keptHome(catalogue, now);
		case 'categories':
			return keptTree(catalogue);
		case 'categories/':
			return keptCategoryPage(slug ?? '', parseListingQuery(params), catalogue, now);
		case 'products/': {
			const product = catalogue.bySlug.get(slug ?? '');
			return product ? keptProductPage(product, await copy.textsOf(product), catalogue, now) : null;
		}
		case 'search':
			return keptSearch(parseListingQuery(params), { ...(await copy.searching()), now });
		case 'suggest': {
			const typed = (new Map(params.toReversed()).get('q') ?? '').slice(0, LONGEST_TYPED);
			return keptSuggestions(typed, { catalogue, words: copy.words, now });
		}
		default:
			return null;
	}
}

function decoded(slug: string): string {
	try {
		return decodeURIComponent(slug);
	} catch {
		return '';
	}
}

// What is read from the device stays with its database for the life of this worker; a changed copy is read anew.
const loaded = new WeakMap<ShopDb, Map<Locale, LoadedCopy>>();

async function loadedCopy(db: ShopDb, locale: Locale): Promise<LoadedCopy | null> {
	const copy = await db.get<KeptCopy>('catalog', copyKey(locale));
	if (!copy || copy.pages.length === 0) return null;
	const known = loaded.get(db) ?? new Map<Locale, LoadedCopy>();
	loaded.set(db, known);
	const last = known.get(locale);
	if (last?.isOf(copy)) return last;
	const fresh = await LoadedCopy.read(db, copy, locale, last);
	if (fresh) known.set(locale, fresh);
	// The browser took a part of it away: the next sync begins anew.
	else
		await db.change(['catalog'], (changing) =>
			Promise.resolve(changing.remove('catalog', copyKey(locale)))
		);
	return fresh;
}

/** A copy in memory. Its pages never change, so that a newer copy takes over those it has, too. */
class LoadedCopy {
	readonly ahead: number;
	readonly catalogue: KeptCatalogue;
	#db: ShopDb;
	#copy: KeptCopy;
	readonly pages: ReadonlyMap<string, KeptPage>;
	#texts = new Map<string, PackedTexts>();
	#pageOf = new Map<KeptProduct, [name: string, place: number]>();
	#words: KeptWords | null = null;

	static async read(
		db: ShopDb,
		copy: KeptCopy,
		locale: Locale,
		last: LoadedCopy | undefined
	): Promise<LoadedCopy | null> {
		const pages = new Map<string, KeptPage>();
		for (const { name, removed } of copy.pages) {
			const page = last?.pages.get(name) ?? (await readPage(db, name, removed, locale));
			if (!page) return null;
			pages.set(name, page);
		}
		return new LoadedCopy(db, copy, locale, pages);
	}

	constructor(db: ShopDb, copy: KeptCopy, locale: Locale, pages: ReadonlyMap<string, KeptPage>) {
		this.#db = db;
		this.#copy = copy;
		this.pages = pages;
		this.ahead = copy.ahead;
		this.catalogue = buildCatalogue([...pages.values()], {
			locale,
			asOf: copy.asOf,
			isPartial: !copy.isComplete,
			rates: copy.rates
		});
		for (const [name, { products }] of pages)
			for (const [place, product] of products.entries()) this.#pageOf.set(product, [name, place]);
	}

	isOf({ taken, asOf, version, isComplete }: KeptCopy): boolean {
		const { taken: had, asOf: was, version: before, isComplete: whole } = this.#copy;
		return taken === had && asOf === was && version === before && isComplete === whole;
	}

	async textsOf(product: KeptProduct): Promise<ProductTexts> {
		const [name] = this.#pageOf.get(product) ?? [];
		if (name !== undefined) await this.#readTexts(name);
		return this.#textsNow(product);
	}

	get words(): KeptWords {
		return (this.#words ??= new KeptWords(this.catalogue));
	}

	async searching() {
		for (const name of this.pages.keys()) await this.#readTexts(name);
		const textsOf = (product: KeptProduct) => this.#textsNow(product);
		return { catalogue: this.catalogue, words: this.words, textsOf };
	}

	async #readTexts(name: string): Promise<void> {
		if (this.#texts.has(name)) return;
		const text = await this.#db.get<string>('products', pageKeys(name).texts);
		this.#texts.set(
			name,
			text === undefined ? { summaries: [] } : (JSON.parse(text) as PackedTexts)
		);
	}

	#textsNow(product: KeptProduct): ProductTexts {
		const [name = '', place = -1] = this.#pageOf.get(product) ?? [];
		const texts = this.#texts.get(name);
		return { summary: texts?.summaries[place] ?? '', text: texts?.texts?.[place] ?? null };
	}
}

async function readPage(
	db: ShopDb,
	name: string,
	removed: readonly number[],
	locale: Locale
): Promise<KeptPage | null> {
	const text = await db.get<string>('products', pageKeys(name).products);
	if (text === undefined) return null;
	// Stored only after its sum was found right.
	const packed = JSON.parse(text) as PackedProducts;
	return {
		products: unpackProducts(packed, locale),
		categories: unpackCategories(packed),
		removed
	};
}
