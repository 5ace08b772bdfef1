/** Where on a device something is kept. */
export type StorageKind = 'cookie' | 'indexed-db' | 'cache' | 'session-storage' | 'local-storage';

/** One thing the shop cannot work without. */
export interface NecessaryItem {
	readonly id:
		'consent' | 'cart' | 'session' | 'device' | 'shop' | 'expiration' | 'files' | 'scroll';
	readonly kind: StorageKind;
	/** As a browser shows it; of several that belong together, what they have in common. */
	readonly name: string;
	/** Every name it may have. */
	readonly matches: RegExp;
}

/** Everything that is kept without consent, one by one. Whatever else a browser finds is a fault (a test looks). */
export const NECESSARY: readonly NecessaryItem[] = [
	{ id: 'consent', kind: 'cookie', name: 'consent', matches: /^consent$/ },
	{ id: 'cart', kind: 'cookie', name: '__Host-cart', matches: /^__Host-cart$/ },
	{ id: 'session', kind: 'cookie', name: '__Host-session', matches: /^__Host-session$/ },
	{ id: 'device', kind: 'cookie', name: '__Host-device', matches: /^__Host-device$/ },
	{ id: 'shop', kind: 'indexed-db', name: 'shop', matches: /^shop$/ },
	{
		...{ id: 'expiration', kind: 'indexed-db', name: 'workbox-expiration' },
		matches: /^workbox-expiration$/
	},
	{
		...{ id: 'files', kind: 'cache', name: 'assets, pages, pictures' },
		matches: /^(assets|pictures|whole-shop|(build|pages)-[\w.-]+)$/
	},
	{ id: 'scroll', kind: 'session-storage', name: 'sveltekit:*', matches: /^sveltekit:\w+$/ }
];

/** What something found on a device is needed for; null for what must not be there without consent. */
export function necessaryFor(kind: StorageKind, name: string): NecessaryItem | null {
	return NECESSARY.find((item) => item.kind === kind && item.matches.test(name)) ?? null;
}
