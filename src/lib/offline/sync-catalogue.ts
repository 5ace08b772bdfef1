import type { ShopDb, Writing } from '$lib/browser/shop-stores';
import { FEED_FORMAT, parseFeedPage, type FeedPage } from '$lib/catalog/device-feed';
import type { PackedProducts } from '$lib/catalog/packed-products';
import { sums } from '$lib/catalog/likeness';
import { BASE_LOCALE, localPath, LOCALES, type Locale } from '$lib/values/locale';
import { copyKey, countKept, pageKeys, sizeOf, type KeptCopy } from './kept-copy';
import type { CatalogState, KeepLevel } from './messages';

/** So many changes in small pages are worth fetching all of it again in large ones. */
const MOST_PAGES = 60;

/** An answer of the shop as the sync needs it; a Response is one. */
export interface FeedAnswer {
	status: number;
	text(): Promise<string>;
}

export interface Syncing {
	db: ShopDb;
	/** Asks this shop for a path, such as `/api/catalog/feed?since=12.7`; rejects without a connection. */
	ask: (path: string) => Promise<FeedAnswer>;
	/** The device's clock, epoch milliseconds. */
	now: () => number;
	level: KeepLevel;
	/** Told how far it is whenever the copy grew; the end of it is what the sync returns. */
	onState: (state: CatalogState) => void;
	/** The language the shop is read in; each has a copy of its own. */
	locale?: Locale;
	/** Save-Data is on or the connection is slow: only what sells best is fetched. */
	isFrugal?: boolean;
}

/** Brings the copy of the catalogue on this device up to date. Never rejects: what went wrong stands in the state. */
export async function syncCatalogue(syncing: Syncing): Promise<CatalogState> {
	const { db, level, onState, locale = BASE_LOCALE } = syncing;
	const state = () => readCatalogueState(db, level, locale);
	try {
		if (level === 'none') await forgetCopies(db);
		else await pull(syncing, locale, async (progress) => onState({ ...(await state()), progress }));
		return await state();
	} catch (error) {
		return { ...(await state()), failure: isNoRoom(error) ? 'no-room' : 'no-connection' };
	}
}

async function pull(
	{ db, ask, now, level, isFrugal = false }: Syncing,
	locale: Locale,
	onProgress: (progress: number) => Promise<unknown>
): Promise<void> {
	let copy = usable(await db.get<KeptCopy>('catalog', copyKey(locale)));
	const withTexts = level === 'whole' || copy?.withTexts === true;
	const take = async (query: string) =>
		fetchPage(ask, locale, withTexts ? `${query}&texts=1` : query);
	const keepPage = (page: FeedPage, had: KeptCopy | null, goesOn: KeptCopy | null) =>
		keep({ db, locale, withTexts, now: now() }, page, had, goesOn);
	copy ??= await keepPage(await take('best=1'), null, null);
	let isAnew = copy !== null && (copy.pages.length > MOST_PAGES || copy.withTexts !== withTexts);
	let isCounted = false;
	while (copy && !(isFrugal && level === 'recent' && !copy.isComplete)) {
		const since: string = isAnew ? '' : copy.next;
		const page = await take(`since=${since}`);
		const goesOn = !isAnew && page.head.from === since ? copy : { ...copy, pages: [] };
		copy = await keepPage(page, copy, goesOn);
		if (!copy) return;
		const count = countKept(copy);
		await onProgress(copy.isComplete ? 1 : count / Math.max(page.head.total ?? 0, count, 1));
		// Something went missing, however it did: once more from the beginning.
		isAnew = copy.isComplete && (page.head.total ?? count) !== count;
		if (copy.isComplete && (!isAnew || isCounted)) return;
		isCounted ||= isAnew;
	}
}

async function fetchPage(ask: Syncing['ask'], locale: Locale, query: string): Promise<FeedPage> {
	const answer = await ask(localPath(`/api/catalog/feed?${query}`, locale));
	const page = answer.status === 200 ? parseFeedPage(await answer.text()) : null;
	if (!page?.ok || page.value.head.locale !== locale) throw new Error('no page of the feed');
	return page.value;
}

/** Null for a copy that another version of the shop made. */
function usable(copy: KeptCopy | undefined): KeptCopy | null {
	return copy && (copy.format as number) === FEED_FORMAT ? copy : null;
}

/**
 * Stores a page and what it makes of the copy, both or neither. `had` is the copy as it was read, `goesOn` what the page
 * goes on from. Null when another tab or worker was quicker.
 */
function keep(
	{ db, locale, withTexts, now }: { db: ShopDb; locale: Locale; withTexts: boolean; now: number },
	{ head, products, texts }: FeedPage,
	had: KeptCopy | null,
	goesOn: KeptCopy | null
): Promise<KeptCopy | null> {
	// The sum of the page was right: these are the columns of the shop.
	const { ids } = JSON.parse(products) as PackedProducts;
	return db.change(['catalog', 'products'], async (changing) => {
		const current = await changing.get<KeptCopy>('catalog', copyKey(locale));
		if (had && !isSame(current, had)) return null;
		const taken = (current?.taken ?? 0) + 1;
		const name = `${locale}-${taken}`;
		const size = products.length + texts.length;
		const page: KeptCopy['pages'][number] = { name, size, ids: sums(ids), removed: head.removed };
		const isEmpty = head.count === 0 && head.removed.length === 0;
		const earlier = (goesOn?.pages ?? []).filter(({ isBest }) => !isBest || !head.isComplete);
		const copy: KeptCopy = {
			...{ format: FEED_FORMAT, version: head.version, next: head.next, rates: head.rates },
			...{ isComplete: head.isComplete, withTexts, taken, ahead: now - head.at },
			asOf: head.isComplete ? head.at : (goesOn?.asOf ?? head.at),
			pages: isEmpty ? earlier : [...earlier, goesOn ? page : { ...page, isBest: true }]
		};
		const staying = new Set(copy.pages.map((each) => each.name));
		for (const each of current?.pages ?? [])
			if (!staying.has(each.name)) removePage(changing, each.name);
		if (!isEmpty) {
			changing.put('products', pageKeys(name).products, products);
			changing.put('products', pageKeys(name).texts, texts);
		}
		changing.put('catalog', copyKey(locale), copy);
		return copy;
	});
}

function isSame(copy: KeptCopy | undefined, other: KeptCopy): boolean {
	return copy?.taken === other.taken && copy.next === other.next;
}

function removePage(changing: Writing, name: string): void {
	changing.remove('products', pageKeys(name).products);
	changing.remove('products', pageKeys(name).texts);
}

function forgetCopies(db: ShopDb): Promise<void> {
	return db.change(['catalog', 'products'], (changing) => {
		for (const locale of LOCALES) changing.remove('catalog', copyKey(locale));
		changing.clear('products');
		return Promise.resolve();
	});
}

/** The copy as it is, without asking anybody. */
export async function readCatalogueState(
	db: ShopDb,
	level: KeepLevel,
	locale: Locale
): Promise<CatalogState> {
	const copy = await db.get<KeptCopy>('catalog', copyKey(locale)).catch(() => undefined);
	return {
		level,
		asOf: copy?.asOf ?? null,
		products: copy ? countKept(copy) : 0,
		bytes: copy ? sizeOf(copy) : 0,
		progress: null,
		failure: null
	};
}

function isNoRoom(error: unknown): boolean {
	return error instanceof Error && error.name === 'QuotaExceededError';
}
