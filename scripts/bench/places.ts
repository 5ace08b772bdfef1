import type { Client } from '@libsql/client';

/** Addresses worth measuring in a catalogue: what many people open, and the largest of its kind. */
export interface Places {
	products: number;
	/** Paths of the largest category and of others, the largest first. */
	categories: string[];
	/** Paths of the best sellers with more than one left. */
	productPages: string[];
	/** Words to search for, from the most common to rare ones. */
	words: string[];
	/** Variants that can be bought, of as many products. */
	variantIds: number[];
}

export async function findPlaces(client: Client): Promise<Places> {
	const column = async (sql: string) =>
		(await client.execute(sql)).rows.map((row) => String(row[0]));
	const [products = '0'] = await column('SELECT count(*) FROM products WHERE is_published = 1');
	const categories = await column(
		'SELECT c.slug FROM category_indexes AS i JOIN categories AS c ON c.id = i.category_id ORDER BY i.total DESC LIMIT 30'
	);
	const slugs = await column(
		'SELECT slug FROM products WHERE is_published = 1 AND is_available = 1 ORDER BY sold_count DESC LIMIT 50'
	);
	const terms = await column(
		'SELECT term FROM search_terms WHERE size > 2 ORDER BY weight DESC LIMIT 200'
	);
	const variants = await column(
		`SELECT min(v.id) FROM variants AS v JOIN products AS p ON p.id = v.product_id
		WHERE v.stock > 5 AND v.is_withdrawn = 0 AND p.is_published = 1 GROUP BY p.id LIMIT 100`
	);
	return {
		products: Number(products),
		categories: categories.map((slug) => `/categories/${slug}`),
		productPages: slugs.map((slug) => `/products/${slug}`),
		words: terms.filter((_, place) => place % 10 === 0),
		variantIds: variants.map(Number)
	};
}

export function searchPath(word: string): string {
	return `/search?q=${encodeURIComponent(word)}`;
}

/** The first of a list; throws one sentence when the catalogue has none of it. */
export function firstOf<T>(list: readonly T[], what: string): T {
	const [first] = list;
	if (first === undefined) throw new Error(`the catalogue has no ${what}`);
	return first;
}
