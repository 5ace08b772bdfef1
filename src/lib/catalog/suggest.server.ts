import { and, desc, eq, sql } from 'drizzle-orm';
import { type Db, retryRead } from '$lib/server/db/client';
import { products, vatRates } from '$lib/server/db/schema/catalog';
import { ftsQuery } from '$lib/values/search-query';
import { inLocale, type Reading } from './card';
import { selectCategories } from './category-tree.server';
import type { VatClass } from '$lib/values/vat';
import { shownPriceAt } from './shown-price';
import {
	isTelling,
	LOOKED_AT,
	meantCategories,
	MOST_SUGGESTIONS,
	toSuggestions
} from './suggestions';
import type { Suggestion } from './views';

/** At most eight things a person may mean who has typed this much: categories first, then products that sell. */
export async function suggest(
	db: Db,
	typed: string,
	{ locale, now }: Reading
): Promise<Suggestion[]> {
	const match = ftsQuery(typed);
	if (match === null || !isTelling(typed)) return [];
	const [categories, rows, rates] = await retryRead(() =>
		db.batch([selectCategories(db), selectNamed(db, match), db.select().from(vatRates)])
	);
	const price = shownPriceAt(rates, now);
	const named = meantCategories(typed, categories).map(({ slug, nameFa, nameEn }): Suggestion => ({
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
	return toSuggestions(named, found);
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
		.limit(MOST_SUGGESTIONS);
}
