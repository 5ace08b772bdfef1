import { and, desc, eq, sql } from 'drizzle-orm';
import { type Db, retryRead } from '$lib/server/db/client';
import { products, vatRates } from '$lib/server/db/schema/catalog';
import { fold, tokens } from '$lib/values/persian-text';
import { ftsQuery } from '$lib/values/search-query';
import { inLocale, type Reading } from './cards.server';
import { selectCategories } from './category-tree.server';
import type { VatClass } from '$lib/values/vat';
import { shownPriceAt } from './shown-price';
import type { Suggestion } from './views';

const MOST = 8;
const MOST_CATEGORIES = 3;
const LOOKED_AT = 150;
// One letter means everything, and costs as much.
const SHORTEST = 2;

/** At most eight things a person may mean who has typed this much: categories first, then products that sell. */
export async function suggest(
	db: Db,
	typed: string,
	{ locale, now }: Reading
): Promise<Suggestion[]> {
	const match = ftsQuery(typed);
	if (match === null || fold(typed).length < SHORTEST) return [];
	const [categories, rows, rates] = await retryRead(() =>
		db.batch([selectCategories(db), selectNamed(db, match), db.select().from(vatRates)])
	);
	const price = shownPriceAt(rates, now);
	const wanted = tokens(typed);
	const isMeant = (name: string) => {
		const words = tokens(name);
		return wanted.every((start) => words.some((word) => word.startsWith(start)));
	};
	const named = categories
		.filter((row) => isMeant(`${row.nameFa} ${row.nameEn}`))
		.slice(0, MOST_CATEGORIES)
		.map(({ slug, nameFa, nameEn }): Suggestion => ({
			kind: 'category',
			slug,
			name: inLocale(locale, nameFa, nameEn)
		}));
	const found = rows.map((row): Suggestion => ({
		kind: 'product',
		slug: row.slug,
		name: inLocale(locale, row.nameFa, row.nameEn),
		// A CHECK on the column allows only these.
		price: price(row.minPriceRial, row.vatClass as VatClass)
	}));
	return [...named, ...found].slice(0, MOST);
}

function selectNamed(db: Db, match: string) {
	const named = sql`(SELECT rowid AS id FROM product_fts WHERE product_fts MATCH ${`{title} : (${match})`}
		ORDER BY rowid DESC LIMIT ${LOOKED_AT}) AS named`;
	return db
		.select({
			slug: products.slug,
			nameFa: products.nameFa,
			nameEn: products.nameEn,
			minPriceRial: products.minPriceRial,
			vatClass: products.vatClass
		})
		.from(named)
		.innerJoin(products, and(eq(products.id, sql`named.id`), eq(products.isPublished, true)))
		.orderBy(desc(products.isAvailable), desc(products.soldCount))
		.limit(MOST);
}
