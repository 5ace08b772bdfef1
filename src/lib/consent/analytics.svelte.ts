import { whenIdle } from '$lib/browser/when-idle';
import { consent } from './consent.svelte';

/**
 * The only place where anything is begun that watches a visitor. Its code is asked for when the page has nothing else to do,
 * after the permission was seen, and stops the moment it is withdrawn, in whichever tab.
 */
export function start(): void {
	whenIdle(() => void watchWhileAllowed().catch(() => undefined));
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
