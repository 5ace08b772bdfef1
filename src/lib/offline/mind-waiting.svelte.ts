import { showOnBadge } from '$lib/browser/app-badge';
import { askToKeepStorage } from '$lib/browser/keep-storage';
import { shopDb } from '$lib/browser/shop-db';
import { countWaiting } from './waiting';

/**
 * Looks after what only this device has: the icon shows how many orders wait, and the browser is asked not to delete
 * them. `isCartAway` when things are in a cart whose changes the shop does not have yet.
 */
export async function mindWaiting(isCartAway = false): Promise<void> {
	const { orders, commands } = await countWaiting(await shopDb());
	await showOnBadge(orders);
	if (orders > 0 || (isCartAway && commands > 0)) await askToKeepStorage();
}
