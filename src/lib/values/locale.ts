export const LOCALES = ['fa', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const BASE_LOCALE: Locale = 'fa';

/** Persian stands at the root, English under `/en`. */
export function localeOf(pathname: string): Locale {
	return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : BASE_LOCALE;
}

/** `/en/cart` → `/cart`: the path that routes are written for. */
export function plainPath(pathname: string): string {
	return localeOf(pathname) === 'en' ? pathname.slice(3) || '/' : pathname;
}

/** `/cart` in English → `/en/cart`. Takes a plain path, with or without a query. */
export function localPath(path: string, locale: Locale): string {
	if (locale === BASE_LOCALE) return path;
	return path === '/' ? '/en' : path.startsWith('/?') ? `/en${path.slice(1)}` : `/en${path}`;
}

/** BCP 47 tag for `lang` and Intl. */
export const LANGUAGE_TAG: Record<Locale, string> = { fa: 'fa-IR', en: 'en' };
export const DIRECTION: Record<Locale, 'rtl' | 'ltr'> = { fa: 'rtl', en: 'ltr' };
