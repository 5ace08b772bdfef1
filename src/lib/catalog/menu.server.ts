import type { RequestEvent } from '@sveltejs/kit';
import type { Locale } from '$lib/values/locale';
import { categoryTree } from './category-tree.server';
import { catalogVersion } from './version.server';
import type { Link } from './views';

// Public, one short list for each language, named by the catalogue's version: sharing it shows nobody anything. Without
// it every page would ask the database twice, and the connection costs sqld more than the query.
const known = new Map<Locale, { version: number; menu: Link[] }>();

/** The top categories, for the head of every page. */
export async function menu(event: RequestEvent): Promise<Link[]> {
	const { db, locale } = event.locals;
	const version = await catalogVersion(event);
	const last = known.get(locale);
	if (last && last.version === version) return last.menu;
	const tree = await categoryTree(db, locale);
	const links = tree.map(({ slug, name }) => ({ slug, name }));
	if (version !== null) known.set(locale, { version, menu: links });
	return links;
}
