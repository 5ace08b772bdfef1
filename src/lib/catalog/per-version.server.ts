import type { RequestEvent } from '@sveltejs/kit';
import type { Db } from '$lib/server/db/client';
import type { Locale } from '$lib/values/locale';
import { catalogVersion } from './version.server';

/**
 * Reads something public and short once for each catalogue version and language. Sharing it shows nobody anything, and
 * without it every page would ask the database once more: the connection costs sqld more than the query.
 */
export function perVersion<Content>(
	read: (db: Db, locale: Locale) => Promise<Content>
): (event: RequestEvent) => Promise<Content> {
	const known = new Map<Locale, { version: number; content: Content }>();
	return async (event) => {
		const { db, locale } = event.locals;
		const version = await catalogVersion(event);
		const last = known.get(locale);
		if (last && last.version === version) return last.content;
		const content = await read(db, locale);
		if (version !== null) known.set(locale, { version, content });
		return content;
	};
}
