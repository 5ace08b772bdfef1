import { and, between, desc, eq, inArray, sql } from 'drizzle-orm';
import { type Db, retryRead } from '$lib/server/db/client';
import { products } from '$lib/server/db/schema/catalog';
import { searchTerms } from '$lib/server/db/schema/listing';
import { nearTerms } from '$lib/values/near-terms';
import { fold, tokens } from '$lib/values/persian-text';

const COMPOUND = /[\p{L}\p{M}\p{N}\u200C]+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MOST_WORDS = 4;
const MOST_QUERIES = 3;
const MOST_CANDIDATES = 400;

/** Queries near a misspelt one that find something: each unknown word is replaced by known words near to it. */
export async function nearbyQueries(db: Db, q: string): Promise<string[]> {
	const words = tokens(q).slice(0, MOST_WORDS);
	const [first, ...rest] = words.map((word) => selectNear(db, word));
	if (!first) return [];
	const vocabularies = await retryRead(() => db.batch([first, ...rest]));
	const options = words.map((word, index) => {
		const vocabulary = (vocabularies[index] ?? []).map(({ term }) => term);
		if (vocabulary.some((term) => term === word)) return [word];
		return nearTerms(word, vocabulary, MOST_QUERIES);
	});
	// One word that nothing is near to makes the others worth trying alone.
	const known = options.filter((near) => near.length > 0);
	if (known.length === 0) return [];
	const queries = Array.from({ length: MOST_QUERIES }, (_, choice) =>
		known.map((near) => near[Math.min(choice, near.length - 1)] ?? '').join(' ')
	);
	const different = [...new Set(queries)].filter((text) => text !== fold(q));
	return different.length > 0 ? asWritten(db, different) : [];
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

/** The index knows folded words («اینه»); a product's name shows how people write them («آینه»). */
async function asWritten(db: Db, queries: readonly string[]): Promise<string[]> {
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
			// The index opens compounds, and keeps them in one piece as well.
			const parts = [...(text.match(COMPOUND) ?? []), ...(text.match(WORD) ?? [])];
			return [word, parts.find((part) => fold(part).replaceAll('\u200C', '') === word) ?? word];
		})
	);
	return queries.map((query) =>
		query
			.split(' ')
			.map((word) => written.get(word) ?? word)
			.join(' ')
	);
}
