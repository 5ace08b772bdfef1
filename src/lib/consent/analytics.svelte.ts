import { consent } from './consent.svelte';

/** Browsers without idle callbacks wait so long instead; nothing is in a hurry here. */
const LATER = 2000;

/**
 * The only place where anything is begun that watches a visitor. Its code is asked for when the page has nothing else to do,
 * after the permission was seen, and stops the moment it is withdrawn, in whichever tab.
 */
export function start(): void {
	const begin = () => void watchWhileAllowed().catch(() => undefined);
	if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 5 * LATER });
	else setTimeout(begin, LATER);
}

async function watchWhileAllowed(): Promise<void> {
	if (!consent.allows('analytics')) return;
	const { watch } = await import('$lib/analytics/watch.svelte');
	if (!consent.allows('analytics')) return;
	const stop = watch({
		receiptId: () => consent.receiptId,
		isOlderThanPage: consent.wasAllowedBefore('analytics')
	});
	const forget = consent.onWithdraw('analytics', () => {
		stop();
		forget();
	});
}
