import { categoryTree } from './category-tree.server';
import { perVersion } from './per-version.server';
import type { Link } from './views';

/** The top categories, for the head of every page. */
export const menu = perVersion(async (db, locale): Promise<Link[]> => {
	const tree = await categoryTree(db, locale);
	return tree.map(({ slug, name }) => ({ slug, name }));
});
