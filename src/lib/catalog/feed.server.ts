import { asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { type Db, retryRead } from '$lib/server/db/client';
import { catalogState, categories, products, vatRates } from '$lib/server/db/schema/catalog';
import { categoryIndexes } from '$lib/server/db/schema/listing';
import type { Reading } from './card';
import { FEED_FORMAT, printFeedPage, type FeedHead } from './device-feed';
import { BEGINNING, parseCursor, printCursor, type Cursor } from './feed-cursor';
import { readFeedProducts } from './feed-products.server';
import { packProducts } from './pack-products';

export const FEED_PAGE = 2000;
/** What sells best, for a device that is to know something soon and cannot fetch everything. */
export const FEED_BEST = 300;

export interface FeedWish {
	/** The cursor of the page before. */
	since: string | null;
	/** What sells best instead of what changed. */
	onlyBest: boolean;
	/** With the paragraphs of the products. */
	withTexts: boolean;
}

/**
 * A page of what changed in the catalogue since a cursor, in the order of the changes. A cursor that this catalogue never
 * gave, as after a backup was put back, starts from the beginning.
 */
export async function feedPage(
	db: Db,
	{ since, onlyBest, withTexts }: FeedWish,
	{ locale, now }: Reading
): Promise<string> {
	const [state] = await retryRead(() => selectState(db));
	const version = state?.version ?? 0;
	const asked = parseCursor(since);
	const cursor = asked.version > version || onlyBest ? BEGINNING : asked;
	const [changed, rates, [all]] = await retryRead(() =>
		db.batch([
			onlyBest ? selectBest(db) : selectChanged(db, cursor),
			db.select().from(vatRates),
			selectTotal(db)
		])
	);
	const published = changed.filter(({ isPublished }) => isPublished).map(({ id }) => id);
	const { facts, texts, tree } = await readFeedProducts(db, published, { locale, withTexts });
	const last = onlyBest ? undefined : changed.at(-1);
	const head: FeedHead = {
		...{ format: FEED_FORMAT, locale, version, at: now, rates },
		from: printCursor(cursor),
		next: printCursor(last ? { version: last.changedIn, id: last.id } : cursor),
		isComplete: !onlyBest && changed.length < FEED_PAGE,
		count: facts.length,
		total: state?.version === state?.listedVersion ? (all?.total ?? 0) : null,
		// Who begins knows nothing that could be gone.
		removed:
			cursor === BEGINNING
				? []
				: changed.filter(({ isPublished }) => !isPublished).map(({ id }) => id)
	};
	return printFeedPage(head, packProducts(facts, tree, locale), texts);
}

function selectState(db: Db) {
	return db
		.select({ version: catalogState.version, listedVersion: catalogState.listedVersion })
		.from(catalogState);
}

const changeColumns = {
	id: products.id,
	isPublished: products.isPublished,
	changedIn: products.changedIn
};

function selectChanged(db: Db, { version, id }: Cursor) {
	return db
		.select(changeColumns)
		.from(products)
		.where(sql`(${products.changedIn}, ${products.id}) > (${version}, ${id})`)
		.orderBy(asc(products.changedIn), asc(products.id))
		.limit(FEED_PAGE);
}

function selectBest(db: Db) {
	return db
		.select(changeColumns)
		.from(products)
		.where(eq(products.isPublished, true))
		.orderBy(desc(products.isAvailable), desc(products.soldCount))
		.limit(FEED_BEST);
}

/** Every product lies under one top category; their indexes know how many there are. */
function selectTotal(db: Db) {
	return db
		.select({ total: sql<number>`coalesce(sum(${categoryIndexes.total}), 0)` })
		.from(categoryIndexes)
		.innerJoin(categories, eq(categories.id, categoryIndexes.categoryId))
		.where(isNull(categories.parentId));
}
