import type { FeedRow } from './feed-row';

/** Which categories and brands of a feed were written already, so that each is written once. */
export class FeedTree {
	readonly #known = new Set<string>();

	/** The categories of these rows that are new here, parents first. */
	newCategories(
		rows: readonly FeedRow[]
	): { parent: string | null; slug: string; nameFa: string; nameEn: string }[] {
		const fresh = new Map<string, ReturnType<FeedTree['newCategories']>[number]>();
		for (const { category_path: path } of rows)
			for (const [depth, category] of path.entries())
				if (!this.#known.has(`category ${category.slug}`) && !fresh.has(category.slug))
					fresh.set(category.slug, { parent: path[depth - 1]?.slug ?? null, ...category });
		return [...fresh.values()];
	}

	newBrands(rows: readonly FeedRow[]): FeedRow['brand'][] {
		const fresh = new Map(rows.map(({ brand }) => [brand.slug, brand]));
		return [...fresh.values()].filter(({ slug }) => !this.#known.has(`brand ${slug}`));
	}

	/** Called once the rows are in the database. */
	remember(rows: readonly FeedRow[]): void {
		for (const { category_path, brand } of rows) {
			for (const { slug } of category_path) this.#known.add(`category ${slug}`);
			this.#known.add(`brand ${brand.slug}`);
		}
	}
}
