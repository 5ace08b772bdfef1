import { and, between, desc, eq, inArray, sql } from 'drizzle-orm';
import { type Db, retryRead } from '$lib/server/db/client';
import { products } from '$lib/server/db/schema/catalog';
import { searchTerms } from '$lib/server/db/schema/listing';
import { asWritten, correctedQueries, wordsToCorrect } from './nearby';

const MOST_CANDIDATES = 400;

/** Queries near a misspelt one that find something, as people write them. */
export async function nearbyQueries(db: Db, q: string): Promise<string[]> {
	const words = wordsToCorrect(q);
	const [first, ...rest] = words.map((word) => selectNear(db, word));
	if (!first) return [];
	const vocabularies = await retryRead(() => db.batch([first, ...rest]));
	const terms = vocabularies.map((rows) => rows.map(({ term }) => term));
	const queries = correctedQueries(q, words, terms);
	return queries.length > 0 ? inWriting(db, queries) : [];
}

/** Words of about the same length that begin alike; a slip at the first letter shows in the second. */
function selectNear(db: Db, word: string) {
	const initials = [...new Set([word[0], word[1]].filter((letter) => letter !== undefined))];
	return db
		.select({ term: searchTerms.term })
		.from(searchTerms)
		.where(
			and(
				inArray(searchTerms.initial, initials),
				between(searchTerms.size, word.length - 2, word.length + 2)
			)
		)
		.orderBy(desc(searchTerms.weight))
		.limit(MOST_CANDIDATES);
}

async function inWriting(db: Db, queries: readonly string[]): Promise<string[]> {
	const words = [...new Set(queries.flatMap((query) => query.split(' ')))];
	const [first, ...rest] = words.map((word) =>
		db
			.select({ nameFa: products.nameFa, nameEn: products.nameEn })
			.from(products)
			.where(
				eq(
					products.id,
					sql`(SELECT rowid FROM product_fts WHERE product_fts MATCH ${`{title} : "${word}"`} LIMIT 1)`
				)
			)
	);
	if (!first) return [];
	const names = await retryRead(() => db.batch([first, ...rest]));
	const written = new Map(
		words.map((word, index) => {
			const [name] = names[index] ?? [];
			const text = `${name?.nameFa ?? ''} ${name?.nameEn ?? ''}`;
			return [word, asWritten(word, text)];
		})
	);
	return queries.map((query) =>
		query
			.split(' ')
			.map((word) => written.get(word) ?? word)
			.join(' ')
	);
}
