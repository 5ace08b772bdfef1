const BROWSERS: readonly (readonly [code: string, sign: RegExp])[] = [
	// Those that also call themselves Chrome or Safari come first.
	['edge', /\bEdg(?:e|A|iOS)?\//],
	['opera', /\b(?:OPR|Opera)\b/],
	['samsung', /\bSamsungBrowser\//],
	['firefox', /\b(?:Firefox|FxiOS)\//],
	['chrome', /(?:Chrome|CriOS|Chromium)\//],
	['safari', /\bSafari\//]
];
const SYSTEMS: readonly (readonly [code: string, sign: RegExp])[] = [
	['ios', /\b(?:iPhone|iPad|iPod)\b/],
	['android', /\bAndroid\b/],
	['windows', /\bWindows\b/],
	['macos', /\bMac OS X\b|\bMacintosh\b/],
	['chromeos', /\bCrOS\b/],
	['linux', /\bLinux\b/]
];

/**
 * Browser and system as two codes (`chrome android`), each `other` when unknown. Versions and models stay out: together
 * they would tell one person's device from everybody else's.
 */
export function deviceName(userAgent: string | null): string {
	const text = (userAgent ?? '').slice(0, 500);
	const first = (list: typeof BROWSERS) => list.find(([, sign]) => sign.test(text))?.[0] ?? 'other';
	return `${first(BROWSERS)} ${first(SYSTEMS)}`;
}
