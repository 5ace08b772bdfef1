import { getLocale } from '$lib/paraglide/runtime';
import { localPath, type Locale } from '$lib/values/locale';

/** The address of a plain path in the reader's language: `href('/cart')` is `/en/cart` for an English page. */
export function href(path: string): string {
	return localPath(path, locale());
}

/** The language of the page being rendered. */
export function locale(): Locale {
	return getLocale();
}
