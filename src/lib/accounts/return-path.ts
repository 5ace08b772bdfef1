import { localPath, plainPath, type Locale } from '$lib/values/locale';

const LONGEST = 500;
/** One slash and then neither a second one nor a backslash: `//host` and `/\host` are other people's servers. */
const OWN_PATH = /^\/(?![/\\])[\w\-.~!$&'()*+,;=:@%/?]*$/;
/** Whoever has just signed in would otherwise be sent to where they came from. */
const ENTRY = /^\/(sign-in|sign-out|register|forgot-password|reset-password)(\/|\?|$)/;

/**
 * Where to go after signing in: a path of this shop in the reader's language, or `/account` for whatever else was
 * asked (open redirects, CWE-601).
 */
export function returnPath(asked: string | null | undefined, locale: Locale): string {
	const home = localPath('/account', locale);
	if (!asked || asked.length > LONGEST || !OWN_PATH.test(asked)) return home;
	const [path = ''] = asked.split('?');
	if (hasClimb(path) || ENTRY.test(plainPath(path))) return home;
	return asked;
}

/** `/en/cart?x` → `to=%2Fen%2Fcart%3Fx`; empty when it leads nowhere special. */
export function returnQuery(to: string, locale: Locale): string {
	return to === localPath('/account', locale) ? '' : `?to=${encodeURIComponent(to)}`;
}

/** A browser resolves `/a/..//host` to `//host`, and `%2e` counts as a dot. */
function hasClimb(path: string): boolean {
	return path.includes('//') || /(^|\/)(\.|%2e){1,2}(\/|$)/i.test(path);
}
